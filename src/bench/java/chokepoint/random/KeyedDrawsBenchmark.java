package chokepoint.random;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one keyed draw costs: the choice of a supplier takes about a dozen of them for each lot. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KeyedDrawsBenchmark {

    private final Draws draws = new Draws(1, 1);
    private long key;

    @Benchmark
    public double uniform() {
        return draws.uniform(Purpose.TASTE, key++);
    }

    @Benchmark
    public double exponential() {
        return Draws.exponential(Keys.mix(draws.stream(Purpose.TASTE), key++));
    }
}
