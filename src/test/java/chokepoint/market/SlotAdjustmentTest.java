package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlotAdjustmentTest {

    private static final SlotAdjustment SHIPPED = new SlotAdjustment(20, 0.15, 0.2, 18);

    @Test
    void wantsSmoothedOrdersAndTheExcessQueueWorkedOff() {
        double within = SHIPPED.target(100, 400, 100, 3);
        double beyond = SHIPPED.target(100, 580, 100, 3);

        assertThat(within).isEqualTo(100);
        assertThat(beyond).isCloseTo(110, within(1e-9));
    }

    @Test
    void closesTheGapWithItsLag() {
        assertThat(SHIPPED.next(100, 110, 0)).isCloseTo(100.5, within(1e-9));
        assertThat(SHIPPED.next(100, 90, 0)).isCloseTo(99.5, within(1e-9));
        assertThat(SHIPPED.next(100, 100, 0)).isEqualTo(100);
    }

    @Test
    void growsByFifteenPercentAYearAtMost() {
        assertThat(SHIPPED.next(100, 1e9, 0)).isCloseTo(101.25, within(1e-9));
    }

    @Test
    void fallsByAFifthAYearAtMost() {
        assertThat(SHIPPED.next(120, 0, 0)).isCloseTo(118, within(1e-9));
    }

    @Test
    void neverTurnsNegative() {
        double slots = 100;
        for (int month = 0; month < 600; month++) {
            slots = SHIPPED.next(slots, 0, 0);
        }

        assertThat(slots).isBetween(0.0, 1.0);
    }
}
