package chokepoint.table;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of a table one at a time, for readers that need a few columns of a large table, or may stop before its end.
 * Columns go by name: one that is absent, as in a table of another version, reads as empty cells.
 */
public final class TableRows implements AutoCloseable {

    private static final int LONGEST_CELL = 1 << 20;

    private final Path file;
    private final BufferedReader reader;
    private final CsvParser parser;
    private final Map<String, Integer> columns = new TreeMap<>();
    private String[] row = {};
    private long line = 1;

    private TableRows(Path file) throws IOException {
        this.file = file;
        this.reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        this.parser = new CsvParser(settings());
    }

    /**
     * @param folder an output folder
     * @param table its name, such as {@code bands}
     * @throws IOException if the table is absent or can not be read
     */
    public static TableRows open(Path folder, String table) throws IOException {
        TableRows rows = new TableRows(file(folder, table));
        try {
            rows.begin();
        } catch (IOException | RuntimeException fault) {
            rows.reader.close();
            throw fault;
        }
        return rows;
    }

    /** Whether a folder holds the table. */
    public static boolean isIn(Path folder, String table) {
        return Files.isRegularFile(file(folder, table));
    }

    /**
     * Goes to the next row.
     *
     * @return false behind the last
     * @throws IOException if it does not have as many cells as the header
     */
    public boolean next() throws IOException {
        row = parse();
        line++;
        if (row != null && row.length != columns.size()) {
            throw new IOException(file + ": row " + line + " must have " + columns.size() + " cells, not " + row.length
                    + ". Maybe it was edited.");
        }
        return row != null;
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The cell as it is written; empty if the column is absent. */
    public String text(String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row[place];
    }

    /** @throws IOException if the cell is no number; not a number if it is empty */
    public double number(String column) throws IOException {
        String text = text(column);
        try {
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException fault) {
            throw new IOException(file + ": row " + line + ": " + column + " (" + text + ") must be a number. "
                    + "Maybe it was edited.", fault);
        }
    }

    @Override
    public void close() throws IOException {
        parser.stopParsing();
        reader.close();
    }

    private void begin() throws IOException {
        parser.beginParsing(reader);
        String[] header = parse();
        for (int i = 0; header != null && i < header.length; i++) {
            columns.put(header[i], i);
        }
    }

    private String[] parse() throws IOException {
        try {
            return parser.parseNext();
        } catch (TextParsingException fault) {
            throw new IOException(file + ": the table must be CSV: " + fault.getMessage(), fault);
        }
    }

    private static Path file(Path folder, String table) {
        return folder.resolve(table + ".csv");
    }

    private static CsvParserSettings settings() {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setLineSeparator("\n");
        settings.getFormat().setComment('\0');
        settings.setReadInputOnSeparateThread(false);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setMaxCharsPerColumn(LONGEST_CELL);
        return settings;
    }
}
