package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of rows in a table, and of columns, means nothing (model.md, section 10: symmetry). */
class RowOrderTest {

    @Test
    void ignoresTheOrderOfRows() {
        FilesInMemory shipped = FilesInMemory.shipped();
        FilesInMemory reversed = shipped;
        for (TableSchema schema : Schemas.all()) {
            String file = (Schemas.WORLD.contains(schema) ? "worlds/2022/" : "rules/") + schema.name() + ".csv";
            TableText table = TableText.of(shipped.text(file));
            List<List<String>> rows = new ArrayList<>(table.body());
            Collections.reverse(rows);
            Collections.rotate(rows, rows.size() / 3);
            reversed = reversed.with(file, table.withRows(rows).csv());
        }

        Scenario scenario = shipped.load("full-alignment.yaml").scenario().orElseThrow();
        Scenario again = reversed.load("full-alignment.yaml").scenario().orElseThrow();

        assertThat(FilesInMemory.withoutInputs(again)).isEqualTo(FilesInMemory.withoutInputs(scenario));
        assertThat(again.inputs()).hasSameSizeAs(scenario.inputs()).isNotEqualTo(scenario.inputs());
    }

    @Test
    void ignoresTheOrderOfColumns() {
        FilesInMemory shipped = FilesInMemory.shipped();
        String swapped = shipped.text("worlds/2022/governments.csv").lines()
                .map(line -> line.replaceFirst("^([^,]*),([^,]*),", "$2,$1,")).reduce("", (a, b) -> a + b + "\n");

        Scenario scenario = shipped.load("history.yaml").scenario().orElseThrow();
        Scenario again = shipped.with("worlds/2022/governments.csv", swapped).load("history.yaml").scenario()
                .orElseThrow();

        assertThat(again.world()).isEqualTo(scenario.world());
        assertThat(again.assumptions()).isEqualTo(scenario.assumptions());
    }
}
