package chokepoint.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.random.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class CmaSearchTest {

    private static final double[] MIDDLE = {0.5, 0.5, 0.5};

    private final List<List<double[]>> generations = new ArrayList<>();
    private final Map<String, Double> tried = new TreeMap<>();

    private double leastOf(CmaSearch search, ToDoubleFunction<double[]> distance) {
        for (List<double[]> next = search.next(this::known); !next.isEmpty(); next = search.next(this::known)) {
            generations.add(next);
            next.forEach(point -> tried.put(Arrays.toString(point), distance.applyAsDouble(point)));
        }
        return tried.values().stream().mapToDouble(one -> one).min().orElseThrow();
    }

    private double known(double[] point) {
        return tried.getOrDefault(Arrays.toString(point), Double.NaN);
    }

    private static CmaSearch search(String key, int generations) {
        return new CmaSearch(MIDDLE, generations, 8, Keys.of(key));
    }

    private static double bowl(double[] point) {
        return Math.pow(point[0] - 0.2, 2) + 3 * Math.pow(point[1] - 0.9, 2) + Math.pow(point[2] - point[0], 2);
    }

    @Test
    void findsTheLeastDistance() {
        assertThat(leastOf(search("a", 60), CmaSearchTest::bowl)).isLessThan(1e-4);
    }

    @Test
    void asksForTheStartThenForWholeGenerationsWithinTheRanges() {
        leastOf(search("a", 4), CmaSearchTest::bowl);

        assertThat(generations).extracting(List::size).containsExactly(1, 8, 8, 8, 8);
        assertThat(generations.get(0).get(0)).isEqualTo(MIDDLE);
        assertThat(generations.stream().flatMap(List::stream).flatMapToDouble(Arrays::stream)
                .allMatch(place -> place >= 0 && place <= 1)).isTrue();
    }

    @Test
    void comesToAnOptimumAtTheEndOfARange() {
        double least = leastOf(search("a", 60), point -> point[0] + Math.abs(point[1] - 1) + point[2]);

        assertThat(least).isLessThan(0.01);
    }

    @Test
    void takesTheSameTurnsWithTheSameLuck() {
        leastOf(search("a", 5), CmaSearchTest::bowl);
        List<String> first = texts();
        generations.clear();
        tried.clear();

        leastOf(search("a", 5), CmaSearchTest::bowl);

        assertThat(texts()).isEqualTo(first);
    }

    @Test
    void goesElsewhereWithOtherLuck() {
        leastOf(search("a", 2), CmaSearchTest::bowl);
        List<String> first = texts();
        generations.clear();
        tried.clear();

        leastOf(search("b", 2), CmaSearchTest::bowl);

        assertThat(texts()).isNotEqualTo(first);
    }

    private List<String> texts() {
        return generations.stream().flatMap(List::stream).map(Arrays::toString).toList();
    }
}
