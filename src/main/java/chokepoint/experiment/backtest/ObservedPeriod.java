package chokepoint.experiment.backtest;

import chokepoint.quantity.Month;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period of the record and the months of the model that it is held against: those whose middle day lies in it, as
 * companies end their quarters on a weekday near a month's end. The period belongs to the year of its middle day.
 *
 * @param name such as {@code FY2023Q1}, or the year
 * @param start first day
 * @param end last day
 * @param recorded in the series' unit; not a number where nothing is known
 */
record ObservedPeriod(String name, LocalDate start, LocalDate end, double recorded) {

    /** The first month whose middle day is not before the period. */
    Month first() {
        Month own = Month.of(start.getYear(), start.getMonthValue());
        return middle(own).isBefore(start) ? own.plus(1) : own;
    }

    /** The last month whose middle day is not after the period. */
    Month last() {
        Month own = Month.of(end.getYear(), end.getMonthValue());
        return middle(own).isAfter(end) ? own.plus(-1) : own;
    }

    int year() {
        return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2).getYear();
    }

    boolean isKnown() {
        return !Double.isNaN(recorded);
    }

    /** Whether the period has a month, and all its months lie from one month on and before another. */
    boolean liesIn(Month from, Month until) {
        return !last().isBefore(first()) && !first().isBefore(from) && last().isBefore(until);
    }

    private static LocalDate middle(Month month) {
        return LocalDate.of(month.year(), month.monthOfYear(), 16);
    }
}
