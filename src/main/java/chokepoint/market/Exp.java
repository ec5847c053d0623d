package chokepoint.market;

/**
 * e to a power from a table and a short series, several times as fast as {@link StrictMath#exp} and as portable: only
 * additions and multiplications of doubles, which give the same bits everywhere. Relative error below 1e-13.
 */
public final class Exp {

    private static final int STEPS_PER_UNIT = 128;
    private static final int REACH = 16;
    private static final double[] POWER = new double[2 * REACH * STEPS_PER_UNIT + 1];

    static {
        for (int i = 0; i < POWER.length; i++) {
            POWER[i] = StrictMath.exp((double) (i - REACH * STEPS_PER_UNIT) / STEPS_PER_UNIT);
        }
    }

    private Exp() {
    }

    /** Falls back on the slow one beyond ±16. */
    public static double of(double power) {
        if (!(power > -REACH && power < REACH)) {
            return StrictMath.exp(power);
        }
        int place = (int) (power * STEPS_PER_UNIT + REACH * STEPS_PER_UNIT + 0.5);
        double r = power - (double) (place - REACH * STEPS_PER_UNIT) / STEPS_PER_UNIT;
        return POWER[place] * (1 + r * (1 + r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24)))));
    }
}
