package chokepoint.table;

import chokepoint.quantity.Month;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumericColumn;
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
        RowKey key = new RowKey(summary, List.of("measure", "subject"));
        for (int row = 0; row < summary.rowCount(); row++) {
            for (String measure : List.of("ruled", "counterfactual", "difference")) {
                numbers.put(new NumberPlace("summary", key.at(row), measure),
                        summary.doubleColumn(measure).getDouble(row));
            }
        }
    }

    private static Table withYear(Table table) {
        StringColumn year = StringColumn.create("year", table.rowCount());
        StringColumn month = table.stringColumn("month");
        for (int row = 0; row < table.rowCount(); row++) {
            String text = month.get(row);
            year.set(row, text.substring(0, text.lastIndexOf('-')));
        }
        return table.copy().addColumns(year);
    }

    /** The key of a table's rows as text, {@code column=value} separated by {@code ;}. */
    private static final class RowKey {

        private final List<StringColumn> columns;

        RowKey(Table table, List<String> names) {
            columns = names.stream().map(table::stringColumn).toList();
        }

        String at(int row) {
            StringBuilder key = new StringBuilder();
            for (StringColumn column : columns) {
                key.append(key.isEmpty() ? "" : ";").append(column.name()).append('=').append(column.get(row));
            }
            return key.toString();
        }
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
            RowKey key = new RowKey(table, keyColumns);
            List<NumericColumn<?>> values = measures.stream().<NumericColumn<?>>map(table::numberColumn).toList();
            StringColumn month = table.stringColumn("month");
            LongColumn replicate = table.longColumn("replicate");
            for (int row = 0; row < table.rowCount(); row++) {
                boolean inTime = first.compareTo(month.get(row)) <= 0 && month.get(row).compareTo(last) <= 0;
                if (inTime && replicates.contains(replicate.getLong(row))) {
                    for (NumericColumn<?> value : values) {
                        numbers.merge(new NumberPlace(table.name(), key.at(row), value.name()),
                                value.getDouble(row) / replicates.size(), Double::sum);
                    }
                }
            }
        }
    }
}
