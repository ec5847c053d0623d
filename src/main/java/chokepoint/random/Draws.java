package chokepoint.random;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Keyed draws: the only source of chance. A draw is a function of (seed, replicate, purpose, keys), so a rule can not
 * shift anyone else's luck, the order of agents is irrelevant and twins share all shocks (model.md, section 2).
 */
public final class Draws {

    private static final double TO_UNIT = 0x1.0p-52;
    private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution(null, 0, 1);

    private final long root;

    public Draws(long seed, int replicate) {
        root = Keys.mix(Keys.mix(Keys.of("chokepoint"), seed), replicate);
    }

    /** The key of a purpose under this seed; mix the ids into it with {@link Keys#mix}. */
    public long stream(Purpose purpose) {
        return Keys.mix(root, purpose.key());
    }

    public double uniform(Purpose purpose, long key) {
        return uniform(Keys.mix(stream(purpose), key));
    }

    public double uniform(Purpose purpose, long key, long second) {
        return uniform(Keys.mix(Keys.mix(stream(purpose), key), second));
    }

    public double uniform(Purpose purpose, long key, long second, long third) {
        return uniform(Keys.mix(Keys.mix(Keys.mix(stream(purpose), key), second), third));
    }

    /** A standard normal, by inversion. */
    public double normal(Purpose purpose, long key, long second) {
        return STANDARD_NORMAL.inverseCumulativeProbability(uniform(purpose, key, second));
    }

    /** A standard normal, by inversion. */
    public double normal(Purpose purpose, long key, long second, long third) {
        return STANDARD_NORMAL.inverseCumulativeProbability(uniform(purpose, key, second, third));
    }

    /**
     * The uniform in (0,1), both ends excluded, of a fully mixed key: 52 bits, as a half more than 53 rounds up to 1.
     */
    public static double uniform(long key) {
        return ((key >>> 12) + 0.5) * TO_UNIT;
    }

    /** A unit exponential, of a fully mixed key. */
    public static double exponential(long key) {
        return UnitExponential.of(key);
    }
}
