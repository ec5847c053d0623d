package chokepoint.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * Reads output tables with the types of the column dictionary. Nothing is guessed from the rows, and only an empty cell
 * is missing: tablesaw would take a text such as {@code NA} or {@code *} for a missing one.
 */
public final class CsvTables {

    /** Otherwise tablesaw skips a row that begins with {@code #}. */
    private static final char NO_COMMENTS = '\0';
    private static final int LONGEST_CELL = 1 << 20;

    private CsvTables() {
    }

    /**
     * @param folder an output folder
     * @throws IOException if the table is absent or does not fit its schema
     */
    public static Table read(Path folder, TableSchema schema) throws IOException {
        Path file = folder.resolve(schema.fileName());
        requireHeader(file, schema);
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvReadOptions options = CsvReadOptions.builder(reader).tableName(schema.name()).header(true)
                    .separator(',').lineEnding("\n").commentPrefix(NO_COMMENTS).sample(false).columnTypes(types(schema))
                    .missingValueIndicator("").locale(Locale.ROOT).maxCharsPerColumn(LONGEST_CELL).build();
            return Table.read().usingOptions(options);
        } catch (RuntimeException problem) {
            throw new IOException(file + ": the table must fit its columns in docs/columns.md: " + problem.getMessage()
                    + " Maybe it was edited.", problem);
        }
    }

    /** The first line of a table's file. */
    static String header(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = reader.readLine();
            return line == null ? "" : line;
        }
    }

    private static void requireHeader(Path file, TableSchema schema) throws IOException {
        String header = header(file);
        if (!header.equals(schema.header())) {
            throw new IOException(file + ": its columns (" + header + ") must be " + schema.header()
                    + ". Maybe another version of the program wrote it.");
        }
    }

    private static Function<String, ColumnType> types(TableSchema schema) {
        Map<String, ColumnType> types = schema.columns().stream()
                .collect(Collectors.toMap(Column::name, column -> type(column.type())));
        return types::get;
    }

    /** Months and days stay texts: they are sorted and compared as written. */
    private static ColumnType type(chokepoint.table.ColumnType type) {
        return switch (type) {
            case INTEGER -> ColumnType.LONG;
            case REAL -> ColumnType.DOUBLE;
            case TEXT, MONTH, DATE, BOOLEAN -> ColumnType.STRING;
        };
    }
}
