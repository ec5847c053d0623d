package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;
import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import chokepoint.event.MakerClosed;
import chokepoint.event.OfficeClosed;
import chokepoint.event.ProductLineClosed;
import chokepoint.event.Route;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.WorldKind;
import chokepoint.ledger.DenialRow;
import chokepoint.ledger.Disposition;
import chokepoint.ledger.EffectRow;
import chokepoint.quantity.Month;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Two makers (asml of NL, naura of CN), two buyers (smic in CN, tsmc in TW), a fab line each; one month of burn-in. */
final class TinyWorld {

    static final int ASML = 0;
    static final int NAURA = 1;
    static final int SMIC = 0;
    static final int TSMC = 1;
    /** Offset of the first reported month, 2023-01. */
    static final int START = 1;

    private TinyWorld() {
    }

    static Directory directory() {
        return directory(lot -> "smic/logic/litho/2023-0" + lot + "/1");
    }

    static Directory directory(IntFunction<String> lotName) {
        return new Directory(Month.of(2022, 12), Month.of(2023, 1), Month.of(2023, 7), List.of("asml", "naura"),
                List.of("etch", "litho"), List.of("asml/litho", "naura/etch"), List.of("smic", "tsmc"),
                List.of("smic/logic", "tsmc/logic"), List.of("logic"), List.of("CN", "NL", "TW"), List.of("NL", "US"),
                List.of("nl-2023", "us-2022"), new int[] {0, 1}, new int[] {1, 0}, new int[] {0, 1}, new int[] {0, 0},
                new int[] {0, 2}, new int[] {1, 0}, new boolean[] {true}, new boolean[] {true, false, false},
                List.of("free-port"), new int[] {2}, new long[] {5_000_000, 60_000_000}, lotName);
    }

    /** asml reports by calendar years, naura by years that end in October. */
    static int[] fiscalYearEnds() {
        return new int[] {12, 10};
    }

    static ToolsDelivered delivery(int month, int shipment, int fabLine, int productLine) {
        return new ToolsDelivered(month, shipment, shipment, fabLine, productLine, 2, 1_000_000, month - 1,
                Route.DIRECT, -1);
    }

    static Manifest manifest(String scenario, long seed) {
        return new Manifest(new Manifest.Program("0.1.0", "abc"),
                new Manifest.Run(scenario, "A title, \"quoted\"", Month.of(2023, 1), Month.of(2023, 2), 6, seed, 1,
                        "first", "f00d"),
                List.of(new Manifest.Input("worlds/2022/makers.csv", "beef")), List.of(),
                new Manifest.Environment("17", "linux", "2023-01-01T00:00:00Z", 1.5));
    }

    /** Six months of both worlds, told out of order as far as sinks allow. */
    static void fill(RunTables tables) throws IOException {
        tell(tables.sink(WorldKind.RULED, 1), 1);
        tell(tables.sink(WorldKind.COUNTERFACTUAL, 1), 2);
        tables.denials(List.of(new DenialRow(1, 3, 2, SMIC, 1, ASML, Disposition.KEPT, 1, 60_000_000),
                new DenialRow(1, 2, 2, SMIC, 1, ASML, Disposition.DEFERRED, 1, 60_000_000)));
        tables.effects(List.of(new EffectRow(1, 2, "destroyed", "NL", "CN", 120),
                new EffectRow(1, 2, "deflected", "NL", "TW", 20)));
        tables.summary(List.of(new SummaryRow("revenue", "naura", "bn USD", 2.5, 2, 0.5, Double.NaN, Double.NaN, 1),
                new SummaryRow("revenue", "asml", "bn USD", 30.25, 31, -0.75, Double.NaN, Double.NaN, 1)));
        tables.rules(List.of(new RuleRow("us-2022", "US", "Advanced computing, \"interim\"", "87 FR 62186",
                LocalDate.of(2022, 10, 7), LocalDate.of(2022, 10, 7), Optional.empty(), "*", "presumption-of-denial",
                0.05, true, false, true)));
        tables.assumptions(List.of(new AssumptionRow("parameters.theta", "2.0", "1", "3", "", "own judgement\nsee M4",
                "estimate", false)));
        tables.entities(List.of(new EntityRow("naura", "NAURA 北方华创", "maker", "CN", "", ""),
                new EntityRow("asml", "ASML", "maker", "NL", "", "")));
    }

    private static void tell(EventSink sink, int units) {
        sink.on(new LicenceApplied(0, 0, 3, SMIC, ASML, 0, "nl-2023", 0, 0.5));
        for (int month = 0; month <= 6; month++) {
            sink.on(delivery(month, month * 2, SMIC, ASML));
            sink.on(delivery(month, month * 2 + 1, TSMC, ASML));
            sink.on(new ServicePaid(month, TSMC, ASML, 500L * units));
            sink.on(new ServicePaid(month, SMIC, NAURA, 100));
            sink.on(new ProductLineClosed(month, NAURA, 0, 0, 0, 0, 0, 0, 3, 0.5, 1_000_000, 1));
            sink.on(new ProductLineClosed(month, ASML, 5, 50, 25, 8_000_000, 5_000_000, 4_000_000, 12, 1, 66_000_000, 1));
            sink.on(new FabLineClosed(month, TSMC, 10, 9, 0.9, 0.8, -1));
            sink.on(new FabLineClosed(month, SMIC, 1.25, 1, 0.9, 0.5, 1));
            sink.on(new MakerClosed(month, ASML, 30, 7));
            sink.on(new OfficeClosed(month, 0, 1, 2, month % 2, 3 * (month % 2), 0.25));
        }
        sink.on(new LicenceApplied(4, 1, 4, SMIC, ASML, 0, "nl-2023;nl-list", 1, 0.5));
        sink.on(new LicenceDecided(5, 0, 3, SMIC, ASML, 0, 0, LicenceDecided.Outcome.DENIED));
    }

    /** A whole output folder of {@link #fill}. */
    static Path write(Path target, Manifest manifest) throws IOException {
        try (OutputFolder folder = OutputFolder.open(target, false);
                RunTables tables = RunTables.open(folder, directory(), fiscalYearEnds())) {
            fill(tables);
            tables.finish();
            folder.writeText("scenario.yaml", "id: " + manifest.run().scenario() + "\n");
            return folder.complete(manifest);
        }
    }
}
