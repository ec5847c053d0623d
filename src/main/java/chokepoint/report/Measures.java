package chokepoint.report;

import chokepoint.table.SummaryRow;
import chokepoint.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The headline measures of a run, from {@code summary.csv}. */
record Measures(List<SummaryRow> rows) {

    static final String REVENUE = "revenue_usd_per_year";
    static final String TARGET_SHARE = "target_share";
    static final String DENIED = "denied_usd";
    static final String CAPACITY = "advanced_capacity_kwpm";
    static final String GAP = "capability_gap_months";

    static Measures read(Path folder) throws IOException {
        List<SummaryRow> rows = new ArrayList<>();
        if (TableRows.isIn(folder, "summary")) {
            try (TableRows table = TableRows.open(folder, "summary")) {
                while (table.next()) {
                    rows.add(row(table));
                }
            }
        }
        return new Measures(List.copyOf(rows));
    }

    private static SummaryRow row(TableRows table) throws IOException {
        return new SummaryRow(table.text("measure"), table.text("subject"), table.text("unit"), table.number("ruled"),
                table.number("counterfactual"), table.number("difference"), table.number("ci_low"),
                table.number("ci_high"), (int) table.number("replicates"));
    }

    List<SummaryRow> of(String measure) {
        return rows.stream().filter(row -> row.measure().equals(measure)).toList();
    }

    Optional<SummaryRow> of(String measure, String subject) {
        return of(measure).stream().filter(row -> row.subject().equals(subject)).findFirst();
    }

    Optional<SummaryRow> first(String measure) {
        return of(measure).stream().findFirst();
    }

    /** Makers by revenue in the twin, largest first. */
    List<SummaryRow> makers() {
        Comparator<SummaryRow> byTwin = Comparator.comparingDouble(SummaryRow::counterfactual);
        return of(REVENUE).stream().sorted(byTwin.reversed().thenComparing(SummaryRow::subject)).toList();
    }

    /** Mean value of denied lots that met this fate, USD. */
    double denied(Fate fate) {
        return of(DENIED, fate.code()).map(SummaryRow::ruled).filter(Double::isFinite).orElse(0.0);
    }

    /** Mean value of all denied lots, USD. */
    double denied() {
        double sum = 0;
        for (Fate fate : Fate.values()) {
            sum += denied(fate);
        }
        return sum;
    }

    double denied(Fate.Group group) {
        double sum = 0;
        for (Fate fate : Fate.values()) {
            sum += fate.group() == group ? denied(fate) : 0;
        }
        return sum;
    }

    int replicates() {
        return rows.stream().mapToInt(SummaryRow::replicates).max().orElse(0);
    }

    static boolean hasInterval(SummaryRow row) {
        return row.replicates() > 1 && Double.isFinite(row.ciLow()) && Double.isFinite(row.ciHigh());
    }

    /** Whether luck alone could have made the effect: there is one, and its 95 % interval holds zero. */
    static boolean isNoise(SummaryRow row) {
        return hasInterval(row) && row.difference() != 0 && row.ciLow() <= 0 && row.ciHigh() >= 0;
    }

    /** In per cent of the twin; not a number without one. */
    static double percentOfTwin(SummaryRow row, double value) {
        return row.counterfactual() == 0 ? Double.NaN : value / row.counterfactual() * 100;
    }
}
