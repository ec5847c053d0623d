package chokepoint.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {

    @ParameterizedTest
    @CsvSource({"2022-10-01,2022-10", "2022-10-07,2022-10", "2022-10-15,2022-10", "2022-10-16,2022-11",
        "2022-10-31,2022-11", "2022-12-15,2022-12", "2022-12-16,2023-01", "2024-02-29,2024-03"})
    void daysOfTheFirstHalfCountInTheirMonthAndLaterOnesInTheNext(LocalDate date, String month) {
        assertThat(Month.counting(date)).hasToString(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01", "2022-12", "1999-06", "0000-01"})
    void readsWhatItWrites(String text) {
        assertThat(Month.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-13", "2022-1", "2022-01-01", "22-01", ""})
    void refusesWhatIsNoIsoMonth(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Month.parse(text));
    }

    @Test
    void goesOverTheYearsEnd() {
        Month december = Month.of(2022, 12);

        assertThat(december.plus(1)).isEqualTo(Month.of(2023, 1));
        assertThat(december.plus(-12)).isEqualTo(Month.of(2021, 12));
        assertThat(december.plus(25).year()).isEqualTo(2025);
    }

    @Test
    void knowsYearAndMonthOfYear() {
        Month month = Month.of(2023, 7);

        assertThat(month.year()).isEqualTo(2023);
        assertThat(month.monthOfYear()).isEqualTo(7);
        assertThat(Month.of(2023, 1).monthOfYear()).isEqualTo(1);
        assertThat(Month.of(2023, 12).monthOfYear()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, -25, -12, -1, 0, 1, 12, 61})
    void untilUndoesPlus(int months) {
        Month from = Month.of(2022, 5);

        assertThat(from.until(from.plus(months))).isEqualTo(months);
    }

    @Test
    void ordersByTime() {
        Month earlier = Month.of(2022, 12);
        Month later = Month.of(2023, 1);

        assertThat(earlier).isLessThan(later).isEqualByComparingTo(Month.parse("2022-12"));
        assertThat(earlier.isBefore(later)).isTrue();
        assertThat(later.isBefore(later)).isFalse();
    }

    @Test
    void writesWesternDigitsInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Month.of(2023, 7)).hasToString("2023-07");
        } finally {
            Locale.setDefault(before);
        }
    }
}
