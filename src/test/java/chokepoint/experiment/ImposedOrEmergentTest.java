package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.TestWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The description says of every headline measure what of it is typed in and what comes out. */
class ImposedOrEmergentTest {

    private static final String FROM = "## 5. What is imposed and what emerges";
    private static final String TO = "## 6. ";

    @Test
    void everyHeadlineMeasureIsInTheTable() throws IOException {
        String page = Files.readString(Path.of("docs", "ODD.md"));
        String section = page.substring(page.indexOf(FROM), page.indexOf(TO));

        List<String> measures = new VariationRun(TestWorld.oneMakerTwoBuyers().months(3).scenario(), Optional.empty())
                .run(1).stream().map(reading -> "`" + reading.measure() + "`").distinct().toList();

        assertThat(measures).isNotEmpty();
        assertThat(section).contains(measures);
    }
}
