package chokepoint.experiment;

import chokepoint.scenario.Overrides;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioLoader;
import chokepoint.world.Blueprint;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one more scenario costs on seeds already simulated: {@code full-alignment} beside {@code us-alone}, 60 months after
 * 12 of burn-in, on 8 seeds in turn, with ledger, identities, effects and headline measures. The seeds are held in memory,
 * which a run does not do: it takes one at a time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class SecondScenarioBenchmark {

    private static final int SEEDS = 8;

    private final SharedSeed[] seeds = new SharedSeed[SEEDS];
    private Blueprint second;
    private Touch touch;
    private int turn;

    @Setup
    public void prepare() {
        Blueprint first = new Blueprint(shipped("us-alone"));
        second = new Blueprint(shipped("full-alignment"));
        touch = new Touch(second);
        for (int i = 0; i < SEEDS; i++) {
            seeds[i] = new SharedSeed(List.of(first, second), i + 1);
            seeds[i].run(first);
        }
    }

    @Benchmark
    public Object secondScenario() {
        TwinRecord record = seeds[turn++ % SEEDS].run(second);
        return new ReplicateOutcome(ClosedTwins.of(record, touch).readings(), Series.of(record));
    }

    private static Scenario shipped(String name) {
        return new ScenarioLoader().load(Path.of("scenarios/" + name + ".yaml"),
                new Overrides(Map.of(), OptionalLong.empty(), OptionalInt.of(60))).scenario().orElseThrow();
    }
}
