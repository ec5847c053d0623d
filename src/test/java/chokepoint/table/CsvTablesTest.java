package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;

class CsvTablesTest {

    private static final TableSchema THINGS = new TableSchema("things", "A thing.", List.of("id"),
            List.of(new Column("id", ColumnType.TEXT, "", ""), new Column("units", ColumnType.INTEGER, "", ""),
            new Column("share", ColumnType.REAL, "", ""), new Column("month", ColumnType.MONTH, "", "")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"NA", "null", "*", "NaN", "N/A", "#comment", " padded ", "a,b", "say \"so\"", "two\nlines",
        "-", "true", "2023-07", "北方华创"})
    void keepsTextsAsTheyAre(String id) throws IOException {
        write(id, 0.5);

        Table table = CsvTables.read(folder, THINGS);

        assertThat(table.rowCount()).isEqualTo(2);
        assertThat(table.stringColumn("id").asList()).containsExactly(id, "last");
    }

    @Test
    void takesOnlyTheEmptyCellForMissing() throws IOException {
        write("a", Double.NaN);

        Table table = CsvTables.read(folder, THINGS);

        assertThat(table.doubleColumn("share").getDouble(0)).isNaN();
        assertThat(table.doubleColumn("share").getDouble(1)).isEqualTo(0.25);
        assertThat(table.longColumn("units").asLongArray()).containsExactly(9_000_000_000_000_000L, 0);
        assertThat(table.stringColumn("month").asList()).containsExactly("2023-07", "2023-08");
    }

    @Test
    void readsTheSameUnderALocaleWithDecimalCommas() throws IOException {
        write("a", 1234.5);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(CsvTables.read(folder, THINGS).doubleColumn("share").getDouble(0)).isEqualTo(1234.5);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private void write(String id, double share) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder, THINGS)) {
            out.text(id).integer(9_000_000_000_000_000L).real(share).month(Month.of(2023, 7)).endRow();
            out.text("last").integer(0).real(0.25).month(Month.of(2023, 8)).endRow();
            out.finish();
        }
    }
}
