package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyValuesTest {

    private static final double TINY = 1e-9;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void partsSumToTheWhole(long seed) {
        double[] worth = new Random(seed).doubles(16, -1, 1).toArray();

        double[] parts = ShapleyValues.split(worth);

        assertThat(Arrays.stream(parts).sum()).isCloseTo(worth[15] - worth[0], within(TINY));
    }

    @Test
    void equalPlayersGetTheSame() {
        double[] worth = new double[16];
        Arrays.setAll(worth, coalition -> Math.pow(Integer.bitCount(coalition & 0b0111), 2) + (coalition >> 3) * 5);

        double[] parts = ShapleyValues.split(worth);

        assertThat(parts[0]).isEqualTo(parts[1], within(TINY)).isEqualTo(parts[2], within(TINY))
                .isCloseTo(3, within(TINY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whoAddsNothingGetsNothing(int dummy) {
        double[] ofOthers = new Random(7).doubles(16).toArray();
        double[] worth = new double[16];
        Arrays.setAll(worth, coalition -> ofOthers[coalition & ~(1 << dummy)]);

        assertThat(ShapleyValues.split(worth)[dummy]).isZero();
    }

    @Test
    void splitsAGameKnownFromTextbooks() {
        double[] oneLeftAndTwoRightGloves = {0, 0, 0, 1, 0, 1, 0, 1};

        double[] parts = ShapleyValues.split(oneLeftAndTwoRightGloves);

        assertThat(parts).containsExactly(new double[] {4 / 6.0, 1 / 6.0, 1 / 6.0}, within(TINY));
    }

    @Test
    void isTheSumOfTheSplitsOfAddedGames() {
        double[] one = new Random(1).doubles(16).toArray();
        double[] other = new Random(2).doubles(16).toArray();
        double[] both = new double[16];
        Arrays.setAll(both, coalition -> one[coalition] - other[coalition]);

        double[] parts = ShapleyValues.split(both);

        assertThat(parts[2]).isCloseTo(ShapleyValues.split(one)[2] - ShapleyValues.split(other)[2], within(TINY));
    }

    @Test
    void refusesAWorthThatSomeCoalitionLacks() {
        assertThatThrownBy(() -> ShapleyValues.split(new double[15])).hasMessageContaining("15");
    }
}
