package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpTest {

    @Test
    void isAsGoodAsTheExactOneOverItsWholeReach() {
        double worst = 0;
        for (double power = -20; power < 20; power += 0.000977) {
            worst = Math.max(worst, Math.abs(Exp.of(power) / StrictMath.exp(power) - 1));
        }

        assertThat(worst).isLessThan(1e-13);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-16, -15.9999999, -1e-300, 0, 1e-9, 15.9999999, 16})
    void holdsAtTheEndsAndInTheMiddle(double power) {
        assertThat(Exp.of(power) / StrictMath.exp(power)).isCloseTo(1, within(1e-13));
    }

    @Test
    void fallsBackOnTheExactOneBeyond() {
        assertThat(Exp.of(-1000)).isZero();
        assertThat(Exp.of(1000)).isInfinite();
        assertThat(Exp.of(Double.NaN)).isNaN();
        assertThat(Exp.of(Double.NEGATIVE_INFINITY)).isZero();
    }
}
