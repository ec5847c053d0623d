package chokepoint.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as tables and scenarios write them: a point, no grouping, no unit, no infinities. */
final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,300}(\\.\\d{1,300})?([eE][+-]?\\d{1,3})?");
    private static final Pattern WITHIN = Pattern.compile("([+-]?\\d{1,18}([.,]\\d{1,18})?)\\s*(%?)");

    private NumberText() {
    }

    static OptionalDouble parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    static boolean isWhole(double value) {
        return value == Math.rint(value);
    }

    /** The number that a text such as "5 months", "1,5" or "40 %" seems to hold. */
    static Optional<String> guess(String text) {
        Matcher matcher = WITHIN.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(',', '.'));
        return Optional.of(plain(matcher.group(3).isEmpty() ? number : number.movePointLeft(2)));
    }

    static String show(double value) {
        return Double.isInfinite(value) ? "" : plain(BigDecimal.valueOf(value));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
