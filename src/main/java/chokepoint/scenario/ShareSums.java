package chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Checks that shares of a whole add up to one. */
final class ShareSums {

    /** Shares in the tables are rounded to three or four digits. */
    static final double TOLERANCE = 0.005;

    private final Tables tables;
    private final Problems problems;

    ShareSums(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void check() {
        check(Buyer.class, "region", "plan_share_of_region_2022");
        check(FabLine.class, "buyer", "spend_share_of_buyer");
        check(ProductLine.class, "tool_class", "share_of_class_2022");
        check(BillOfTools.class, "node", "cost_share");
    }

    private void check(Class<? extends Record> rowType, String group, String share) {
        Map<String, List<Row>> groups = new TreeMap<>();
        tables.of(rowType).rows()
                .forEach(row -> groups.computeIfAbsent(row.text(group), name -> new ArrayList<>()).add(row));
        groups.forEach((name, rows) -> sum(rows, share).ifPresent(sum -> {
            if (StrictMath.abs(sum - 1) > TOLERANCE) {
                report(rows, share, group + " " + name, sum);
            }
        }));
    }

    /** Empty if a share is no number, which is reported elsewhere. */
    private static Optional<Double> sum(List<Row> rows, String share) {
        double sum = 0;
        for (Row row : rows) {
            OptionalDouble value = NumberText.parse(row.text(share));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum += value.getAsDouble();
        }
        return Optional.of(sum);
    }

    private void report(List<Row> rows, String share, String whole, double sum) {
        Optional<Row> stray = rows.stream()
                .filter(row -> StrictMath.abs(sum - value(row, share) - 1) <= TOLERANCE && rows.size() > 1).findFirst();
        Row row = rows.stream().filter(candidate -> candidate.cell(share).changed()).findFirst().or(() -> stray)
                .orElse(rows.get(0));
        double fit = value(row, share) + 1 - sum;
        String rule = "add up to 1 over the rows of " + whole + ", not " + rounded(sum);
        Optional<String> other = stray.filter(row::equals).map(found -> "another " + whole.replaceAll(" .*", ""));
        problems.at(row.cell(share)).must(rule,
                other.or(() -> fit >= 0 && fit <= 1 ? Optional.of(rounded(fit)) : Optional.empty()));
    }

    private static double value(Row row, String share) {
        return NumberText.parse(row.text(share)).orElse(0);
    }

    private static String rounded(double value) {
        return NumberText.show(StrictMath.rint(value * 10_000) / 10_000);
    }
}
