package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    private final Problems problems = new Problems();

    private List<Csv.CsvRecord> read(String text) {
        return Csv.read(text, "t.csv", problems);
    }

    @Test
    void readsQuotedCellsWithCommasQuotesAndLineEnds() {
        assertThat(read("a,\"b, \"\"c\"\"\nd\",\n\"\",e,f\n")).containsExactly(
                new Csv.CsvRecord(1, List.of("a", "b, \"c\"\nd", "")),
                new Csv.CsvRecord(3, List.of("", "e", "f")));
        assertThat(problems.none()).isTrue();
    }

    @Test
    void countsLinesOverEmptyOnesAndForeignLineEnds() {
        assertThat(read("a\r\n\r\nb\rc")).containsExactly(new Csv.CsvRecord(1, List.of("a")),
                new Csv.CsvRecord(3, List.of("b")), new Csv.CsvRecord(4, List.of("c")));
    }

    @Test
    void reportsBrokenQuotesAtTheirLine() {
        read("a\nb\"c\n");
        read("a\n\n\"b\nc");

        assertThat(problems.all()).extracting(Problem::line).containsExactly(2, 3);
    }
}
