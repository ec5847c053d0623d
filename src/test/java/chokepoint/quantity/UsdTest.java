package chokepoint.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsdTest {

    @ParameterizedTest
    @CsvSource({"0,0", "0.49,0", "0.5,1", "1.5,2", "2.5,3", "-0.5,0", "-0.51,-1", "-1.5,-1", "1234567.4999,1234567"})
    void roundsHalvesUp(double amount, long usd) {
        assertThat(Usd.round(amount)).isEqualTo(usd);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e12, 4503599627370497.0, 9007199254740991.0, -9007199254740991.0})
    void leavesWholeAmountsAlone(double amount) {
        assertThat(Usd.round(amount)).isEqualTo((long) amount);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 9.1e18, -9.1e18})
    void refusesWhatIsNoAmount(double amount) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Usd.round(amount))
                .withMessageContaining("9e18 USD");
    }

    @Test
    void convertsMillions() {
        long usd = Usd.ofMillions(176.4);

        assertThat(usd).isEqualTo(176_400_000L);
    }
}
