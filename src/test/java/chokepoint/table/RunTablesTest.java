package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.event.DiversionAttempted;
import chokepoint.event.EventSink;
import chokepoint.event.HubPaid;
import chokepoint.event.InputsRestricted;
import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import chokepoint.event.OfficeClosed;
import chokepoint.event.Route;
import chokepoint.event.SubsidyPaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import chokepoint.event.WorldKind;
import chokepoint.ledger.DenialRow;
import chokepoint.ledger.Disposition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunTablesTest {

    @TempDir
    private Path temporary;

    @Test
    void writesEveryTableWithItsHeader() throws IOException {
        Path folder = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));

        for (TableSchema schema : Schemas.ofRun()) {
            assertThat(folder.resolve(schema.fileName())).content().startsWith(schema.header() + "\n");
        }
    }

    static List<TableSchema> tables() {
        return Schemas.ofRun();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void sortsRowsByKeyAndKeepsKeysApart(TableSchema schema) throws IOException {
        Path folder = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));

        List<List<String>> keys = keys(folder, schema);

        assertThat(keys).isSortedAccordingTo(CsvText::compareCells).doesNotHaveDuplicates();
    }

    @Test
    void sumsRevenueOverShipmentsAndServicePayments() throws IOException {
        Path folder = temporary.resolve("sum");
        try (OutputFolder open = OutputFolder.open(folder, false);
                RunTables tables = RunTables.open(open, TinyWorld.directory(), TinyWorld.fiscalYearEnds())) {
            EventSink sink = tables.sink(WorldKind.RULED, 1);
            for (int shipment = 0; shipment < 9_000; shipment++) {
                sink.on(TinyWorld.delivery(TinyWorld.START + shipment % 2, shipment, TinyWorld.TSMC, TinyWorld.ASML));
            }
            tables.finish();
            open.complete(TinyWorld.manifest("sum", 1));
        }

        assertThat(folder.resolve("revenue.csv")).content().endsWith(
                "1,ruled,2023-01,asml,TW,litho,system,9000,9000000000\n"
                        + "1,ruled,2023-02,asml,TW,litho,system,9000,9000000000\n");
    }

    @Test
    void leavesOutTheBurnIn() throws IOException {
        Path folder = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));

        for (TableSchema schema : List.of(Schemas.REVENUE, Schemas.TRADES, Schemas.MAKERS, Schemas.CAPACITY,
                Schemas.GOVERNMENTS, Schemas.OFFICIAL_TRADE)) {
            assertThat(CsvText.column(folder, schema, "month")).contains("2023-01").doesNotContain("2022-12");
        }
    }

    @Test
    void keepsAnApplicationOfTheBurnInThatIsDecidedLater() throws IOException {
        Path folder = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));

        assertThat(folder.resolve("licences.csv")).content().endsWith("""
                1,ruled,0,smic/logic/litho/2023-03/1,asml,smic,litho,NL,nl-2023,0,2022-12,2023-05,denied
                1,ruled,1,smic/logic/litho/2023-04/1,asml,smic,litho,NL,nl-2023;nl-list,1,2023-04,,pending
                """);
    }

    @Test
    void keepsAnApplicationDecidedInTheBurnInBecauseTradesMayNameIt() throws IOException {
        Path folder = write(List.of(), sink -> {
            sink.on(new LicenceApplied(0, 7, 3, 0, 0, 1, "us-2022", 0, 0.5));
            sink.on(new LicenceDecided(0, 7, 3, 0, 0, 1, 0,
                    LicenceDecided.Outcome.APPROVED));
        });

        assertThat(folder.resolve("licences.csv")).content().contains(",7,").contains("us-2022").contains("approved");
    }

    @Test
    void addsUpAMakersProductLinesAndDeliveries() throws IOException {
        Path folder = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));

        assertThat(folder.resolve("makers.csv")).content().contains(
                "1,ruled,2023-01,asml,5,50,25,8000000,5000000,0.500000,12.000000,7,1.000000,1.100000,1.000000,"
                        + "0.500000\n1,ruled,2023-01,naura,0,0,0,0,0,,,0,,,,\n");
    }

    @Test
    void aSubsidyIsPaidByTheBuyersCountryAndNotByTheBuyer() throws IOException {
        Path folder = write(List.of(), sink -> {
            sink.on(TinyWorld.delivery(TinyWorld.START, 4, 0, 0));
            sink.on(new SubsidyPaid(TinyWorld.START, 4, 1, 300_000));
            sink.on(new OfficeClosed(TinyWorld.START, 0, 1, 2, 0, 0, 0.25));
        });

        assertThat(CsvText.column(folder, Schemas.TRADES, "buyer_paid_usd")).containsExactly("1700000");
        assertThat(CsvText.column(folder, Schemas.TRADES, "maker_revenue_usd")).containsExactly("2000000");
        assertThat(CsvText.column(folder, Schemas.GOVERNMENTS, "subsidies_usd")).containsExactly("300000");
    }

    @Test
    void aHubsPurchaseIsAnExportToItsCountryAndTheBuyersDearer() throws IOException {
        Path folder = write(List.of(), sink -> {
            attempt(sink, 0, 1);
            attempt(sink, 0, 2);
            attempt(sink, TinyWorld.START, 3);
            attempt(sink, TinyWorld.START + 1, 4);
            ToolsDelivered sale = new ToolsDelivered(0, 0, 1, 0, 0, 2, 1_000_000, 0, Route.HUB, -1);
            sink.on(sale);
            sink.on(new HubPaid(TinyWorld.START, 1, 2, 0, 0, 2, 1_000_000, 500_000));
            sink.on(new ToolsDelivered(TinyWorld.START, 1, 2, 0, 0, 2, 1_000_000, 0, Route.HUB, -1));
            sink.on(new ToolsIntercepted(TinyWorld.START + 1, 3, 0, 0, 0, 2, 1_000_000, 2_000_000));
        });

        assertThat(CsvText.column(folder, Schemas.ILLICIT, "outcome")).containsExactly("delivered", "seized", "open");
        assertThat(CsvText.column(folder, Schemas.ILLICIT, "ended")).containsExactly("2023-01", "2023-02", "");
        assertThat(CsvText.column(folder, Schemas.TRADES, "buyer_paid_usd")).containsExactly("2500000");
        assertThat(CsvText.column(folder, Schemas.TRADES, "maker_revenue_usd")).containsExactly("2000000");
        assertThat(CsvText.column(folder, Schemas.OFFICIAL_TRADE, "destination")).containsExactly("TW", "TW");
        assertThat(CsvText.column(folder, Schemas.REVENUE, "destination")).containsExactly("CN", "TW");
        assertThat(CsvText.column(folder, Schemas.REPORTED_REVENUE, "target_share")).containsExactly("0.000000");
    }

    private static void attempt(EventSink sink, int month, int lot) {
        sink.on(new DiversionAttempted(month, lot, 0, 0, 0, 0, 2, 1_000_000, 0.25));
    }

    @Test
    void showsWhoseInputsAGovernmentRestrictsWhileItDoes() throws IOException {
        Path folder = write(List.of(), sink -> {
            sink.on(new InputsRestricted(TinyWorld.START + 1, 1, 2, TinyWorld.START + 2));
            for (int month = 0; month < 3; month++) {
                sink.on(new OfficeClosed(TinyWorld.START + month, 0, 1, 2, 0, 0, 0.25));
            }
        });

        assertThat(CsvText.column(folder, Schemas.GOVERNMENTS, "restricts_inputs_of")).containsExactly("", "TW", "");
    }

    @Test
    void splitsRevenueByTheMakersOwnFiscalQuarters() throws IOException {
        Path folder = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));

        assertThat(folder.resolve("reported_revenue.csv")).content().endsWith("""
                1,ruled,asml,FY2023Q1,2023-01,2023-03,3,12001500,0.499938
                1,ruled,asml,FY2023Q2,2023-04,2023-06,3,12001500,0.499938
                1,ruled,naura,FY2023Q1,2022-11,2023-01,1,100,1.000000
                1,ruled,naura,FY2023Q2,2023-02,2023-04,3,300,1.000000
                1,ruled,naura,FY2023Q3,2023-05,2023-07,2,200,1.000000
                """);
    }

    @Test
    void reportsAllRevenueInSomeQuarter() throws IOException {
        Path folder = TinyWorld.write(temporary.resolve("tiny"), TinyWorld.manifest("tiny", 1));

        assertThat(sum(folder, Schemas.REPORTED_REVENUE)).isPositive().isEqualTo(sum(folder, Schemas.REVENUE));
    }

    @Test
    void showsCustomsOnlyWhatCrossesABorder() throws IOException {
        Path folder = write(List.of(), sink -> {
            sink.on(TinyWorld.delivery(TinyWorld.START, 1, TinyWorld.SMIC, TinyWorld.NAURA));
            sink.on(TinyWorld.delivery(TinyWorld.START, 2, TinyWorld.TSMC, TinyWorld.NAURA));
        });

        assertThat(folder.resolve("official_trade.csv")).content()
                .isEqualTo(Schemas.OFFICIAL_TRADE.header() + "\n1,ruled,2023-01,CN,TW,etch,2,2000000\n");
    }

    @Test
    void leavesTheLicenceEmptyWhenNoneWasNeeded() throws IOException {
        Path folder = write(List.of(),
                sink -> sink.on(TinyWorld.delivery(TinyWorld.START, 1, TinyWorld.SMIC, TinyWorld.ASML)));

        assertThat(folder.resolve("trades.csv")).content().endsWith("\n1,ruled,2023-01,1,smic/logic/litho/2023-01/1,"
                + "asml,litho,smic,smic/logic,direct,2,1000000,2000000,2000000,\n");
    }

    @Test
    void writesSameBytesUnderAnyLocaleAndTimeZone() throws IOException {
        Path here = TinyWorld.write(temporary.resolve("here"), TinyWorld.manifest("tiny", 1));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path there;
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            there = TinyWorld.write(temporary.resolve("there"), TinyWorld.manifest("tiny", 1));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(Manifest.read(there).fingerprint()).isEqualTo(Manifest.read(here).fingerprint());
        assertThat(there.resolve(Manifest.FILE_NAME)).hasSameBinaryContentAs(here.resolve(Manifest.FILE_NAME));
    }

    @Test
    void writesSameBytesWhenReplicatesFinishInAnotherOrder() throws IOException {
        Path ascending = writeReplicates("ascending", List.of(1, 2, 3));
        Path descending = writeReplicates("descending", List.of(3, 1, 2));

        assertThat(descending.resolve("trades.csv")).hasSameBinaryContentAs(ascending.resolve("trades.csv"));
        assertThat(CsvText.column(ascending, Schemas.TRADES, "lot"))
                .containsExactly("lot-of-1", "lot-of-2", "lot-of-3");
    }

    @Test
    void forgetsAReplicateThatFailed() throws IOException {
        Path folder = temporary.resolve("failed");
        try (OutputFolder open = OutputFolder.open(folder, false);
                RunTables tables = RunTables.open(open, TinyWorld.directory(), TinyWorld.fiscalYearEnds())) {
            for (int replicate : List.of(1, 2, 3)) {
                tables.sink(WorldKind.RULED, replicate).on(TinyWorld.delivery(TinyWorld.START, 1, 0, 0));
            }
            tables.dropReplicate(2);
            tables.finishReplicate(1);
            tables.finish();
            open.complete(TinyWorld.manifest("failed", 1));
        }

        assertThat(CsvText.column(folder, Schemas.TRADES, "replicate")).containsExactly("1", "3");
    }

    @Test
    void refusesTwoRowsWithTheSameKey() throws IOException {
        DenialRow row = new DenialRow(1, 3, 2, TinyWorld.SMIC, 1, TinyWorld.ASML, Disposition.KEPT, 1, 60_000_000);

        assertThatThrownBy(() -> write(List.of(row, row), sink -> { }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("denials").hasMessageContaining("same replicate, month, entered");
    }

    @Test
    void refusesRowsOfAReplicateThatWasFinished() throws IOException {
        try (OutputFolder open = OutputFolder.open(temporary.resolve("late"), false);
                RunTables tables = RunTables.open(open, TinyWorld.directory(), TinyWorld.fiscalYearEnds())) {
            tables.finishReplicate(1);

            assertThatThrownBy(() -> tables.sink(WorldKind.RULED, 1)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Replicate 1 was finished");
        }
    }

    @Test
    void refusesADecisionOnAnApplicationNobodyMade() {
        assertThatThrownBy(() -> write(List.of(), sink -> sink.on(new LicenceDecided(2, 9, 3, 0, 0, 1,
                0, LicenceDecided.Outcome.APPROVED))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Application 9");
    }

    private Path write(List<DenialRow> denials, Consumer<EventSink> events) throws IOException {
        try (OutputFolder open = OutputFolder.open(temporary.resolve("run"), false);
                RunTables tables = RunTables.open(open, TinyWorld.directory(), TinyWorld.fiscalYearEnds())) {
            events.accept(tables.sink(WorldKind.RULED, 1));
            tables.denials(denials);
            tables.finish();
            return open.complete(TinyWorld.manifest("run", 1));
        }
    }

    private Path writeReplicates(String name, List<Integer> order) throws IOException {
        try (OutputFolder open = OutputFolder.open(temporary.resolve(name), false);
                RunTables tables = RunTables.open(open, TinyWorld.directory(), TinyWorld.fiscalYearEnds())) {
            for (int replicate : order) {
                tables.sink(WorldKind.RULED, replicate, TinyWorld.directory(lot -> "lot-of-" + replicate))
                        .on(TinyWorld.delivery(TinyWorld.START, replicate, 0, 0));
                tables.finishReplicate(replicate);
            }
            tables.finish();
            return open.complete(TinyWorld.manifest(name, 1));
        }
    }

    private static long sum(Path folder, TableSchema schema) throws IOException {
        return CsvText.column(folder, schema, "revenue_usd").stream().mapToLong(Long::parseLong).sum();
    }

    private static List<List<String>> keys(Path folder, TableSchema schema) throws IOException {
        List<List<String>> keys = new ArrayList<>();
        for (List<String> row : CsvText.rows(Files.readString(folder.resolve(schema.fileName())))) {
            keys.add(schema.key().stream().map(name -> row.get(schema.columnNames().indexOf(name))).toList());
        }
        return Collections.unmodifiableList(keys);
    }
}
