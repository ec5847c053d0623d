package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ParametersPageTest {

    private static final Path PAGE = Path.of("docs", "parameters.md");

    @Test
    void equalsTheCommittedPage() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, ParametersPage.markdown());
        }

        assertThat(Files.readString(PAGE)).as("docs/parameters.md must equal the parameters and their limits. To "
                + "regenerate it: mvn test -Dtest=ParametersPageTest -Dregenerate=true")
                .isEqualTo(ParametersPage.markdown());
    }

    @Test
    void namesEveryParameterOnce() {
        String page = ParametersPage.markdown();

        assertThat(ParameterReader.columns().keySet())
                .allSatisfy(id -> assertThat(page).containsOnlyOnce("| `" + id + "` |"));
    }
}
