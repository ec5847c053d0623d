package chokepoint.table;

import chokepoint.quantity.Month;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes one table cell by cell, in the order of its schema: RFC 4180, UTF-8, line feed, comma. Counts the rows and
 * takes the SHA-256 as it goes, so no file is read again for the manifest.
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -} or {@code @} is written as it is: a spreadsheet may
 * take it for a formula, but changing it would break the join with other tables.
 */
public final class CsvWriter implements AutoCloseable {

    private static final int FLUSH_AT = 1 << 15;

    private final TableSchema schema;
    private final List<Column> columns;
    private final OutputStream out;
    private final MessageDigest digest = Sha256.start();
    private final StringBuilder buffer = new StringBuilder(FLUSH_AT * 2);
    private int cell;
    private long rows;

    private CsvWriter(TableSchema schema, OutputStream out) {
        this.schema = schema;
        this.columns = schema.columns();
        this.out = out;
    }

    /**
     * Creates the table's file in a folder and writes its header.
     *
     * @throws IOException if the file exists already or cannot be written
     */
    public static CsvWriter open(Path folder, TableSchema schema) throws IOException {
        OutputStream out = Files.newOutputStream(folder.resolve(schema.fileName()), StandardOpenOption.CREATE_NEW);
        CsvWriter writer = new CsvWriter(schema, out);
        writer.buffer.append(schema.header()).append('\n');
        return writer;
    }

    public CsvWriter text(String value) {
        begin(ColumnType.TEXT);
        buffer.append(quoted(value));
        return this;
    }

    public CsvWriter month(Month value) {
        begin(ColumnType.MONTH);
        appendMonth(value);
        return this;
    }

    public CsvWriter date(LocalDate value) {
        begin(ColumnType.DATE);
        buffer.append(value);
        return this;
    }

    public CsvWriter integer(long value) {
        begin(ColumnType.INTEGER);
        buffer.append(value);
        return this;
    }

    /** Six decimals; not a number means an empty cell. */
    public CsvWriter real(double value) {
        begin(ColumnType.REAL);
        if (!Double.isNaN(value)) {
            FixedDecimals.append(buffer, value);
        }
        return this;
    }

    public CsvWriter flag(boolean value) {
        begin(ColumnType.BOOLEAN);
        buffer.append(value);
        return this;
    }

    /** An empty cell, whatever the column's type. */
    public CsvWriter empty() {
        begin(cell < columns.size() ? columns.get(cell).type() : ColumnType.TEXT);
        return this;
    }

    /** @throws IllegalStateException if cells are missing */
    public void endRow() throws IOException {
        if (cell != columns.size()) {
            throw new IllegalStateException("Table " + schema.name() + ": a row must have " + columns.size()
                    + " cells, not " + cell + ".");
        }
        buffer.append('\n');
        cell = 0;
        rows++;
        if (buffer.length() >= FLUSH_AT) {
            flush();
        }
    }

    /** Writes what is left and closes the file; the name, rows and checksum go into the manifest. */
    public OutputFile finish() throws IOException {
        flush();
        out.close();
        return new OutputFile(schema.fileName(), rows, Sha256.hex(digest.digest()));
    }

    /** Closes the file without a word about what was not written yet; harmless after {@link #finish()}. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    private void begin(ColumnType type) {
        if (cell >= columns.size() || columns.get(cell).type() != type) {
            throw new IllegalStateException("Table " + schema.name() + ": cell " + (cell + 1) + " must not be "
                    + type.label() + ". Its columns are " + schema.header() + ".");
        }
        if (cell++ > 0) {
            buffer.append(',');
        }
    }

    private static String quoted(String value) {
        return needsQuotes(value) ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** Blanks at the ends do not ask for quotes by RFC 4180, but many readers strip them without. */
    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean atEnd = i == 0 || i == value.length() - 1;
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || atEnd && c <= ' ') {
                return true;
            }
        }
        return false;
    }

    /** {@link Month#toString()} without its formatter: a run writes some hundred thousand of them. */
    private void appendMonth(Month month) {
        int year = month.year();
        if (year < 1000 || year > 9999) {
            buffer.append(month);
            return;
        }
        buffer.append(year).append(month.monthOfYear() < 10 ? "-0" : "-").append(month.monthOfYear());
    }

    private void flush() throws IOException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        out.write(bytes);
        buffer.setLength(0);
    }
}
