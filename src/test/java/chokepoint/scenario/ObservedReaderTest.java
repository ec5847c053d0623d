package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.ShippedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded tables: the shipped ones hold, and what is wrong with others is named by file and line. */
class ObservedReaderTest {

    private static final WorldTables WORLD =
            FilesInMemory.shipped().load("free-trade.yaml").scenario().orElseThrow().world();
    private static final String LAST_DAY = "2023-12-31";

    @TempDir
    Path temporary;
    private Path folder;

    @BeforeEach
    void copyTheShippedTables() {
        folder = temporary.resolve("mine");
        ShippedFiles.texts().forEach((name, text) -> {
            if (name.startsWith("observed/")) {
                ShippedFiles.write(folder.resolve(name.substring("observed/".length())), text);
            }
        });
    }

    private void edit(String table, UnaryOperator<String> change) {
        ShippedFiles.edit(folder.resolve(table + ".csv"), change);
    }

    private String report() {
        ObservedReader.Reading reading = ObservedReader.folder(folder, WORLD);
        assertThat(reading.tables().isPresent()).isFalse();
        return reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private ObservedTables sound() {
        ObservedReader.Reading reading = ObservedReader.folder(folder, WORLD);
        assertThat(reading.problems()).isEmpty();
        return reading.tables().orElseThrow();
    }

    @Test
    void readsTheShippedTablesFromTheLibrary() {
        ObservedReader.Reading reading = ObservedReader.shipped(new ScenarioLibrary(), WORLD);

        assertThat(reading.problems()).isEmpty();
        ObservedTables tables = reading.tables().orElseThrow();
        assertThat(tables.coverage()).hasSize(5);
        assertThat(tables.inputs()).extracting(InputFile::name).contains("observed/maker_periods.csv").hasSize(7);
    }

    @Test
    void recordsNothingLaterThanTheHoldOut() {
        ObservedTables tables = sound();

        Stream<String> ends = Stream.of(tables.makerPeriods().stream().map(MakerPeriod::periodEnd),
                tables.billings().stream().map(RegionBillings::periodEnd),
                tables.domesticShares().stream().map(DomesticShare::periodEnd),
                tables.scanners().stream().map(ScannerDeliveries::periodEnd),
                tables.exchangeRates().stream().map(ExchangeRates::periodEnd),
                tables.frontEndFactors().stream().map(row -> row.year() + "-12-31")).flatMap(rows -> rows);

        assertThat(ends).isNotEmpty().allSatisfy(end -> assertThat(end).isLessThanOrEqualTo(LAST_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA"})
    void takesAnEmptyCellOrNaForNothingKnown(String nothing) {
        edit("maker_periods", text -> text.replace(",2022-07-01,2022-09-30,15.0,",
                ",2022-07-01,2022-09-30," + nothing + ","));

        List<MakerPeriod> unknown = sound().makerPeriods().stream().filter(row -> row.value().isEmpty()).toList();

        assertThat(unknown).singleElement().satisfies(row -> assertThat(row.maker()).isEqualTo("asml"));
    }

    @Test
    void readsDatesAsTheyAre() {
        ExchangeRates first = sound().exchangeRates().get(0);

        assertThat(first.start()).hasToString("2021-01-01");
        assertThat(first.end()).hasToString("2021-03-31");
        assertThat(first.usdMillions("JPY_billion")).isEqualTo(1000 / first.jpyPerUsd());
        assertThat(first.usdMillions("RMB_billion")).isEqualTo(1000 / first.cnyPerUsd());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "maker_periods | asml,revenue,2022Q3 | asm,revenue,2022Q3 | (asm) must be a maker of the scenario's world. Maybe asml.",
        "maker_periods | asml,revenue,2022Q3 | asml,revenu,2022Q3 | (revenu) must be one of revenue, china_share, china_share_systems. Maybe revenue.",
        "maker_periods | 2022-07-01,2022-09-30,5778.0,EUR_million | 2022-07-01,2022-09-30,5778.0,EUR_bn | must be one of percent, USD_million",
        "maker_periods | 2022-07-01,2022-09-30,5778.0,EUR_million | 2022-07-01,2022-09-30,5778.0,percent | must be one of money for revenue. Maybe USD_million.",
        "maker_periods | 2022-07-01,2022-09-30,5778.0,EUR_million | 2022-07-01,2022-09-30,5.778 bn,EUR_million | (5.778 bn) must be a number. Maybe 5.778.",
        "maker_periods | 2022-07-01,2022-09-30,5778.0 | 2022-07-01,2022-06-30,5778.0 | (2022-06-30) must not be before period_start, 2022-07-01.",
        "market_by_region | china,2022-01-01 | chine,2022-01-01 | (chine) must be a region of the scenario's buyers. Maybe china.",
        "localisation | china,2022-01-01,2022-12-31,13.0 | china,2022-01-01,2022-12-31,130 | must lie between 0 and 100",
        "lithography_to_china | NL,CN,2022-01-01 | NL,DK,2022-01-01 | (DK) must be a country with fabs of the scenario's buyers",
        "fx | 2022-01-01,2022-03-31 | 2022-01-01,31.3.2022 | must be an id of small letters",
        "front_end_factors | 2022,0.8733 | 2022,1.8733 | must lie between 0.1 and 1",
        "model_coverage | asml,1,systems | asml,1,system | (system) must be one of total, systems. Maybe systems."})
    void namesWhatIsWrongByFileAndLine(String table, String from, String to, String message) {
        edit(table, text -> text.replace(from, to));

        assertThat(report()).containsPattern("(?m)^mine/" + table + "\\.csv:\\d+: ").contains(message);
    }

    @Test
    void asksForEveryTable() throws IOException {
        Files.move(folder.resolve("fx.csv"), folder.resolve("fxx.csv"));

        assertThat(report()).isEqualTo("mine/fx.csv: the file must exist. Maybe a new name for fxx.csv.");
    }

    @Test
    void asksForColumnsAndProvenance() {
        edit("front_end_factors", text -> text.replace("factor,factor_low", "faktor,factor_low"));
        edit("model_coverage", text -> text.replace(",estimate", ",guess"));

        assertThat(report()).contains("(faktor) must be a column of this table. Maybe factor.",
                "(guess) must be one of verified, derived, estimate");
    }

    @Test
    void asksForAFolder() {
        ObservedReader.Reading reading = ObservedReader.folder(temporary.resolve("none"), WORLD);

        assertThat(reading.problems()).singleElement().extracting(Problem::toString).asString()
                .endsWith("the folder must be a folder of observed tables.");
    }
}
