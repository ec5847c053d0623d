package chokepoint.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.quantity.Month;
import chokepoint.scenario.Calibration;
import chokepoint.scenario.Calibration.Acceptance;
import chokepoint.scenario.Calibration.Search;
import chokepoint.scenario.FitMeasure;
import chokepoint.scenario.FitTarget;
import chokepoint.scenario.FittedParameter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is made of candidates that were tried: two parameters from 0 to 10, one figure of 5 with a tolerance of 0.5. */
class FitTest {

    private static final Month JANUARY = Month.of(2022, 1);

    private static Calibration calibration(Acceptance acceptance) {
        return new Calibration("fit", "Fit", null, null, JANUARY, JANUARY, List.of(parameter("a"), parameter("b")),
                List.of(target(true), target(false)), new Search(1, 1, 1, 4, 1, 3), acceptance, null, "");
    }

    private static FittedParameter parameter(String id) {
        return new FittedParameter(id, List.of(new FittedParameter.Place("parameters." + id, 5, false, "months")),
                false, 0, 10);
    }

    private static FitTarget target(boolean fitted) {
        return new FitTarget(FitMeasure.DOMESTIC_SHARE, List.of(), JANUARY, JANUARY, 5, 0.5, fitted, "nowhere");
    }

    private static final Calibration TWICE_THE_BEST = calibration(new Acceptance(2, Double.NaN));

    private static Evaluation tried(String a, String b, double reading) {
        return new Evaluation("search 1", List.of(a, b), List.of(reading, 99.0), "");
    }

    private static Fit fit(Calibration calibration, Evaluation... all) {
        return Fit.of(calibration, List.of(all), all[0], new double[] {0.5, 0.5});
    }

    @Test
    void measuresInTolerancesWhatIsFittedAlone() {
        assertThat(tried("5", "5", 6).distance(TWICE_THE_BEST)).isEqualTo(4);
    }

    @Test
    void putsWhatFailedLast() {
        Evaluation failed = new Evaluation("search 1", List.of("1", "1"), List.of(), "no world");

        assertThat(failed.distance(TWICE_THE_BEST)).isGreaterThan(tried("5", "5", Double.NaN).distance(TWICE_THE_BEST));
        assertThat(tried("5", "5", Double.NaN).distance(TWICE_THE_BEST)).isGreaterThan(1e5);
    }

    @Test
    void acceptsUpToAMultipleOfTheBest() {
        Fit fit = fit(TWICE_THE_BEST, tried("5", "5", 5.5), tried("6", "5", 5.7), tried("7", "5", 5.8));

        assertThat(fit.limit()).isEqualTo(2);
        assertThat(fit.accepted()).extracting(Evaluation::key).containsExactly("5,5", "6,5");
    }

    @Test
    void acceptsUpToAQuantileAboveTheBest() {
        Fit fit = fit(calibration(new Acceptance(Double.NaN, 0.9)), tried("5", "5", 5.25));

        assertThat(fit.limit()).isCloseTo(0.25 + 4.605, within(0.001));
    }

    @Test
    void ordersAcceptedSetsSoThatTheFirstOnesSpanThem() {
        Fit fit = fit(TWICE_THE_BEST, tried("5", "5", 5.5), tried("5", "6", 5.51), tried("5", "7", 5.52), tried("5",
                "9", 5.6));

        assertThat(fit.accepted()).extracting(Evaluation::key).containsExactly("5,5", "5,9", "5,7", "5,6");
    }

    @Test
    void findsTheTradeBetweenParameters() {
        List<Evaluation> accepted = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> tried(Integer.toString(i), Integer.toString(10 - i), 5)).toList();

        Directions directions = Directions.of(TWICE_THE_BEST, accepted);

        assertThat(directions.correlation()[0][1]).isCloseTo(-1, within(1e-9));
        assertThat(directions.directions().get(0).spread()).isGreaterThan(0.3);
        assertThat(directions.directions().get(0).loadings()[0] * directions.directions().get(0).loadings()[1])
                .isCloseTo(-0.5, within(1e-9));
        assertThat(directions.directions().get(1).spread()).isCloseTo(0, within(1e-6));
    }

    @Test
    void writesAndReadsALineOfTheLog() {
        Evaluation one = tried("5", "0.25", 1.0 / 3);
        Evaluation failed = new Evaluation("", List.of("5", "6"), List.of(), "a | b\nc");

        assertThat(Evaluation.parse(one.line()).at("search 1")).isEqualTo(one);
        assertThat(Evaluation.parse(failed.line()).failure()).isEqualTo("a b c");
    }

    @Test
    void roundsValuesToSixDigitsAndMonthsToWholeOnes() {
        FittedParameter months = new FittedParameter("m", List.of(new FittedParameter.Place("buyers.smic.rank_months",
                4, true,
                "months"), new FittedParameter.Place("buyers.ymtc.rank_months", 2, true, "months")), true, 0.5, 2);

        assertThat(parameter("a").text(1.0 / 3)).isEqualTo("3.33333");
        assertThat(months.text(1.0 / 3)).isEqualTo("1");
        assertThat(months.cells("1.4")).containsEntry("buyers.smic.rank_months", "6")
                .containsEntry("buyers.ymtc.rank_months", "3");
    }
}
