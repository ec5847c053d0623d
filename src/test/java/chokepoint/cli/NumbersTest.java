package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"16.24, 1, 16.2", "-4.06, 1, −4.1", "-0.04, 1, 0.0", "0, 0, 0", "1234567.5, 1, 1234567.5",
        "NaN, 1, n/a", "-Infinity, 1, n/a"})
    void writesARealMinusAndNeverMinusZero(double value, int decimals, String expected) {
        assertThat(Numbers.plain(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4.06, 1, +4.1", "-4.06, 1, −4.1", "0.04, 1, 0.0", "0, 1, 0.0", "NaN, 1, n/a"})
    void signsAnEffectUnlessItIsZero(double value, int decimals, String expected) {
        assertThat(Numbers.signed(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.29, 29 %", "0.004, <1 %", "0, 0 %", "1, 100 %", "NaN, n/a"})
    void writesSharesAsPercentages(double share, String expected) {
        assertThat(Numbers.percent(share)).isEqualTo(expected);
    }
}
