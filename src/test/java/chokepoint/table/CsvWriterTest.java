package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.quantity.Month;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static final TableSchema NOTES = new TableSchema("notes", "A note.", List.of("id"),
            List.of(new Column("id", ColumnType.INTEGER, "", ""), new Column("note", ColumnType.TEXT, "", "")));
    private static final TableSchema KINDS = new TableSchema("kinds", "One cell of each kind.", List.of("text"),
            List.of(new Column("text", ColumnType.TEXT, "", ""), new Column("month", ColumnType.MONTH, "", ""),
            new Column("date", ColumnType.DATE, "", ""), new Column("integer", ColumnType.INTEGER, "", ""),
            new Column("real", ColumnType.REAL, "", ""), new Column("flag", ColumnType.BOOLEAN, "", "")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"plain|plain", "a,b|\"a,b\"",
        "say \"no\"|\"say \"\"no\"\"\"",
        "`  blanks `|`\"  blanks \"`", "in ner|in ner", "=SUM(A1)|=SUM(A1)", "北方华创|北方华创",
        "semi;colon|semi;colon", "it's|it's"})
    void quotesOnlyWhatTheFormatAsksFor(String note, String cell) throws IOException {
        assertThat(write(note)).isEqualTo("id,note\n7," + cell + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\r\nlines", "carriage\rreturn", "\"", "\"\"", ",", "\n", "\",\"\n"})
    void readsBackWhatItWrote(String note) throws IOException {
        assertThat(CsvText.rows(write(note))).containsExactly(List.of("7", note));
    }

    @Test
    void writesEachKindOfCell() throws IOException {
        try (CsvWriter out = CsvWriter.open(folder, KINDS)) {
            out.text("a").month(Month.of(2023, 7)).date(LocalDate.of(2023, 7, 23)).integer(Long.MIN_VALUE).real(0.5)
                    .flag(true).endRow();
            out.text("b").month(Month.of(987, 12)).empty().empty().real(Double.NaN).flag(false).endRow();
            out.finish();
        }

        assertThat(folder.resolve("kinds.csv")).content().isEqualTo("""
                text,month,date,integer,real,flag
                a,2023-07,2023-07-23,-9223372036854775808,0.500000,true
                b,0987-12,,,,false
                """);
    }

    @Test
    void countsRowsAndTakesTheChecksumOfTheFile() throws IOException {
        OutputFile file;
        try (CsvWriter out = CsvWriter.open(folder, NOTES)) {
            for (int id = 0; id < 20_000; id++) {
                out.integer(id).text("naïve, " + id).endRow();
            }
            file = out.finish();
        }

        assertThat(file).isEqualTo(new OutputFile("notes.csv", 20_000, Sha256.of(folder.resolve("notes.csv"))));
        assertThat(CsvText.rows(Files.readString(folder.resolve("notes.csv")))).hasSize(20_000)
                .contains(List.of("19999", "naïve, 19999"));
    }

    @Test
    void refusesACellOfAnotherType() throws IOException {
        try (CsvWriter out = CsvWriter.open(folder, NOTES)) {
            assertThatThrownBy(() -> out.text("7")).isInstanceOf(IllegalStateException.class)
                    .hasMessage("Table notes: cell 1 must not be text. Its columns are id,note.");
        }
    }

    @Test
    void refusesARowWithTooFewOrTooManyCells() throws IOException {
        try (CsvWriter out = CsvWriter.open(folder, NOTES)) {
            out.integer(7);
            assertThatThrownBy(out::endRow).hasMessage("Table notes: a row must have 2 cells, not 1.");
            out.text("x");
            assertThatThrownBy(() -> out.text("y")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(out::empty).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void refusesToWriteOverAFile() throws IOException {
        Files.writeString(folder.resolve("notes.csv"), "mine");

        assertThatThrownBy(() -> CsvWriter.open(folder, NOTES)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("notes.csv")).hasContent("mine");
    }

    private String write(String note) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder, NOTES)) {
            out.integer(7).text(note).endRow();
            out.finish();
        }
        return Files.readString(folder.resolve("notes.csv"));
    }
}
