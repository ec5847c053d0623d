package chokepoint.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class EnsembleTest {

    private static final double CLOSE = 1e-12;

    private static double[] normalSample(int members) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        return IntStream.range(0, members)
                .mapToDouble(i -> normal.inverseCumulativeProbability((i + 0.5) / members)).toArray();
    }

    @Test
    void scoresOneMemberByItsAbsoluteError() {
        assertThat(Ensemble.of(3).crps(5)).isEqualTo(2);
        assertThat(Ensemble.of(3).crps(3)).isZero();
    }

    @Test
    void takesHalfTheMeanDistanceOfDifferentMembersOff() {
        double byHand = (1 + 1 + 5) / 3.0 - (2 + 6 + 4) / 3.0 / 2;

        assertThat(Ensemble.of(0, 2, 6).crps(1)).isCloseTo(byHand, within(CLOSE));
    }

    @Test
    void comesNearTheClosedFormOfANormalForecast() {
        double atTheMean = (Math.sqrt(2) - 1) / Math.sqrt(Math.PI);

        assertThat(Ensemble.of(normalSample(2000)).crps(0)).isCloseTo(atTheMean, within(0.001));
    }

    @Test
    void expectsTheSameScoreOfSmallAndLargeEnsembles() {
        double[] values = {1, 4, 6, 13};
        double ofPairs = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                ofPairs += Ensemble.of(values[i], values[j]).crps(5) / 6;
            }
        }

        assertThat(ofPairs).isCloseTo(Ensemble.of(values).crps(5), within(CLOSE));
    }

    @Test
    void doesNotCareAboutTheOrderOfMembers() {
        double[] values = {5, 1, 3};
        double[] weights = {1, 2, 3};
        Ensemble sorted = Ensemble.of(new double[] {1, 3, 5}, new double[] {2, 3, 1});

        assertThat(Ensemble.of(values, weights).crps(2)).isEqualTo(sorted.crps(2));
        assertThat(Ensemble.of(values, weights).quantile(0.4)).isEqualTo(sorted.quantile(0.4));
    }

    @Test
    void weighsMembers() {
        Ensemble ensemble = Ensemble.of(new double[] {0, 10}, new double[] {3, 1});

        assertThat(ensemble.mean()).isEqualTo(2.5);
        assertThat(ensemble.crps(0)).isCloseTo(0.25 * 10 - 0.5 * 10, within(CLOSE));
        assertThat(ensemble.quantile(0.375)).isZero();
        assertThat(ensemble.quantile(0.875)).isEqualTo(10);
        assertThat(ensemble.quantile(0.625)).isCloseTo(5, within(CLOSE));
    }

    @Test
    void hasQuantilesBetweenItsMembersAndNeverOutside() {
        Ensemble ensemble = Ensemble.of(40, 10, 30, 20);

        assertThat(ensemble.quantile(0.5)).isCloseTo(25, within(CLOSE));
        assertThat(ensemble.quantile(0.125)).isEqualTo(10);
        assertThat(ensemble.quantile(0.001)).isEqualTo(10);
        assertThat(ensemble.quantile(0.999)).isEqualTo(40);
    }

    @Test
    void comesNearTheQuantilesOfANormalForecast() {
        assertThat(Ensemble.of(normalSample(2000)).quantile(0.975)).isCloseTo(1.96, within(0.005));
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        Ensemble ensemble = Ensemble.of(Double.NaN, 1, 3);

        assertThat(ensemble.mean()).isEqualTo(2);
        assertThat(Ensemble.of(Double.NaN).isEmpty()).isTrue();
        assertThat(Arrays.asList(Ensemble.of(Double.NaN).mean(), Ensemble.of(Double.NaN).crps(1),
                Ensemble.of(Double.NaN).quantile(0.5))).containsOnly(Double.NaN);
    }
}
