package chokepoint.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Companies' periods begin and end on any day; the months of the model whose middle lies inside stand for them. */
class ObservedPeriodTest {

    private static ObservedPeriod period(String start, String end) {
        return new ObservedPeriod("period", LocalDate.parse(start), LocalDate.parse(end), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-03-31, 2023-01, 2023-03",
        "2021-12-27, 2022-03-27, 2022-01, 2022-03",
        "2022-10-31, 2023-01-29, 2022-11, 2023-01",
        "2023-03-27, 2023-06-25, 2023-04, 2023-06",
        "2023-01-16, 2023-02-16, 2023-01, 2023-02",
        "2023-01-17, 2023-02-15, 2023-02, 2023-01",
        "2023-01-01, 2023-12-31, 2023-01, 2023-12"})
    void takesTheMonthsWhoseMiddleDayLiesInIt(String start, String end, String first, String last) {
        ObservedPeriod period = period(start, end);

        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-31, 2023-01-29, 2022",
        "2022-11-30, 2023-02-26, 2023",
        "2023-01-01, 2023-12-31, 2023"})
    void belongsToTheYearOfItsOwnMiddleDay(String start, String end, int year) {
        assertThat(period(start, end).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-03-31, true",
        "2021-11-01, 2022-01-30, false",
        "2022-10-31, 2023-01-29, false",
        "2022-01-17, 2022-02-15, false"})
    void liesInTheTimeSimulatedWithAllItsMonths(String start, String end, boolean inside) {
        assertThat(period(start, end).liesIn(Month.of(2022, 1), Month.of(2023, 1))).isEqualTo(inside);
    }
}
