package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningCurveTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.12, 0.2, 0.5})
    void everyDoublingCutsCostByTheLearningRate(double fall) {
        LearningCurve curve = new LearningCurve(fall);

        assertThat(curve.cost(14, 7)).isCloseTo(1 - fall, within(1e-12));
        assertThat(curve.cost(28, 7)).isCloseTo((1 - fall) * (1 - fall), within(1e-12));
        assertThat(1 - StrictMath.pow(2, -curve.exponent())).isCloseTo(fall, within(1e-12));
    }

    @Test
    void withoutLearningCostIsConstant() {
        assertThat(new LearningCurve(0).exponent()).isZero();
        assertThat(new LearningCurve(0).cost(1000, 7)).isEqualTo(1);
    }

    @Test
    void withoutExperienceThereIsNothingToDouble() {
        assertThat(new LearningCurve(0.2).cost(50, 0)).isEqualTo(1);
    }
}
