package chokepoint.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers with a fixed count of decimals: the same characters on every JDK and in every locale.
 *
 * <p>The exact value of the double is rounded, halves away from zero, so {@code Double.toString}, whose digits changed
 * between JDKs, plays no part. Minus zero is written as zero.
 */
final class FixedDecimals {

    /** Decimals of every real column. */
    static final int DECIMALS = 6;

    private static final long SCALE = 1_000_000;

    /** Whole parts up to here are exact in a double together with their fraction. */
    private static final double LARGEST_SPLIT = 1L << 52;

    /** The scaled fraction is off by at most 2^-33: nearer than this to a half, BigDecimal decides. */
    private static final double NEAR_HALF = 1e-6;

    private FixedDecimals() {
    }

    /** @throws ArithmeticException if the value is infinite or not a number */
    static String format(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("A number in a table must be finite, not " + value + ".");
        }
        double size = StrictMath.abs(value);
        if (size >= LARGEST_SPLIT) {
            return exactly(value);
        }
        long whole = (long) size;
        double scaled = (size - whole) * SCALE;
        long fraction = (long) scaled;
        double rest = scaled - fraction;
        if (StrictMath.abs(rest - 0.5) < NEAR_HALF) {
            return exactly(value);
        }
        return text(value < 0, whole, rest > 0.5 ? fraction + 1 : fraction);
    }

    private static String text(boolean negative, long whole, long fraction) {
        long carried = whole + fraction / SCALE;
        long decimals = fraction % SCALE;
        StringBuilder text = new StringBuilder(24);
        if (negative && (carried != 0 || decimals != 0)) {
            text.append('-');
        }
        text.append(carried).append('.');
        for (long digit = SCALE / 10; digit > 0; digit /= 10) {
            text.append((char) ('0' + decimals / digit % 10));
        }
        return text.toString();
    }

    private static String exactly(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }
}
