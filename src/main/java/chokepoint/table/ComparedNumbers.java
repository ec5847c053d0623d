package chokepoint.table;

import chokepoint.quantity.Month;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The numbers of one output folder that a comparison looks at; those of detail tables are means over replicates. */
final class ComparedNumbers {

    private final Path folder;
    private final Table summary;
    private final Table revenue;
    private final Map<NumberPlace, Double> numbers = new TreeMap<>();

    private ComparedNumbers(Path folder) throws IOException {
        this.folder = folder;
        this.summary = CsvTables.read(folder, Schemas.SUMMARY);
        this.revenue = CsvTables.read(folder, Schemas.REVENUE);
    }

    static ComparedNumbers of(Path folder) throws IOException {
        ComparedNumbers numbers = new ComparedNumbers(folder);
        numbers.addSummary();
        return numbers;
    }

    Set<NumberPlace> places() {
        return numbers.keySet();
    }

    double at(NumberPlace place, double otherwise) {
        return numbers.getOrDefault(place, otherwise);
    }

    /** The headline measures: a row each of measure, subject, unit. */
    List<List<String>> headlineKeys() {
        return summary.stream().map(row -> List.of(row.getString("measure"), row.getString("subject"),
                row.getString("unit"))).toList();
    }

    static NumberPlace headlinePlace(List<String> key, String measure) {
        return new NumberPlace("summary", "measure=" + key.get(0) + ";subject=" + key.get(1), measure);
    }

    /** The replicates in the detail tables. */
    Set<Long> replicates() {
        Set<Long> replicates = new TreeSet<>();
        for (long replicate : revenue.longColumn("replicate").asLongArray()) {
            replicates.add(replicate);
        }
        return replicates;
    }

    /** Adds the detail tables: flows of the months from start to last by year, stocks at the last. */
    void addDetail(Set<Long> replicates, Month start, Month last) throws IOException {
        new DetailSums(replicates, start.toString(), last.toString()).add(withYear(revenue),
                List.of("world", "year", "maker", "destination"), List.of("units", "revenue_usd"));
        DetailSums stocks = new DetailSums(replicates, last.toString(), last.toString());
        stocks.add(CsvTables.read(folder, Schemas.DENIALS), List.of("month", "tool_class", "code"),
                List.of("units", "value_usd"));
        stocks.add(CsvTables.read(folder, Schemas.CAPACITY), List.of("month", "world", "fab_line"),
                List.of("capacity_kwpm", "good_kwpm"));
    }

    private void addSummary() {
        for (int row = 0; row < summary.rowCount(); row++) {
            String key = key(summary, row, List.of("measure", "subject"));
            for (String measure : List.of("ruled", "counterfactual", "difference")) {
                numbers.put(new NumberPlace("summary", key, measure), summary.doubleColumn(measure).getDouble(row));
            }
        }
    }

    private static Table withYear(Table table) {
        StringColumn year = StringColumn.create("year", table.rowCount());
        StringColumn month = table.stringColumn("month");
        for (int row = 0; row < table.rowCount(); row++) {
            year.set(row, String.valueOf(Month.parse(month.get(row)).year()));
        }
        return table.copy().addColumns(year);
    }

    private static String key(Table table, int row, List<String> columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(key.isEmpty() ? "" : ";").append(column).append('=').append(table.stringColumn(column).get(row));
        }
        return key.toString();
    }

    /** Sums over the rows of some replicates and ISO months, divided by the number of replicates. */
    private final class DetailSums {

        private final Set<Long> replicates;
        private final String first;
        private final String last;

        DetailSums(Set<Long> replicates, String first, String last) {
            this.replicates = replicates;
            this.first = first;
            this.last = last;
        }

        void add(Table table, List<String> keyColumns, List<String> measures) {
            StringColumn month = table.stringColumn("month");
            for (int row = 0; row < table.rowCount(); row++) {
                boolean inTime = first.compareTo(month.get(row)) <= 0 && month.get(row).compareTo(last) <= 0;
                if (inTime && replicates.contains(table.longColumn("replicate").getLong(row))) {
                    String key = key(table, row, keyColumns);
                    for (String measure : measures) {
                        double share = table.numberColumn(measure).getDouble(row) / replicates.size();
                        numbers.merge(new NumberPlace(table.name(), key, measure), share, Double::sum);
                    }
                }
            }
        }
    }
}
