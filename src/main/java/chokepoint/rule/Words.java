package chokepoint.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.TreeSet;

/** How rulings write numbers and lists. */
final class Words {

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private Words() {
    }

    /** A share or probability to four significant digits, such as {@code 0.25}. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(FOUR_DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String months(int count) {
        return count == 1 ? "1 month" : count + " months";
    }

    /** Ids in order, with commas. */
    static String list(Collection<String> ids) {
        return String.join(", ", new TreeSet<>(ids));
    }
}
