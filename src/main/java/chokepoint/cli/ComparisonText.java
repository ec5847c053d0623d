package chokepoint.cli;

import chokepoint.table.Comparison;
import chokepoint.table.HeadlineRow;
import java.util.ArrayList;
import java.util.List;

/** What the terminal shows of a comparison: which folders are identical, and the headline measures of the others. */
final class ComparisonText {

    private static final double MILLION = 1e6;

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
        List<HeadlineRow> all = comparison.headline().stream().filter(row -> row.other().equals(other)).toList();
        List<HeadlineRow> different = all.stream().filter(row -> !isEqual(row)).toList();
        List<String> lines = new ArrayList<>();
        lines.add(other + " (b) against " + comparison.first() + " (a), numbers compared: " + numbers);
        TextTable table = new TextTable(3, "  measure", "subject", "unit", "a", "b", "b vs a", "effect a", "effect b");
        different.forEach(row -> add(table, row));
        lines.addAll(table.lines());
        if (different.size() < all.size()) {
            lines.add("  measures that are the same: " + (all.size() - different.size()));
        }
        return lines;
    }

    private static boolean isEqual(HeadlineRow row) {
        return Double.compare(row.ruledA(), row.ruledB()) == 0 && Double.compare(row.effectA(), row.effectB()) == 0;
    }

    private static void add(TextTable table, HeadlineRow row) {
        boolean money = row.unit().startsWith("USD");
        table.row("  " + row.measure(), row.subject(), money ? "m " + row.unit() : row.unit(),
                number(row.ruledA(), money), number(row.ruledB(), money), change(row.ruledA(), row.ruledB()),
                number(row.effectA(), money), number(row.effectB(), money));
    }

    private static String change(double a, double b) {
        return a == 0 || !Double.isFinite(a) || !Double.isFinite(b) ? ""
                : Numbers.signed((b - a) / StrictMath.abs(a) * 100, 1) + " %";
    }

    /** Money in millions; everything else with the decimals that its size leaves worth reading. */
    private static String number(double value, boolean money) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return money ? Numbers.plain(value / MILLION, 1) : Numbers.plain(value, StrictMath.abs(value) >= 10 ? 1 : 3);
    }
}
