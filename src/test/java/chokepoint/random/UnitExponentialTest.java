package chokepoint.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitExponentialTest {

    private static final int COUNT = 1_000_000;
    private static final double[] SORTED =
            LongStream.range(0, COUNT).map(i -> Keys.mix(20230127, i)).mapToDouble(UnitExponential::of).sorted().toArray();

    @Test
    void isExponentialInDistribution() {
        double distance = 0;
        for (int i = 0; i < COUNT; i++) {
            double wanted = 1 - StrictMath.exp(-SORTED[i]);
            distance = Math.max(distance, Math.max((i + 1.0) / COUNT - wanted, wanted - (double) i / COUNT));
        }

        assertThat(distance).isLessThan(1.95 / StrictMath.sqrt(COUNT));
        assertThat(Arrays.stream(SORTED).average().orElseThrow()).isCloseTo(1, within(0.004));
    }

    /** Far out, beyond the last layer, and close to nothing, in the narrow layers. */
    @ParameterizedTest
    @CsvSource({"7.69711747013104972,0.15", "9,0.3", "4,0.03"})
    void tailHasItsWeight(double from, double tolerance) {
        double share = Arrays.stream(SORTED).filter(x -> x > from).count() / (double) COUNT;

        assertThat(share / StrictMath.exp(-from)).isCloseTo(1, within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({"0.001,0.1", "0.01,0.03", "0.1,0.01"})
    void smallDrawsHaveTheirWeight(double below, double tolerance) {
        double share = Arrays.stream(SORTED).filter(x -> x < below).count() / (double) COUNT;

        assertThat(share / (1 - StrictMath.exp(-below))).isCloseTo(1, within(tolerance));
    }

    @Test
    void isAlwaysPositive() {
        assertThat(SORTED[0]).isPositive();
        assertThat(SORTED[COUNT - 1]).isFinite();
    }
}
