package chokepoint.market;

import chokepoint.quantity.Month;
import java.util.SortedMap;

/**
 * Monthly amounts from yearly sums (model.md M1): linear between mid-years, held flat beyond the first and last year,
 * then scaled within each year so that its sum is kept.
 */
public final class PlanCurve {

    private static final double MID_YEAR = 6.5;

    private final SortedMap<Integer, Double> sums;

    /** @param sums amount by year, without gaps */
    public PlanCurve(SortedMap<Integer, Double> sums) {
        this.sums = sums;
    }

    /** The amount of a month. */
    public double at(Month month) {
        double yearAsDrawn = 0;
        for (int monthOfYear = 1; monthOfYear <= 12; monthOfYear++) {
            yearAsDrawn += drawn(month.year(), monthOfYear);
        }
        if (yearAsDrawn == 0) {
            return sumOf(month.year()) / 12;
        }
        return drawn(month.year(), month.monthOfYear()) * sumOf(month.year()) / yearAsDrawn;
    }

    private double drawn(int year, int monthOfYear) {
        int earlier = monthOfYear < MID_YEAR ? year - 1 : year;
        double monthsSince = monthOfYear < MID_YEAR ? monthOfYear + 12 - MID_YEAR : monthOfYear - MID_YEAR;
        double from = sumOf(earlier);
        return (from + (sumOf(earlier + 1) - from) * monthsSince / 12) / 12;
    }

    private double sumOf(int year) {
        int held = Math.max(sums.firstKey(), Math.min(sums.lastKey(), year));
        return sums.get(held);
    }
}
