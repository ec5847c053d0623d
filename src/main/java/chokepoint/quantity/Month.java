package chokepoint.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A calendar month, the step of the simulation.
 *
 * @param index months since January of year 0
 */
public record Month(int index) implements Comparable<Month> {

    /** The first day of a month that counts in the next one (model.md, section 2). */
    private static final int FIRST_DAY_OF_NEXT = 16;

    public static Month of(int year, int monthOfYear) {
        return new Month(year * 12 + monthOfYear - 1);
    }

    /** The month in which a dated event counts: day 1-15 in its own month, day 16-31 in the next. */
    public static Month counting(LocalDate date) {
        Month own = of(date.getYear(), date.getMonthValue());
        return date.getDayOfMonth() < FIRST_DAY_OF_NEXT ? own : own.plus(1);
    }

    /**
     * @param text an ISO month such as {@code 2023-07}
     * @throws java.time.format.DateTimeParseException if the text is not one
     */
    public static Month parse(String text) {
        YearMonth month = YearMonth.parse(text);
        return of(month.getYear(), month.getMonthValue());
    }

    public Month plus(int months) {
        return new Month(index + months);
    }

    /** Months from this one to the other, negative if the other is earlier. */
    public int until(Month other) {
        return other.index - index;
    }

    public boolean isBefore(Month other) {
        return index < other.index;
    }

    public int year() {
        return Math.floorDiv(index, 12);
    }

    /** 1 for January to 12 for December. */
    public int monthOfYear() {
        return Math.floorMod(index, 12) + 1;
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(index, other.index);
    }

    /** The ISO form, {@code 2023-07}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d", year(), monthOfYear());
    }
}
