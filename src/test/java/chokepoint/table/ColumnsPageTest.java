package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ColumnsPageTest {

    private static final Path PAGE = Path.of("docs", "columns.md");

    @Test
    void equalsTheCommittedPage() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, ColumnsPage.markdown());
        }

        assertThat(Files.readString(PAGE)).as("docs/columns.md must equal the column dictionary. To regenerate it: "
                + "mvn test -Dtest=ColumnsPageTest -Dregenerate=true; and note the change in CHANGELOG.md")
                .isEqualTo(ColumnsPage.markdown());
    }
}
