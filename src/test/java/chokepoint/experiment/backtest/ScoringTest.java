package chokepoint.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.table.ScoreRow;
import chokepoint.table.ScoreRow.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final double CLOSE = 1e-9;

    private static ObservedSeries recorded(double... values) {
        List<ObservedPeriod> periods = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LocalDate start = LocalDate.of(2022, 1, 1).plusMonths(3L * i);
            periods.add(new ObservedPeriod("Q" + i, start, start.plusMonths(3).minusDays(1), values[i]));
        }
        return new ObservedSeries(Figure.CHINA_SHARE, "asml", false, periods);
    }

    private static ScoreRow score(ObservedSeries series, Ensemble... ensembles) {
        return score(series, Contender.MODEL, ensembles);
    }

    private static ScoreRow score(ObservedSeries series, Contender contender, Ensemble... ensembles) {
        return new Scoring(new Forecast(series, contender, List.of(ensembles)), Contest.SCORED,
                IntStream.range(0, ensembles.length).toArray()).row();
    }

    private static Ensemble evenlyFrom(int low, int members) {
        return Ensemble.of(IntStream.range(0, members).mapToDouble(i -> low + i + 0.5).toArray());
    }

    @Test
    void measuresErrorAndBiasOfTheMean() {
        ScoreRow row = score(recorded(10, 20), Ensemble.of(11, 15), Ensemble.of(19));

        assertThat(row.bias()).isCloseTo((3 - 1) / 2.0, within(CLOSE));
        assertThat(row.rmse()).isCloseTo(Math.sqrt((9 + 1) / 2.0), within(CLOSE));
        assertThat(row.crps()).isCloseTo(((1 + 5) / 2.0 - 4 / 2.0 + 1) / 2, within(CLOSE));
        assertThat(row.periods()).isEqualTo(2);
    }

    @Test
    void countsWhatLiesInsideEachBand() {
        Ensemble hundred = evenlyFrom(0, 100);

        ScoreRow row = score(recorded(50, 15, 5, 0.7), hundred, hundred, hundred, hundred);

        assertThat(row.bands()).extracting(ScoreRow.Band::coverage).containsExactly(0.25, 0.5, 0.75);
        assertThat(row.bands().get(0).width()).isCloseTo(50, within(CLOSE));
        assertThat(row.bands().get(1).width()).isCloseTo(80, within(CLOSE));
        assertThat(row.bands().get(2).width()).isCloseTo(95, within(CLOSE));
    }

    @Test
    void chargesWhatLiesOutsideABandByItsLevel() {
        Ensemble hundred = evenlyFrom(0, 100);

        ScoreRow row = score(recorded(-10, 110), hundred, hundred);

        assertThat(row.bands().get(1).intervalScore()).isCloseTo(80 + 2 / 0.2 * 20, within(1e-6));
        assertThat(row.bands().get(0).intervalScore()).isCloseTo(50 + 2 / 0.5 * 35, within(1e-6));
    }

    @Test
    void countsDirectionsBesideTheirBaseRate() {
        ScoreRow row = score(recorded(10, 12, 15, 13), Ensemble.of(1), Ensemble.of(2), Ensemble.of(1), Ensemble.of(0));

        assertThat(row.direction()).isEqualTo(new Direction(2, 3, 2 / 3.0));
    }

    @Test
    void noChangeHasNoDirectionRightAndNoPeak() {
        ScoreRow row = score(recorded(10, 12), Contender.NO_CHANGE, Ensemble.of(8), Ensemble.of(8));

        assertThat(row.direction().hits()).isZero();
        assertThat(row.peak()).isEqualTo(new ScoreRow.Peak("Q1", 12, "", Double.NaN));
    }

    @Test
    void findsThePeaks() {
        ScoreRow row = score(recorded(10, 30, 20), Ensemble.of(5), Ensemble.of(6), Ensemble.of(9));

        assertThat(row.peak()).isEqualTo(new ScoreRow.Peak("Q1", 30, "Q2", 9));
    }

    @Test
    void leavesOutPeriodsWithoutAForecast() {
        ScoreRow row = score(recorded(10, 20), Ensemble.of(Double.NaN), Ensemble.of(21));

        assertThat(row.periods()).isEqualTo(1);
        assertThat(row.bias()).isCloseTo(1, within(CLOSE));
    }

    @Test
    void hasNothingToSayWithoutPeriods() {
        ScoreRow row = score(recorded());

        assertThat(row.periods()).isZero();
        assertThat(row.crps()).isNaN();
        assertThat(row.rmse()).isNaN();
    }
}
