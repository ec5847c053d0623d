package chokepoint.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {

    private static final int COUNT = 20_000;
    private static final Draws DRAWS = new Draws(20230127, 1);

    private static double[] sample(LongToDoubleFunction draw) {
        return LongStream.range(0, COUNT).mapToDouble(draw).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum / (a.length - 1) / StrictMath.sqrt(variance(a) * variance(b));
    }

    /** Largest distance of the empirical distribution from the uniform one. */
    private static double kolmogorovSmirnov(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            distance = Math.max(distance, Math.max((i + 1.0) / sorted.length - sorted[i],
                    sorted[i] - (double) i / sorted.length));
        }
        return distance;
    }

    @Test
    void drawsAreWhatTheyAlwaysWere() {
        Draws draws = new Draws(42, 3);

        assertThat(draws.uniform(Purpose.TASTE, 7)).isEqualTo(0.5924147349784071);
        assertThat(draws.uniform(Purpose.LICENCE_DECISION, 7, 8, 1)).isEqualTo(0.7041676709984418);
        assertThat(draws.normal(Purpose.PLAN_SHOCK, 7, 8)).isEqualTo(-0.5399782061481918);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, -1L << 11, (1L << 11) - 1, -1L << 12})
    void uniformLeavesOutBothEnds(long key) {
        double u = Draws.uniform(key);

        assertThat(u).isStrictlyBetween(0.0, 1.0);
        assertThat(Draws.exponential(key)).isPositive().isFinite();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void everyPurposeIsUniform(Purpose purpose) {
        double[] values = sample(i -> DRAWS.uniform(purpose, i));

        assertThat(mean(values)).isCloseTo(0.5, within(0.01));
        assertThat(variance(values)).isCloseTo(1.0 / 12, within(0.002));
        assertThat(kolmogorovSmirnov(values)).isLessThan(1.95 / StrictMath.sqrt(COUNT));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void purposesHaveLuckOfTheirOwn(Purpose purpose) {
        Purpose other = Purpose.values()[(purpose.ordinal() + 1) % Purpose.values().length];

        double correlation = correlation(sample(i -> DRAWS.uniform(purpose, i)), sample(i -> DRAWS.uniform(other, i)));

        assertThat(correlation).isCloseTo(0, within(0.03));
    }

    @Test
    void replicatesAndSeedsAreIndependent() {
        double[] values = sample(i -> DRAWS.uniform(Purpose.TASTE, i));

        assertThat(correlation(values, sample(i -> new Draws(20230127, 2).uniform(Purpose.TASTE, i))))
                .isCloseTo(0, within(0.03));
        assertThat(correlation(values, sample(i -> new Draws(20230128, 1).uniform(Purpose.TASTE, i))))
                .isCloseTo(0, within(0.03));
    }

    @Test
    void allBitsOfASeedCount() {
        double low = new Draws(0, 1).uniform(Purpose.TASTE, 1);
        double high = new Draws(1L << 32, 1).uniform(Purpose.TASTE, 1);

        assertThat(high).isNotEqualTo(low);
    }

    @Test
    void neighboursInEveryKeyAreIndependent() {
        double[] values = sample(i -> DRAWS.uniform(Purpose.LICENCE_DECISION, i, 5, 0));

        assertThat(correlation(values, sample(i -> DRAWS.uniform(Purpose.LICENCE_DECISION, i + 1, 5, 0))))
                .isCloseTo(0, within(0.03));
        assertThat(correlation(values, sample(i -> DRAWS.uniform(Purpose.LICENCE_DECISION, i, 6, 0))))
                .isCloseTo(0, within(0.03));
        assertThat(correlation(values, sample(i -> DRAWS.uniform(Purpose.LICENCE_DECISION, i, 5, 1))))
                .isCloseTo(0, within(0.03));
    }

    @Test
    void normalsAreStandard() {
        double[] values = sample(i -> DRAWS.normal(Purpose.PLAN_SHOCK, i, 0));

        assertThat(mean(values)).isCloseTo(0, within(0.025));
        assertThat(variance(values)).isCloseTo(1, within(0.04));
        assertThat(Arrays.stream(values).filter(value -> value < -1.96).count() / (double) COUNT)
                .isCloseTo(0.025, within(0.004));
    }

    @Test
    void exponentialsHaveUnitMean() {
        double[] values = sample(i -> Draws.exponential(Keys.mix(DRAWS.stream(Purpose.TASTE), i)));

        assertThat(mean(values)).isCloseTo(1, within(0.025));
        assertThat(variance(values)).isCloseTo(1, within(0.06));
    }

    @Test
    void drawDoesNotDependOnEarlierDraws() {
        double alone = new Draws(5, 1).uniform(Purpose.QUEUE_TIE, 9, 3);
        Draws busy = new Draws(5, 1);
        for (int i = 0; i < 100; i++) {
            busy.normal(Purpose.PLAN_SHOCK, i, i);
        }

        assertThat(busy.uniform(Purpose.QUEUE_TIE, 9, 3)).isEqualTo(alone);
    }

    @Test
    void streamIsTheSameLuckByHand() {
        double byHand = Draws.uniform(Keys.mix(Keys.mix(DRAWS.stream(Purpose.TASTE), 3), 4));

        assertThat(DRAWS.uniform(Purpose.TASTE, 3, 4)).isEqualTo(byHand);
    }

    @Test
    void localeHasNoInfluence() {
        double before = new Draws(1, 1).uniform(Purpose.TASTE, Keys.of("intel"));
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(new Draws(1, 1).uniform(Purpose.TASTE, Keys.of("intel"))).isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }
}
