package chokepoint.cli;

import chokepoint.experiment.AblationReport;
import chokepoint.table.ShapleyRow;
import java.util.ArrayList;
import java.util.List;

/** The split of the rise of the target's share of foreign makers' tool sales, in points, in both worlds. */
final class SplitText {

    private static final double POINT = 0.01;

    private final AblationReport report;

    SplitText(AblationReport report) {
        this.report = report;
    }

    /** Empty if nothing was split. */
    List<String> lines() {
        List<ShapleyRow> rows = report.shapley();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Rise of the share of " + RunText.target(report.scenario()) + " in foreign makers' tool sales, "
                + rows.get(0).from() + " to " + rows.get(0).to() + " against " + report.scenario().start().year()
                + ", points:");
        TextTable table = new TextTable(1, "", "ruled", "twin", "difference");
        for (String part : rows.stream().map(ShapleyRow::part).distinct().toList()) {
            table.row("  " + words(part), points(part, "ruled"), points(part, "counterfactual"),
                    points(part, "difference"));
        }
        lines.addAll(table.lines());
        return lines;
    }

    private static String words(String part) {
        return switch (part) {
            case "slots" -> "slots that are finite";
            case "slump_elsewhere" -> "plans elsewhere that move";
            case "remainder" -> "without any of these";
            case "rise" -> "sum: the rise";
            default -> part.replace('_', ' ');
        };
    }

    private String points(String part, String world) {
        return report.shapley().stream().filter(row -> row.part().equals(part) && row.world().equals(world))
                .map(SplitText::points).findFirst().orElse("n/a");
    }

    private static String points(ShapleyRow row) {
        String value = Numbers.signed(row.value() / POINT, 1);
        return Double.isFinite(row.ciLow()) ? value + " [" + Numbers.signed(row.ciLow() / POINT, 1) + ", "
                + Numbers.signed(row.ciHigh() / POINT, 1) + "]" : value;
    }
}
