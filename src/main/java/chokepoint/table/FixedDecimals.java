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
    static void append(StringBuilder text, double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("A number in a table must be finite, not " + value + ".");
        }
        double size = StrictMath.abs(value);
        if (size >= LARGEST_SPLIT) {
            appendExactly(text, value);
            return;
        }
        long whole = (long) size;
        double scaled = (size - whole) * SCALE;
        long fraction = (long) scaled;
        double rest = scaled - fraction;
        if (StrictMath.abs(rest - 0.5) < NEAR_HALF) {
            appendExactly(text, value);
            return;
        }
        long rounded = rest > 0.5 ? fraction + 1 : fraction;
        text.append(value < 0 && (whole != 0 || rounded != 0) ? "-" : "");
        appendParts(text, whole + rounded / SCALE, rounded % SCALE);
    }

    private static void appendParts(StringBuilder text, long whole, long fraction) {
        text.append(whole).append('.');
        for (long digit = SCALE / 10; digit > 0; digit /= 10) {
            text.append((char) ('0' + fraction / digit % 10));
        }
    }

    private static void appendExactly(StringBuilder text, double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        text.append(rounded.toPlainString());
    }
}
