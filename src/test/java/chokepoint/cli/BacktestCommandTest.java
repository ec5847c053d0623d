package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.JsonTree;
import chokepoint.support.ShippedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a backtest, on a record of its own that is small and short. */
class BacktestCommandTest {

    private static final String PROVENANCE = ",test,estimate\n";

    @TempDir
    Path temporary;
    private Path observed;

    @BeforeEach
    void recordOneMakerAndOneQuarterOfTwoYears() {
        observed = temporary.resolve("observed");
        table("maker_periods", "maker,metric,fiscal_period,period_start,period_end,value,unit",
                "asml,china_share,first,2022-01-01,2022-03-31,20,percent",
                "asml,china_share,second,2023-01-01,2023-03-31,21,percent",
                "asml,revenue,first,2022-01-01,2022-03-31,5000,USD_million",
                "asml,revenue,second,2023-01-01,2023-03-31,NA,USD_million");
        table("market_by_region", "region,period_start,period_end,billings_usd_bn", "china,2022-01-01,2022-03-31,6");
        table("localisation", "region,period_start,period_end,domestic_share", "china,2022-01-01,2022-12-31,13");
        table("lithography_to_china", "origin,destination,period_start,period_end,units",
                "NL,CN,2022-01-01,2022-12-31,78");
        table("fx", "period_start,period_end,usd_per_eur,jpy_per_usd,cny_per_usd", "2022-01-01,2023-12-31,1.1,130,6.8");
        table("front_end_factors", "year,factor", "2022,0.9");
        table("model_coverage", "maker,revenue_factor,china_share_of", "asml,1,total");
    }

    private void table(String name, String header, String... rows) {
        StringBuilder text = new StringBuilder(header + ",source,confidence\n");
        Arrays.stream(rows).forEach(row -> text.append(row).append(PROVENANCE));
        ShippedFiles.write(observed.resolve(name + ".csv"), text.toString());
    }

    private Spoken backtest(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("backtest", "history", "--observed", observed.toString(),
                "--out", temporary.resolve(out).toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--replicates")) {
            arguments.addAll(List.of("--replicates", "2"));
        }
        return Spoken.by(arguments.toArray(String[]::new));
    }

    private Path folder(String out) {
        return temporary.resolve(out).resolve("history-backtest");
    }

    private String text(String out, String file) throws IOException {
        return Files.readString(folder(out).resolve(file));
    }

    @Test
    void printsALineForEverySeriesAndTheVerdict() {
        Spoken spoken = backtest("out");

        assertThat(spoken.exitCode()).as(spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out()).contains("Backtest of The rules as they came     2 replicates, seed 1", "ASML, USD bn",
                "ASML, China %", "China's tools, USD bn", "domestic makers, %", "scanners from NL",
                "By CRPS the model beats, of 1 series: twin on ", "China shares of the 1 makers", "history-backtest: ");
        assertThat(spoken.out().lines()).allMatch(line -> line.length() <= 110 || line.contains("history-backtest"));
        assertThat(spoken.err()).isEmpty();
    }

    @Test
    void writesSeriesAndScoresWithTheirDescriptionsAndEndsWhereTheRecordDoes() throws IOException {
        backtest("out");

        assertThat(text("out", "series.csv").lines()).hasSize(1 + 6).anyMatch(line ->
                line.startsWith("china_share,asml,%,scored,second,2023-01,2023-03,21.000000,"));
        assertThat(text("out", "scores.csv").lines()).hasSize(1 + 5 * 2 * 4).anyMatch(line ->
                line.startsWith("china_share,asml,%,scored,no_change,1,1.000000,-1.000000,1.000000,"));
        assertThat(text("out", "datapackage.json")).contains("\"scores.csv\"", "\"series.csv\"");
        assertThat(text("out", "manifest.json")).contains("observed/maker_periods.csv", "\"replicates\": 2");
        assertThat(text("out", "scenario.yaml")).contains("\nmonths: 15\n");
    }

    @Test
    void cutsNothingThatMatters() throws IOException {
        table("maker_periods", "maker,metric,fiscal_period,period_start,period_end,value,unit",
                "asml,china_share,first,2022-01-01,2022-03-31,20,percent");
        backtest("cut", "--set", "report_from=2022-01", "--replicates", "1");
        backtest("longer", "--set", "report_from=2023-06", "--replicates", "1");

        assertThat(text("cut", "scenario.yaml")).contains("\nmonths: 12\n");
        assertThat(text("longer", "scenario.yaml")).contains("\nmonths: 18\n");
        assertThat(text("longer", "series.csv")).isEqualTo(text("cut", "series.csv"));
    }

    @Test
    void writesTheSameBytesAtAnyNumberOfThreads() throws IOException {
        backtest("one", "--threads", "1", "--months", "3");
        backtest("two", "--threads", "2", "--months", "3");

        assertThat(text("two", "series.csv")).isEqualTo(text("one", "series.csv"));
        assertThat(text("two", "scores.csv")).isEqualTo(text("one", "scores.csv"));
    }

    @Test
    void theTwinIsTheModelWithoutRulesUnderStudy() throws IOException {
        backtest("out", "--set", "rules=[standing]", "--months", "3");

        Stream<String[]> rows = text("out", "series.csv").lines().skip(1).map(line -> line.split(","));
        assertThat(rows).isNotEmpty().allSatisfy(cells -> assertThat(Arrays.copyOfRange(cells, 8, 15))
                .isEqualTo(Arrays.copyOfRange(cells, 15, 22)));
    }

    @Test
    void runsReplicatesWithSetsInTurnByTheirWeights() throws IOException {
        Path draws = temporary.resolve("draws.csv");
        ShippedFiles.write(draws, "parameters.burn_in_slots,weight\n0.5,2\n0.93,0\n");
        backtest("drawn", "--months", "3", "--draws", draws.toString());
        backtest("first", "--months", "3", "--set", "parameters.burn_in_slots=0.5", "--replicates", "1");
        backtest("shipped", "--months", "3", "--replicates", "1");

        assertThat(text("drawn", "manifest.json")).contains("draws.csv");
        assertThat(text("drawn", "series.csv")).isEqualTo(text("first", "series.csv"))
                .isNotEqualTo(text("shipped", "series.csv"));
    }

    @Test
    void namesTheLineOfASetThatIsWrong() {
        Path draws = temporary.resolve("draws.csv");
        ShippedFiles.write(draws, "parameters.theta\n4\n-4\n");

        Spoken spoken = backtest("out", "--draws", draws.toString());

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).contains("draws.csv:3: parameters.theta (-4").contains("must lie between");
        assertThat(temporary.resolve("out")).doesNotExist();
    }

    @Test
    void namesTheLineOfARecordThatIsWrong() {
        ShippedFiles.edit(observed.resolve("fx.csv"), text -> text.replace("1.1", "1,1"));

        Spoken spoken = backtest("out");

        assertThat(spoken.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(spoken.err()).startsWith("observed/fx.csv:2: ");
    }

    @Test
    void printsOneDocumentForOtherProgramsIfAsked() {
        JsonTree json = JsonTree.of(backtest("out", "--json", "--months", "3").out());

        assertThat(json.toString()).contains("china_share_rmse", "direction_base_rate", "interval_score_95");
    }

    @Test
    void refusesAFolderThatIsThereAndSoDoesVerify() {
        backtest("out", "--months", "3");

        Spoken again = backtest("out", "--months", "3");
        Spoken verified = Spoken.by("verify", folder("out").toString());

        assertThat(again.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(again.err()).contains("exists already");
        assertThat(verified.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(verified.err()).contains("must be the folder of a run");
    }

    @Test
    void asksForAtLeastOneReplicate() {
        Spoken spoken = backtest("out", "--replicates", "0");

        assertThat(spoken).isEqualTo(new Spoken(ExitCode.INVALID, "", "--replicates 0 must be at least 1.\n"));
    }
}
