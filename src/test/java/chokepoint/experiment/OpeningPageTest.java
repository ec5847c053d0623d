package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpeningPageTest {

    private static final Path PAGE = Path.of("docs", "opening.md");

    @Test
    void equalsTheCommittedPage() throws IOException {
        String markdown = OpeningPage.markdown();

        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, markdown);
        }

        assertThat(Files.readString(PAGE)).as("docs/opening.md must show the opening as the program has it. If a "
                + "parameter, a table or a mechanism was changed on purpose, read the new figures and regenerate it: "
                + "mvn test -Dtest=OpeningPageTest -Dregenerate=true").isEqualTo(markdown);
    }

    @Test
    void recordsNothingLaterThanTheHoldOut() throws IOException {
        assertThat(OpeningCheck.readAll()).isNotEmpty()
                .allSatisfy(check -> assertThat(check.periodEnd()).isLessThanOrEqualTo("2023-12-31"));
    }
}
