package chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixedDecimalsTest {

    @ParameterizedTest
    @CsvSource({"0, 0.000000", "1, 1.000000", "-1.5, -1.500000", "0.999999, 0.999999", "0.9999996, 1.000000",
        "-0.9999996, -1.000000", "123456789.25, 123456789.250000", "1e15, 1000000000000000.000000",
        "4503599627370496, 4503599627370496.000000", "1e20, 100000000000000000000.000000",
        "-9.007199254740993e15, -9007199254740992.000000"})
    void writesSixDecimals(double value, String expected) {
        assertThat(format(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0, -1e-9, -4e-7, 1e-300, Double.MIN_VALUE, -Double.MIN_VALUE})
    void writesZeroWithoutASign(double value) {
        assertThat(format(value)).isEqualTo("0.000000");
    }

    /** Odd multiples of 2^-7 end in exactly seven decimals, the last a 5. */
    @ParameterizedTest
    @CsvSource({"0.0078125, 0.007813", "-0.0078125, -0.007813", "0.0234375, 0.023438", "1.0390625, 1.039063"})
    void roundsHalvesAwayFromZero(double value, String expected) {
        assertThat(format(value)).isEqualTo(expected);
    }

    /** 0.0000005 is a little less than it looks as a double, 0.0000015 too; 0.0000025 a little less, 0.0000045 more. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0000005, 0.0000015, 0.0000025, 0.0000035, 0.0000045, 1.0000005, 2.0000015, 7.1234565})
    void roundsTheExactValueNotItsShortestDigits(double value) {
        assertThat(format(value)).isEqualTo(exact(value));
    }

    @Test
    void equalsExactDecimalRoundingForManyNumbers() {
        SplittableRandom random = new SplittableRandom(20230106);
        for (int draw = 0; draw < 200_000; draw++) {
            double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-8, 19));
            assertThat(format(value)).as("draw %s, value %s", draw, value).isEqualTo(exact(value));
        }
    }

    @Test
    void equalsExactDecimalRoundingNextToHalves() {
        SplittableRandom random = new SplittableRandom(27);
        for (int draw = 0; draw < 100_000; draw++) {
            double half = (random.nextInt(0, 2_000_000_000) + 0.5) / 1e6;
            double value = random.nextBoolean() ? StrictMath.nextUp(half) : StrictMath.nextDown(half);
            assertThat(format(value)).as("draw %s, value %s", draw, value).isEqualTo(exact(value));
            assertThat(format(half)).as("draw %s, value %s", draw, half).isEqualTo(exact(half));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotFinite(double value) {
        assertThatThrownBy(() -> format(value)).isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("must be finite");
    }

    private static String format(double value) {
        StringBuilder text = new StringBuilder();
        FixedDecimals.append(text, value);
        return text.toString();
    }

    private static String exact(double value) {
        return new BigDecimal(value).setScale(FixedDecimals.DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
