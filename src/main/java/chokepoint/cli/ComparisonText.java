package chokepoint.cli;

import chokepoint.table.Comparison;
import chokepoint.table.HeadlineRow;
import java.util.ArrayList;
import java.util.List;

/** What the terminal shows of a comparison: which folders are identical, and the headline measures of the others. */
final class ComparisonText {

    private final Comparison comparison;

    ComparisonText(Comparison comparison) {
        this.comparison = comparison;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String other : comparison.others()) {
            if (comparison.identical().contains(other)) {
                lines.add(other + ": identical to " + comparison.first());
            } else {
                lines.addAll(differences(other));
            }
        }
        return lines;
    }

    private List<String> differences(String other) {
        long numbers = comparison.rows().stream().filter(row -> row.other().equals(other)).count();
        List<String> lines = new ArrayList<>();
        lines.add(other + " (b) against " + comparison.first() + " (a): " + numbers + " numbers compared");
        TextTable table = new TextTable("  measure", "subject", "unit", "a", "b", "b vs a", "effect a", "effect b");
        comparison.headline().stream().filter(row -> row.other().equals(other)).forEach(row -> add(table, row));
        lines.addAll(table.lines());
        return lines;
    }

    private static void add(TextTable table, HeadlineRow row) {
        table.row("  " + row.measure(), row.subject(), row.unit(), number(row.ruledA()), number(row.ruledB()),
                change(row.ruledA(), row.ruledB()), number(row.effectA()), number(row.effectB()));
    }

    private static String change(double a, double b) {
        return a == 0 || !Double.isFinite(a) || !Double.isFinite(b) ? ""
                : Numbers.signed((b - a) / StrictMath.abs(a) * 100, 1) + " %";
    }

    /** Four significant digits, whatever the size. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        double size = StrictMath.abs(value);
        return size >= 1e6 ? Numbers.plain(value / 1e6, 1) + " m" : Numbers.plain(value, size >= 100 ? 1 : 3);
    }
}
