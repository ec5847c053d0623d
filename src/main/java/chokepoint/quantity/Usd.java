package chokepoint.quantity;

/** Whole US dollars: the one place where a real-valued amount becomes money (model.md, section 2). */
public final class Usd {

    private Usd() {
    }

    /**
     * Rounds a real-valued amount to whole dollars, halves up.
     *
     * @throws ArithmeticException if the amount is not a number or does not fit
     */
    public static long round(double amount) {
        if (Double.isNaN(amount) || Math.abs(amount) > 9e18) {
            throw new ArithmeticException("An amount of money must be a number below 9e18 USD, not " + amount + ".");
        }
        return Math.round(amount);
    }

    public static long ofMillions(double millions) {
        return round(millions * 1e6);
    }
}
