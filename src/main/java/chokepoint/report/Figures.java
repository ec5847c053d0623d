package chokepoint.report;

import chokepoint.quantity.Month;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers and dates as people read them: a real minus sign, no minus before zero, the same in every locale. */
final class Figures {

    private static final double BILLION = 1e9;
    private static final String MINUS = "\u2212";
    /** Between a number and its unit, so that no line breaks there. */
    private static final String TIED = "\u00a0";
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");

    private Figures() {
    }

    /** With a minus if negative; "n/a" for what is not a number. */
    static String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "n/a";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? MINUS : "") + rounded.abs().toPlainString();
    }

    /** With a sign always, but for zero. */
    static String signed(double value, int decimals) {
        String text = plain(value, decimals);
        boolean positive = value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return positive ? "+" + text : text;
    }

    /** A share in [0,1] as a percentage; what is there but rounds to nothing is {@code <1 %}. */
    static String percent(double share) {
        String text = plain(share * 100, 0);
        if (text.equals("n/a")) {
            return text;
        }
        return share > 0 && text.equals("0") ? "<1" + TIED + "%" : text + TIED + "%";
    }

    /** Dollars in billions, two decimals below a tenth of one, such as {@code 4.5 bn USD}, which stays on one line. */
    static String billions(double usd) {
        return plain(usd / BILLION, decimals(usd)) + TIED + "bn" + TIED + "USD";
    }

    /** A change in per cent with a sign, such as {@code +4.1 %}. */
    static String change(double percent, int decimals) {
        return signed(percent, decimals) + TIED + "%";
    }

    /** The same with a sign always and without the unit. */
    static String signedBillions(double usd) {
        return signed(usd / BILLION, decimals(usd));
    }

    /** Such as {@code October 2022}. */
    static String month(Month month) {
        return MONTHS.get(month.monthOfYear() - 1) + " " + month.year();
    }

    /** For JSON: plain digits, no more decimals than asked and no zeros behind them; {@code null} if not a number. */
    static String json(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "null";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static int decimals(double usd) {
        return Math.abs(usd) < BILLION / 10 ? 2 : 1;
    }
}
