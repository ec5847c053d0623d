package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ResearchRuleTest {

    private static final ResearchRule SHIPPED = new ResearchRule(0.7, 0.12, 0.02);

    @Test
    void aYearLaterThreeTenthsOfTheWayIsGone() {
        double research = 100;
        for (int month = 0; month < 12; month++) {
            research = SHIPPED.next(research, 200);
        }

        assertThat(research).isCloseTo(0.7 * 100 + 0.3 * 200, within(1e-9));
    }

    @Test
    void researchThatIsNotStickyFollowsRevenueAtOnce() {
        assertThat(new ResearchRule(0, 0.1, 0.02).next(100, 200)).isEqualTo(200);
        assertThat(new ResearchRule(1, 0.1, 0.02).next(100, 200)).isEqualTo(100);
    }

    @Test
    void whoKeepsUpItsResearchKeepsItsPlace() {
        assertThat(SHIPPED.gain(100, 100)).isZero();
        assertThat(SHIPPED.gain(0, 0)).isZero();
    }

    @Test
    void lessResearchFallsBehindAndWithoutAnyTheFrontierLeavesAtItsOwnSpeed() {
        assertThat(SHIPPED.gain(50, 100)).isCloseTo(0.02 / 12 * (StrictMath.pow(0.5, 0.12) - 1), within(1e-15));
        assertThat(SHIPPED.gain(0, 100)).isCloseTo(-0.02 / 12, within(1e-15));
        assertThat(SHIPPED.gain(200, 100)).isPositive();
    }
}
