package chokepoint.cli;

import chokepoint.table.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the terminal shows of a run: what it was, who gained and lost, what became of denied demand, and the gap. */
final class SummaryText {

    private static final int ONE_LINE = 110;
    private static final int ENOUGH = 20;

    private final Summary summary;
    private final RunHeading heading;

    SummaryText(Summary summary, RunHeading heading) {
        this.summary = summary;
        this.heading = heading;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(title());
        lines.addAll(new MakerTable(summary, heading).lines());
        lines.addAll(new DeniedDemand(summary).lines());
        summary.of(Summary.ADVANCED_CAPACITY).stream().map(this::capacity).forEach(lines::add);
        summary.of(Summary.AI_COMPUTE).stream().map(this::compute).forEach(lines::addAll);
        lines.addAll(luck());
        return lines;
    }

    private List<String> title() {
        String period = heading.from() + " to " + heading.to() + ", seed " + heading.seed() + replicates()
                + ", twin: " + heading.twin();
        String together = heading.title() + "     " + period;
        return together.length() <= ONE_LINE ? List.of(together) : List.of(heading.title(), "  " + period);
    }

    private String replicates() {
        return summary.replicates() > 1 ? ", " + summary.replicates() + " replicates" : "";
    }

    private String capacity(SummaryRow row) {
        String text = "Advanced capacity in " + heading.target() + " by " + heading.to() + ": "
                + Numbers.plain(row.ruled(), 0) + " kwpm (twin " + Numbers.plain(row.counterfactual(), 0) + ")";
        return text + summary.of(Summary.CAPABILITY_GAP, row.subject()).map(SummaryText::gap).orElse("")
                + notReached(row.subject());
    }

    /** Replicates whose gap is longer than the run are not in its mean. */
    private String notReached(String target) {
        double reached = summary.of(Summary.GAP_REACHED, target).map(SummaryRow::ruled).orElse(1.0);
        return reached > 0 && reached < 1
                ? " (longer than the run in " + Numbers.percent(1 - reached) + " of replicates)"
                : "";
    }

    private List<String> compute(SummaryRow row) {
        if (!Double.isFinite(row.ruled()) || !Double.isFinite(row.counterfactual())) {
            return List.of();
        }
        String text = "AI compute made there a month, the twin's first reported month = 100: " + index(row)
                + summary.of(Summary.AI_LOGIC, row.subject()).map(chips ->
                        "; with memory for every chip " + index(chips))
                .orElse("");
        return Wrapping.wrap(text, ONE_LINE - 10);
    }

    private static String index(SummaryRow row) {
        return Numbers.plain(row.ruled(), 0) + " (twin " + Numbers.plain(row.counterfactual(), 0) + ")";
    }

    private static String gap(SummaryRow row) {
        if (!Double.isFinite(row.ruled())) {
            return ", a gap not reached: behind the twin since before the run began";
        }
        return row.ruled() == 0 ? ", no gap" : ", a gap of " + Numbers.plain(row.ruled(), 0) + " months";
    }

    /** What can not be told apart from luck. */
    private List<String> luck() {
        if (summary.rows().isEmpty()) {
            return List.of();
        }
        if (summary.replicates() == 1) {
            return List.of("One replicate, so no intervals: --replicates " + ENOUGH + " tells effects from luck.");
        }
        List<SummaryRow> noise = summary.of(Summary.REVENUE).stream().filter(Estimates::isNoise).toList();
        if (noise.isEmpty()) {
            return List.of();
        }
        String names = noise.stream().map(row -> heading.makerName(row.subject())).collect(Collectors.joining(", "));
        return Wrapping.wrap("~ " + summary.replicates() + " replicates are too few to tell the effect from luck on: "
                + names, ONE_LINE - 10);
    }
}
