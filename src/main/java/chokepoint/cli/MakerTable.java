package chokepoint.cli;

import chokepoint.table.SummaryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The makers with the largest revenue, one line each: revenue, change against the twin, share of the target. */
final class MakerTable {

    private static final int SHOWN = 10;
    private static final double BILLION = 1e9;
    private static final int NARROWEST_NAME = 24;
    private static final int REVENUE_WIDTH = 20;
    private static final int CHANGE_WIDTH = 12;
    private static final int INTERVAL_WIDTH = 19;
    private static final int SHARE_WIDTH = 15;

    private final Summary summary;
    private final RunHeading heading;

    MakerTable(Summary summary, RunHeading heading) {
        this.summary = summary;
        this.heading = heading;
    }

    /** Empty if the summary has no revenue. */
    List<String> lines() {
        List<SummaryRow> all = largestFirst();
        List<String> lines = new ArrayList<>();
        if (all.isEmpty()) {
            return lines;
        }
        List<SummaryRow> shown = all.subList(0, Math.min(SHOWN, all.size()));
        int width = shown.stream().mapToInt(row -> name(row).length()).reduce(NARROWEST_NAME, Math::max);
        lines.add(header(width));
        for (SummaryRow row : shown) {
            lines.add(line(row, width));
        }
        if (all.size() > SHOWN) {
            lines.add("  and " + (all.size() - SHOWN) + " more in summary.csv");
        }
        return lines;
    }

    /** By revenue in the twin, so that the order of the lines is the same for every set of rules. */
    private List<SummaryRow> largestFirst() {
        Comparator<SummaryRow> byTwin = Comparator.comparingDouble(SummaryRow::counterfactual);
        return summary.of(Summary.REVENUE).stream()
                .sorted(byTwin.reversed().thenComparing(SummaryRow::subject)).toList();
    }

    private String name(SummaryRow row) {
        return "  " + heading.makerName(row.subject());
    }

    private String header(int nameWidth) {
        return right("revenue, bn USD/yr", nameWidth + REVENUE_WIDTH) + right("vs twin", CHANGE_WIDTH)
                + " ".repeat(intervalWidth()) + right(heading.target() + " share", SHARE_WIDTH);
    }

    private String line(SummaryRow revenue, int nameWidth) {
        String text = left(name(revenue), nameWidth)
                + right(Numbers.plain(revenue.ruled() / BILLION, 1), REVENUE_WIDTH)
                + right(Estimates.percentChange(revenue), CHANGE_WIDTH)
                + left(interval(revenue), intervalWidth())
                + share(revenue.subject());
        return text.stripTrailing();
    }

    private static String interval(SummaryRow revenue) {
        return (Estimates.isNoise(revenue) ? " ~ " : "   ") + Estimates.percentInterval(revenue);
    }

    private String share(String maker) {
        return summary.of(Summary.TARGET_SHARE, maker).map(row -> right(Numbers.percent(row.ruled()), SHARE_WIDTH)
                + "  (twin " + Numbers.percent(row.counterfactual()) + ")").orElse("");
    }

    private int intervalWidth() {
        return summary.replicates() > 1 ? INTERVAL_WIDTH : 0;
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    /** In a column of no width nothing is shown. */
    private static String left(String text, int width) {
        return width == 0 ? "" : text + " ".repeat(Math.max(0, width - text.length()));
    }
}
