package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;
import chokepoint.event.WorldKind;
import chokepoint.ledger.DenialRow;
import chokepoint.ledger.Disposition;
import chokepoint.quantity.Month;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    private Path temporary;

    @Test
    void callsTheSameTablesIdentical() throws IOException {
        Path a = TinyWorld.write(temporary.resolve("a"), TinyWorld.manifest("tiny", 1));
        Path b = TinyWorld.write(temporary.resolve("b"), TinyWorld.manifest("renamed", 1));

        Comparison comparison = Comparison.of(List.of(a, b));

        assertThat(comparison.allIdentical()).isTrue();
        assertThat(comparison.rows()).isEmpty();
        assertThat(comparison.warnings()).isEmpty();
    }

    @Test
    void comparesRevenueByYearMakerAndDestination() throws IOException {
        Path a = write("a", manifest("a"), tables -> deliver(tables, 1, 2));
        Path b = write("b", manifest("b"), tables -> deliver(tables, 1, 3));

        Comparison comparison = Comparison.of(List.of(a, b));

        assertThat(comparison.allIdentical()).isFalse();
        assertThat(comparison.rows()).containsExactly(
                row(b, "revenue", "world=ruled;year=2023;maker=asml;destination=CN", "revenue_usd", 4e6, 6e6),
                row(b, "revenue", "world=ruled;year=2023;maker=asml;destination=CN", "units", 4, 6));
    }

    @Test
    void takesAnAbsentSaleOrDenialForNone() throws IOException {
        Path a = write("a", manifest("a"), tables -> deliver(tables, 1, 1));
        Path b = write("b", manifest("b"), tables -> {
            deliver(tables, 1, 1);
            tables.denials(List.of(denial(Disposition.KEPT, 6, 5_000_000)));
        });

        Comparison comparison = Comparison.of(List.of(a, b));

        assertThat(comparison.rows()).contains(
                row(b, "denials", "month=2023-06;tool_class=litho;code=kept", "units", 0, 1),
                row(b, "denials", "month=2023-06;tool_class=litho;code=kept", "value_usd", 0, 5e6));
    }

    @Test
    void readsTheLedgerAndCapacityAtTheLastCommonMonth() throws IOException {
        Path a = write("a", manifest("a"), tables -> close(tables, List.of(10.0, 20.0, 30.0, 40.0, 50.0, 60.0)));
        Manifest.Run four = new Manifest.Run("b", "", Month.of(2023, 1), Month.of(2023, 2), 4, 1, 1, "first", "");
        Path b = write("b", with(four), tables -> {
            close(tables, List.of(10.0, 20.0, 30.0, 44.0));
            tables.denials(List.of(denial(Disposition.KEPT, 3, 1), denial(Disposition.DEFERRED, 4, 2)));
        });

        Comparison comparison = Comparison.of(List.of(a, b));

        assertThat(comparison.rows()).contains(
                row(b, "capacity", "month=2023-04;world=ruled;fab_line=smic/logic", "capacity_kwpm", 40, 44),
                row(b, "denials", "month=2023-04;tool_class=litho;code=deferred", "value_usd", 0, 2));
        assertThat(comparison.rows()).extracting(ComparisonRow::key).noneMatch(key -> key.contains("kept"));
        assertThat(comparison.warnings()).satisfiesExactly(
                horizon -> assertThat(horizon).contains("horizons differ", "2023-01 to 2023-06", "2023-01 to 2023-04"),
                summary -> assertThat(summary).contains("summaries", "2023-02 to 2023-06", "2023-02 to 2023-04"));
    }

    @Test
    void warnsWhenTheSummariesBeginInDifferentMonths() throws IOException {
        Manifest.Run later = new Manifest.Run("b", "", Month.of(2023, 1), Month.of(2023, 4), 6, 1, 1, "first", "");
        Path a = write("a", manifest("a"), tables -> deliver(tables, 1, 1));
        Path b = write("b", with(later), tables -> deliver(tables, 1, 2));

        assertThat(Comparison.of(List.of(a, b)).warnings()).singleElement().asString()
                .contains("summaries cover different times: 2023-02 to 2023-06", "2023-04 to 2023-06");
    }

    @Test
    void warnsWhenReplicatesTookOtherParameterSets() throws IOException {
        Manifest plain = manifest("a");
        Manifest drawn = new Manifest(plain.program(), new Manifest.Run("b", "", Month.of(2023, 1), Month.of(2023, 2),
                6, 1, 1,
                "first", "", "accepted.csv"), List.of(new Manifest.Input("accepted.csv", "0123")), List.of(),
                plain.environment());
        Path a = write("a", plain, tables -> deliver(tables, 1, 1));
        Path b = write("b", drawn, tables -> deliver(tables, 1, 2));

        assertThat(Comparison.of(List.of(a, b)).warnings())
                .anyMatch(warning -> warning.contains("parameter sets differ: none in ")
                && warning.contains("accepted.csv in "))
                .noneMatch(warning -> warning.contains("rule libraries") && warning.contains("accepted.csv"));
    }

    @Test
    void putsTheSummariesSideBySide() throws IOException {
        Path a = write("a", manifest("a"), tables -> tables.summary(List.of(
                summary("revenue", "NA", 10, 12), summary("gap", "", 31, 0))));
        Path b = write("b", manifest("b"), tables -> tables.summary(List.of(summary("revenue", "NA", 8, 12))));

        Comparison comparison = Comparison.of(List.of(a, b));

        assertThat(comparison.headline()).containsExactly(
                new HeadlineRow(b.toString(), "gap", "", "u", 31, Double.NaN, 31, Double.NaN),
                new HeadlineRow(b.toString(), "revenue", "NA", "u", 10, 8, -2, -4));
        assertThat(comparison.rows()).contains(
                row(b, "summary", "measure=revenue;subject=NA", "difference", -2, -4),
                row(b, "summary", "measure=gap;subject=", "ruled", 31, Double.NaN));
    }

    @Test
    void pairsTheReplicatesThatBothHaveWhenSeedsMatch() throws IOException {
        Path a = write("a", manifest("a"), tables -> {
            deliver(tables, 1, 2);
            deliver(tables, 2, 4);
            deliver(tables, 3, 100);
        });
        Path b = write("b", manifest("b"), tables -> {
            deliver(tables, 1, 3);
            deliver(tables, 2, 5);
        });

        Comparison comparison = Comparison.of(List.of(a, b));

        assertThat(comparison.rows()).filteredOn(row -> row.measure().equals("units")).singleElement()
                .satisfies(row -> assertThat(row.a()).isEqualTo(6)).satisfies(row -> assertThat(row.b()).isEqualTo(8));
    }

    @Test
    void usesEveryReplicateWhenSeedsDifferAndWarns() throws IOException {
        Path a = write("a", TinyWorld.manifest("a", 1), tables -> {
            deliver(tables, 1, 2);
            deliver(tables, 2, 4);
        });
        Path b = write("b", TinyWorld.manifest("b", 2), tables -> deliver(tables, 1, 1));

        Comparison comparison = Comparison.of(List.of(a, b));

        assertThat(comparison.rows()).filteredOn(row -> row.measure().equals("units")).singleElement()
                .satisfies(row -> assertThat(row.a()).isEqualTo(6)).satisfies(row -> assertThat(row.b()).isEqualTo(2));
        assertThat(comparison.warnings()).singleElement().asString().contains("seeds differ: 1", "2");
    }

    @Test
    void warnsWhenTheWorldOrTheProgramDiffers() throws IOException {
        Manifest other = new Manifest(new Manifest.Program("0.2.0", ""), manifest("b").run(),
                List.of(new Manifest.Input("b.yaml", "1"), new Manifest.Input("worlds/2022/makers.csv", "2")),
                List.of(), manifest("b").environment());
        Path a = write("a", manifest("a"), tables -> deliver(tables, 1, 1));
        Path b = write("b", other, tables -> deliver(tables, 1, 1));

        assertThat(Comparison.of(List.of(a, b)).warnings()).satisfiesExactly(
                program -> assertThat(program).contains("0.1.0 (abc) in " + a, "0.2.0 in " + b),
                world -> assertThat(world).contains("worlds", "worlds/2022/makers.csv").doesNotContain("yaml"));
    }

    @Test
    void noticesATableEditedAfterTheRun() throws IOException {
        Path a = TinyWorld.write(temporary.resolve("a"), TinyWorld.manifest("tiny", 1));
        Path b = TinyWorld.write(temporary.resolve("b"), TinyWorld.manifest("tiny", 1));
        Path capacity = b.resolve("capacity.csv");
        Files.writeString(capacity, Files.readString(capacity).replace("10.000000", "11.000000"));

        Comparison comparison = Comparison.of(List.of(a, b));

        assertThat(comparison.allIdentical()).isFalse();
        assertThat(comparison.warnings()).containsExactly(b + ": capacity.csv changed since the run wrote it.");
        assertThat(comparison.rows()).filteredOn(row -> row.difference() != 0).extracting(ComparisonRow::key)
                .containsExactly("month=2023-06;world=counterfactual;fab_line=tsmc/logic",
                        "month=2023-06;world=ruled;fab_line=tsmc/logic");
    }

    @Test
    void refusesFoldersWhoseColumnsDiffer() throws IOException {
        Path a = TinyWorld.write(temporary.resolve("a"), TinyWorld.manifest("tiny", 1));
        Path b = TinyWorld.write(temporary.resolve("b"), TinyWorld.manifest("tiny", 1));
        Files.writeString(b.resolve("bands.csv"), "measure,month,p50\n");

        assertThatThrownBy(() -> Comparison.of(List.of(a, b))).isInstanceOf(IOException.class)
                .hasMessageContaining("must have the same tables and columns").hasMessageContaining("bands.csv")
                .hasMessageContaining("measure,month,p50").hasMessageContaining("Maybe");
    }

    @Test
    void refusesFoldersThatAnotherVersionWroteWithOtherColumns() throws IOException {
        Path a = write("a", manifest("a"), tables -> deliver(tables, 1, 1));
        Path b = write("b", manifest("b"), tables -> deliver(tables, 1, 2));
        for (Path folder : List.of(a, b)) {
            Files.writeString(folder.resolve("summary.csv"), "measure,value\n");
        }

        assertThatThrownBy(() -> Comparison.of(List.of(a, b))).isInstanceOf(IOException.class)
                .hasMessageContaining("summary.csv").hasMessageContaining("measure,value");
    }

    @Test
    void namesOnlyTheTablesThatFoldersOfDifferentCommandsDoNotShare() throws IOException {
        Path a = TinyWorld.write(temporary.resolve("a"), TinyWorld.manifest("tiny", 1));
        Path b = TinyWorld.write(temporary.resolve("b"), TinyWorld.manifest("tiny", 1));
        Path manifest = b.resolve("manifest.json");
        Files.move(b.resolve("makers.csv"), b.resolve("ablation.csv"));
        Files.writeString(manifest, Files.readString(manifest).replace("makers.csv", "ablation.csv"));

        assertThatThrownBy(() -> Comparison.of(List.of(a, b))).isInstanceOf(IOException.class)
                .hasMessageContaining("differ in ablation.csv (absent in the first); makers.csv (absent in the "
                        + "second). Maybe different commands wrote them");
    }

    @Test
    void refusesAFolderThatLostATable() throws IOException {
        Path a = TinyWorld.write(temporary.resolve("a"), TinyWorld.manifest("tiny", 1));
        Path b = TinyWorld.write(temporary.resolve("b"), TinyWorld.manifest("tiny", 1));
        Files.delete(b.resolve("makers.csv"));

        assertThatThrownBy(() -> Comparison.of(List.of(a, b))).isInstanceOf(IOException.class)
                .hasMessageContaining("makers.csv must be there");
    }

    @Test
    void refusesANumberThatIsNone() throws IOException {
        Path a = write("a", manifest("a"), tables -> deliver(tables, 1, 1));
        Path b = write("b", manifest("b"), tables -> deliver(tables, 1, 2));
        Path revenue = b.resolve("revenue.csv");
        Files.writeString(revenue, Files.readString(revenue).replace(",4,", ",four,"));

        assertThatThrownBy(() -> Comparison.of(List.of(a, b))).isInstanceOf(IOException.class)
                .hasMessageContaining("revenue.csv").hasMessageContaining("Maybe it was edited");
    }

    @Test
    void comparesEveryOtherFolderWithTheFirst() throws IOException {
        Path a = write("a", manifest("a"), tables -> deliver(tables, 1, 1));
        Path b = write("b", manifest("b"), tables -> deliver(tables, 1, 2));
        Path c = write("c", manifest("c"), tables -> deliver(tables, 1, 3));

        Comparison comparison = Comparison.of(List.of(a, b, c, b, a));
        comparison.write(temporary);

        assertThat(comparison.others()).containsExactly(b.toString(), c.toString(), a.toString());
        assertThat(comparison.identical()).containsExactly(a.toString());
        assertThat(temporary.resolve("comparison.csv")).hasContent("""
                other,table,key,measure,a,b,difference,percent
                %1$s,revenue,%3$s,revenue_usd,2000000.000000,4000000.000000,2000000.000000,100.000000
                %1$s,revenue,%3$s,units,2.000000,4.000000,2.000000,100.000000
                %2$s,revenue,%3$s,revenue_usd,2000000.000000,6000000.000000,4000000.000000,200.000000
                %2$s,revenue,%3$s,units,2.000000,6.000000,4.000000,200.000000
                """.formatted(b, c, "world=ruled;year=2023;maker=asml;destination=CN"));
    }

    @Test
    void leavesThePercentageOfNothingEmpty() {
        assertThat(new ComparisonRow("b", "t", "k", "m", 0, 5).percent()).isNaN();
        assertThat(new ComparisonRow("b", "t", "k", "m", -4, -5).percent()).isEqualTo(-25);
    }

    @Test
    void needsTwoFolders() {
        assertThatThrownBy(() -> Comparison.of(List.of(temporary))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least two");
    }

    private interface Filling {
        void fill(RunTables tables) throws IOException;
    }

    private Path write(String name, Manifest manifest, Filling filling) throws IOException {
        try (OutputFolder folder = OutputFolder.open(temporary.resolve(name), false);
                RunTables tables = RunTables.open(folder, TinyWorld.directory(), TinyWorld.fiscalYearEnds())) {
            filling.fill(tables);
            tables.finish();
            return folder.complete(manifest);
        }
    }

    /** Shipments of two scanners to smic. */
    private static void deliver(RunTables tables, int replicate, int shipments) {
        EventSink sink = tables.sink(WorldKind.RULED, replicate);
        for (int shipment = 0; shipment < shipments; shipment++) {
            sink.on(TinyWorld.delivery(TinyWorld.START, shipment, TinyWorld.SMIC, TinyWorld.ASML));
        }
    }

    private static void close(RunTables tables, List<Double> capacities) {
        EventSink sink = tables.sink(WorldKind.RULED, 1);
        sink.on(TinyWorld.delivery(TinyWorld.START, 0, TinyWorld.SMIC, TinyWorld.ASML));
        for (int month = 0; month < capacities.size(); month++) {
            sink.on(new FabLineClosed(TinyWorld.START + month, TinyWorld.SMIC, capacities.get(month), 1, 1, 1, 0));
        }
    }

    private static DenialRow denial(Disposition code, int monthOf2023, long usd) {
        return new DenialRow(1, monthOf2023, 1, TinyWorld.SMIC, 1, TinyWorld.ASML, code, 1, usd);
    }

    private static SummaryRow summary(String measure, String subject, double ruled, double counterfactual) {
        return new SummaryRow(measure, subject, "u", ruled, counterfactual, ruled - counterfactual, Double.NaN,
                Double.NaN, 1);
    }

    private static ComparisonRow row(Path other, String table, String key, String measure, double... values) {
        return new ComparisonRow(other.toString(), table, key, measure, values[0], values[1]);
    }

    private static Manifest manifest(String scenario) {
        return TinyWorld.manifest(scenario, 1);
    }

    private static Manifest with(Manifest.Run run) {
        Manifest plain = manifest(run.scenario());
        return new Manifest(plain.program(), run, plain.inputs(), plain.outputs(), plain.environment());
    }
}
