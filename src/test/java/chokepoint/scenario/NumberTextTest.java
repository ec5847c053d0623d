package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,5", "1_000", "0x10", "1d", "NaN", "Infinity", "1e999", ".5", "5.", "--1", "١"})
    void takesNoOtherSpellings(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @Test
    void readsPlainAndScientificNumbers() {
        assertThat(NumberText.parse("-0.25")).hasValue(-0.25);
        assertThat(NumberText.parse("+3")).hasValue(3);
        assertThat(NumberText.parse("1.5e-3")).hasValue(0.0015);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5 months | 5", "1,5 | 1.5", "40 % | 0.4", "USD 2.50 bn | 2.5", "-7x | -7"})
    void guessesTheNumberInAText(String text, String number) {
        assertThat(NumberText.guess(text)).contains(number);
    }

    @Test
    void guessesNothingWhereThereIsNone() {
        assertThat(NumberText.guess("some")).isEmpty();
    }
}
