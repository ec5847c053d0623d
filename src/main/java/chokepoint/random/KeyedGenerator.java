package chokepoint.random;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.AbstractRandomGenerator;

/**
 * Keyed draws in a row, for searches of commons-math that ask for a generator: the n-th draw is a function of the key
 * and n. It holds a count, so it belongs to one search on one thread.
 */
public final class KeyedGenerator extends AbstractRandomGenerator {

    private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution(null, 0, 1);

    private final long key;
    private long drawn;

    /** @param key fully mixed, such as that of {@link Draws#stream} mixed with an id */
    public KeyedGenerator(long key) {
        this.key = key;
    }

    /** @throws UnsupportedOperationException always: the key is the seed */
    @Override
    public void setSeed(long seed) {
        throw new UnsupportedOperationException("A keyed generator must keep its key.");
    }

    @Override
    public double nextDouble() {
        return Draws.uniform(Keys.mix(key, drawn++));
    }

    /** By inversion: one draw each, so that no half of a pair is kept. */
    @Override
    public double nextGaussian() {
        return STANDARD_NORMAL.inverseCumulativeProbability(nextDouble());
    }
}
