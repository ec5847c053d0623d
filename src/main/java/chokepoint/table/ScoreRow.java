package chokepoint.table;

import java.util.List;

/**
 * How well one contender foretold a recorded series. What is not known is not a number, or an empty text.
 *
 * @param subject a maker, region, or country of origin
 * @param role {@code fitted} for periods of the opening year, {@code scored} for later ones
 * @param contender {@code model}, {@code twin}, {@code no_change} or {@code static_sheet}
 * @param periods behind the numbers
 * @param rmse of the ensemble's mean
 * @param bias mean of ensemble's mean less record
 * @param crps mean continuous ranked probability score; of a single forecast, its mean absolute error
 * @param bands the middle 50, 80 and 95 % of the ensemble, in this order
 */
public record ScoreRow(String figure, String subject, String unit, String role, String contender, int periods,
        double rmse, double bias, double crps, List<Band> bands, Direction direction, Peak peak) {

    /** The levels of the bands, in %. */
    public static final List<Integer> LEVELS = List.of(50, 80, 95);

    public ScoreRow {
        bands = List.copyOf(bands);
    }

    /**
     * A band of the ensemble.
     *
     * @param coverage share of the periods whose record lies in it
     * @param width mean over the periods
     * @param intervalScore mean width plus what lies outside, times 2 / (1 − level)
     */
    public record Band(double coverage, double width, double intervalScore) {
    }

    /**
     * Changes from one period to the next, the first from the last period before.
     *
     * @param hits changes whose direction the ensemble's mean has right
     * @param changes that the record has
     * @param baseRate share that naming the record's commoner direction always would have right
     */
    public record Direction(int hits, int changes, double baseRate) {
    }

    /**
     * The highest period.
     *
     * @param recordedPeriod of the record
     * @param period of the ensemble's mean
     */
    public record Peak(String recordedPeriod, double recordedHeight, String period, double height) {
    }
}
