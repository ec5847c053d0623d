package chokepoint.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationPageTest {

    private static final Path PAGE = Path.of("docs", "validation.md");

    @TempDir
    Path folder;

    @Test
    void equalsTheCommittedPage() throws IOException {
        String markdown = ValidationPage.markdown(folder);

        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, markdown);
        }

        assertThat(Files.readString(PAGE)).as("docs/validation.md must show the model beside the record as the program "
                + "has it. If a parameter, a table or a mechanism was changed on purpose, read the new figures and "
                + "regenerate it: mvn test -Dtest=ValidationPageTest -Dregenerate=true").isEqualTo(markdown);
    }
}
