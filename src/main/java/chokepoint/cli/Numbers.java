package chokepoint.cli;

import java.util.Locale;

/** Numbers as people read them: a real minus sign, no minus before zero, the same in every locale. */
final class Numbers {

    private static final String MINUS = "\u2212";

    private Numbers() {
    }

    /** With a minus if negative, such as {@code −4.1}; "n/a" for what is not a number. */
    static String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "n/a";
        }
        String digits = String.format(Locale.ROOT, "%." + decimals + "f", StrictMath.abs(value));
        return value < 0 && hasNonZeroDigit(digits) ? MINUS + digits : digits;
    }

    /** With a sign always, but for zero. */
    static String signed(double value, int decimals) {
        String text = plain(value, decimals);
        return value > 0 && Double.isFinite(value) && hasNonZeroDigit(text) ? "+" + text : text;
    }

    /** A share as a percentage, such as {@code 29 %}; what is there but rounds to nothing is {@code <1 %}. */
    static String percent(double share) {
        if (!Double.isFinite(share)) {
            return plain(share, 0);
        }
        String text = plain(share * 100, 0);
        return share > 0 && text.equals("0") ? "<1 %" : text + " %";
    }

    private static boolean hasNonZeroDigit(String digits) {
        return digits.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
    }
}
