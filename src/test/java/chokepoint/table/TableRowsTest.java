package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRowsTest {

    @TempDir
    private Path folder;

    @Test
    void readsCellsByTheNameOfTheirColumn() throws IOException {
        write("id,name,value\na,\"x, \"\"y\"\"\n# z\",1.5\n#b, NA ,\n");
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();

        try (TableRows rows = TableRows.open(folder, "things")) {
            while (rows.next()) {
                names.add(rows.text("id") + "|" + rows.text("name"));
                values.add(rows.number("value"));
            }
        }

        assertThat(names).containsExactly("a|x, \"y\"\n# z", "#b| NA ");
        assertThat(values).containsExactly(1.5, Double.NaN);
    }

    @Test
    void readsAColumnThatIsAbsentAsEmpty() throws IOException {
        write("id\na\n");

        try (TableRows rows = TableRows.open(folder, "things")) {
            rows.next();

            assertThat(rows.has("name")).isFalse();
            assertThat(rows.text("name")).isEmpty();
            assertThat(rows.number("name")).isNaN();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void refusesARowThatIsCutOff() throws IOException {
        write("id,name\na\n");

        try (TableRows rows = TableRows.open(folder, "things")) {
            assertThatThrownBy(rows::next).isInstanceOf(IOException.class)
                    .hasMessageContaining("row 2 must have 2 cells, not 1");
        }
    }

    @Test
    void refusesAWordWhereANumberMustBe() throws IOException {
        write("value\nmany\n");

        try (TableRows rows = TableRows.open(folder, "things")) {
            rows.next();

            assertThatThrownBy(() -> rows.number("value")).isInstanceOf(IOException.class)
                    .hasMessageContaining("value (many) must be a number");
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("things.csv"), text);
    }
}
