package chokepoint.table;

import chokepoint.quantity.Month;

/**
 * A period of a recorded series with what each contender has for it, in the series' unit.
 *
 * @param role {@code fitted} for periods of the opening year, {@code scored} for later ones
 * @param first month of the model held against the period
 * @param last month
 */
public record SeriesRow(String figure, String subject, String unit, String role, String period, Month first,
        Month last, double recorded, Spread model, Spread twin, double noChange, double staticSheet) {

    /** An ensemble: its mean, and the ends of the bands of {@link ScoreRow#LEVELS}. */
    public record Spread(double mean, double low95, double low80, double low50, double high50, double high80,
            double high95) {
    }
}
