package chokepoint.cli;

import chokepoint.table.SummaryRow;

/** How an effect, a difference between two worlds with the same luck, is read. */
final class Estimates {

    private Estimates() {
    }

    /** The effect as a percentage of the twin, such as {@code −4.1 %}. */
    static String percentChange(SummaryRow row) {
        return row.counterfactual() == 0 ? "n/a" : Numbers.signed(percentOfTwin(row, row.difference()), 1) + " %";
    }

    /** Its 95 % interval, such as {@code [−4.9, −3.3]}; empty without one. */
    static String percentInterval(SummaryRow row) {
        if (!hasInterval(row) || row.counterfactual() == 0) {
            return "";
        }
        return "[" + Numbers.signed(percentOfTwin(row, row.ciLow()), 1) + ", "
                + Numbers.signed(percentOfTwin(row, row.ciHigh()), 1) + "]";
    }

    static boolean hasInterval(SummaryRow row) {
        return row.replicates() > 1 && Double.isFinite(row.ciLow()) && Double.isFinite(row.ciHigh());
    }

    /** Whether luck alone could have made the effect: there is one, and its interval holds zero. */
    static boolean isNoise(SummaryRow row) {
        return hasInterval(row) && row.difference() != 0 && row.ciLow() <= 0 && row.ciHigh() >= 0;
    }

    private static double percentOfTwin(SummaryRow row, double value) {
        return value / row.counterfactual() * 100;
    }
}
