package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.quantity.Month;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCurveTest {

    private static final PlanCurve UP_AND_DOWN = new PlanCurve(new TreeMap<>(Map.of(2021, 100.0, 2022, 160.0, 2023, 40.0)));

    private static double sum(PlanCurve curve, int year) {
        double sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += curve.at(Month.of(year, month));
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"2019,100", "2021,100", "2022,160", "2023,40", "2024,40", "2031,40"})
    void keepsTheSumOfEveryYearAndHoldsTheEnds(int year, double wanted) {
        assertThat(sum(UP_AND_DOWN, year)).isCloseTo(wanted, within(1e-9));
    }

    @Test
    void isFlatFarBeyondTheEnds() {
        assertThat(UP_AND_DOWN.at(Month.of(2019, 3))).isCloseTo(100.0 / 12, within(1e-12));
        assertThat(UP_AND_DOWN.at(Month.of(2026, 11))).isCloseTo(40.0 / 12, within(1e-12));
    }

    @Test
    void isAStraightLineOverEqualSteps() {
        PlanCurve steady = new PlanCurve(new TreeMap<>(Map.of(2021, 120.0, 2022, 240.0, 2023, 360.0)));

        double step = steady.at(Month.of(2022, 2)) - steady.at(Month.of(2022, 1));

        assertThat(step).isCloseTo(120.0 / 144, within(1e-9));
        assertThat(steady.at(Month.of(2022, 12)) - steady.at(Month.of(2022, 11))).isCloseTo(step, within(1e-9));
        assertThat(steady.at(Month.of(2022, 6)) + steady.at(Month.of(2022, 7))).isCloseTo(40, within(1e-9));
    }

    @Test
    void risesTowardsALargerNeighbourAndFallsTowardsASmallerOne() {
        assertThat(UP_AND_DOWN.at(Month.of(2022, 5))).isGreaterThan(UP_AND_DOWN.at(Month.of(2022, 1)));
        assertThat(UP_AND_DOWN.at(Month.of(2022, 12))).isLessThan(UP_AND_DOWN.at(Month.of(2022, 8)));
    }

    @Test
    void plansNothingWhereNothingIsPlanned() {
        PlanCurve none = new PlanCurve(new TreeMap<>(Map.of(2022, 0.0, 2023, 0.0)));

        assertThat(none.at(Month.of(2022, 7))).isZero();
    }

    @Test
    void aYearWithoutPlansStaysEmptyBetweenOthers() {
        PlanCurve pause = new PlanCurve(new TreeMap<>(Map.of(2021, 12.0, 2022, 0.0, 2023, 12.0)));

        assertThat(sum(pause, 2022)).isZero();
        assertThat(sum(pause, 2023)).isCloseTo(12, within(1e-9));
    }
}
