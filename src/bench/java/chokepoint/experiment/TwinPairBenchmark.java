package chokepoint.experiment;

import chokepoint.quantity.Month;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.RegionPlan;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioLoader;
import chokepoint.scenario.ToolClass;
import chokepoint.scenario.WorldTables;
import chokepoint.world.Blueprint;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a pair of worlds costs: {@code full-alignment}, 60 months after 12 of burn-in, 64 distinct seeds in turn, with
 * ledger, identities, effects and headline measures. {@code times} makes the world that many times as large in lots.
 * Bytes allocated come with it, because the profile runs the garbage profiler: {@code gc.alloc.rate.norm}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class TwinPairBenchmark {

    private static final int SEEDS = 64;

    @Param({"1", "2", "4"})
    private int times;

    private Blueprint blueprint;
    private Touch touch;
    private int turn;

    @Setup
    public void prepare() {
        Overrides sixtyMonths = new Overrides(Map.of(), OptionalLong.empty(), OptionalInt.of(60));
        Scenario shipped = new ScenarioLoader().load(Path.of("scenarios/full-alignment.yaml"), sixtyMonths).scenario()
                .orElseThrow();
        blueprint = new Blueprint(larger(shipped));
        touch = new Touch(blueprint);
    }

    @Benchmark
    public Object freshPair() {
        int replicate = 1 + turn++ % SEEDS;
        TwinRecord record = new TwinRun(blueprint, replicate, TwinRun.Detail.NONE).run();
        return new ReplicateOutcome(ClosedTwins.of(record, touch).readings(), Series.of(record));
    }

    /** Plans and slots so many times as large, so that there are so many times the lots. */
    private Scenario larger(Scenario one) {
        WorldTables w = one.world();
        WorldTables large = new WorldTables(w.toolClasses().stream().map(this::larger).toList(), w.nodes(), w.bill(),
                w.substitutes(), w.substituteExtras(), w.makers(), w.makerMarkets(), w.productLines(),
                w.foreignContent(), w.affinities(), w.buyers(), w.fabLines(),
                w.plans().stream().map(this::larger).toList(), w.planEmphasis(), w.openingBacklog(),
                w.overdueOrders(), w.domesticCeilings(), w.industrialPolicies(), w.hubs(), w.hubClasses(), w.governments(), w.countryGroups());
        Month reported = one.reportFrom();
        return new Scenario(one.id(), one.title(), one.question(), one.expectation(), one.twin(), one.start(), reported,
                one.months(), one.target(), one.rules(), one.underStudy(), one.seed(), one.mechanisms(),
                one.parameters(), large, one.assumptions(), one.inputs(), one.resolvedYaml());
    }

    private ToolClass larger(ToolClass one) {
        return new ToolClass(one.id(), one.name(), one.category(), one.slotGroup(), one.tier(), one.refPriceUsdM(),
                one.buildMonths(), one.visibility(), one.guidesYield(), one.serviceShareOfPricePerYear(),
                one.market2022UsdBn() * times);
    }

    private RegionPlan larger(RegionPlan one) {
        return new RegionPlan(one.region(), one.year(), one.plannedToolSpendUsdBn() * times);
    }
}
