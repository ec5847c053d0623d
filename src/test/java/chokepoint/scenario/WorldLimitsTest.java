package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A world that would not fit into the arrays of a run is refused, and the limit is named. */
class WorldLimitsTest {

    private static final FilesInMemory FILES = FilesInMemory.shipped();
    private static final String WORLD = "worlds/2022/";

    @ParameterizedTest
    @CsvSource({
        "governments,   31,    bits",
        "tool_classes,  127,   byte",
        "product_lines, 32767, two bytes",
        "fab_lines,     32767, two bytes",
    })
    void refusesATableThatIsTooLong(String table, int most, String why) {
        String report = report(table, table.equals("product_lines") || table.equals("fab_lines") ? "1" : "0", most + 1);

        assertThat(report).contains(WORLD + table + ".csv:1: " + table + " (" + (most + 1) + " rows) must hold at most "
                + most + " rows", why, "Maybe ");
    }

    @ParameterizedTest
    @CsvSource({"governments, 31", "tool_classes, 127"})
    void letsTheLongestOnePass(String table, int most) {
        assertThat(report(table, "0", most)).doesNotContain("must hold at most");
    }

    @Test
    void refusesMoreCountriesThanHaveABit() {
        TableText buyers = TableText.of(FILES.text(WORLD + "buyers.csv"));
        List<String> codes = CountryCodes.ALL.stream().limit(64).toList();
        TableText many = buyers.withRows(codes.stream()
                .map(code -> with(with(buyers, 0, "id", "buyer-" + code.toLowerCase(java.util.Locale.ROOT)),
                        "location", code))
                .toList());

        String report = report(FILES.with(WORLD + "buyers.csv", many.csv()));

        assertThat(report).contains("buyers.location (", "must be at most 63 countries");
    }

    @Test
    void refusesPairsThatNoArrayHolds() {
        String report = report("fab_lines", "1", 30_000, "tool_classes", 120);

        assertThat(report).contains("fab_lines x tool_classes (30000 x 120) must be at most 2236962 together");
    }

    private static String report(String table, String keyColumn, int rows) {
        return report(FILES.with(WORLD + table + ".csv", grown(table, Integer.parseInt(keyColumn), rows)));
    }

    private static String report(String table, String keyColumn, int rows, String other, int otherRows) {
        return report(FILES.with(WORLD + table + ".csv", grown(table, Integer.parseInt(keyColumn), rows))
                .with(WORLD + other + ".csv", grown(other, 0, otherRows)));
    }

    /** The table with copies of its first row until it has so many; one column of the key tells them apart. */
    private static String grown(String table, int keyColumn, int rows) {
        TableText text = TableText.of(FILES.text(WORLD + table + ".csv"));
        List<String> first = text.body().get(0);
        return text.withRows(Stream.concat(text.body().stream(), IntStream.range(0, rows - text.size())
                .mapToObj(i -> with(first, keyColumn, table.equals("governments") ? code(text, i) : "copy-" + i)))
                .toList()).csv();
    }

    private static String code(TableText governments, int i) {
        return CountryCodes.ALL.stream().filter(code -> !governments.values("id").contains(code)).skip(i).findFirst()
                .orElseThrow();
    }

    private static List<String> with(TableText table, int row, String column, String value) {
        return with(table.body().get(row), table.header().indexOf(column), value);
    }

    private static List<String> with(List<String> cells, String column, String value) {
        TableText buyers = TableText.of(FILES.text(WORLD + "buyers.csv"));
        return with(cells, buyers.header().indexOf(column), value);
    }

    private static List<String> with(List<String> cells, int column, String value) {
        return IntStream.range(0, cells.size()).mapToObj(i -> i == column ? value : cells.get(i)).toList();
    }

    private static String report(FilesInMemory files) {
        return files.load("us-alone.yaml").problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
