package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlotAdjustmentTest {

    private static final SlotAdjustment SHIPPED = new SlotAdjustment(20, 0.15, 0.2, 18);

    /** A share of nothing is nothing: a newcomer would never get any slots. */
    @Test
    void aLineWithoutSlotsGrowsLikeOneThatMakesAToolAYear() {
        assertThat(SHIPPED.next(0, 1e9, 40)).isCloseTo(40 * 0.15 / 12, within(1e-9));
        assertThat(SHIPPED.next(100, 1e9, 40)).isEqualTo(SHIPPED.next(100, 1e9, 0));
        assertThat(SHIPPED.next(0, 0, 40)).isZero();
    }

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

    /** Orders rise by a tenth for good; slots follow, pass them while the queue is worked off, and settle. */
    @Test
    void afterAStepInOrdersSlotsSettleWithoutSwinging() {
        double[] slots = afterAStep(110);

        double most = java.util.Arrays.stream(slots).max().orElseThrow();
        double last = slots[slots.length - 1];
        assertThat(most).isGreaterThan(110).isLessThan(110 * 1.15);
        assertThat(last).isCloseTo(110, within(1.0));
        assertThat(turns(slots)).isLessThanOrEqualTo(2);
    }

    @Test
    void afterAFallInOrdersSlotsSettleToo() {
        double[] slots = afterAStep(80);

        assertThat(slots[slots.length - 1]).isCloseTo(80, within(1.0));
        assertThat(turns(slots)).isLessThanOrEqualTo(1);
    }

    /** Slots over ten years of steady orders after a hundred a month; what is not shipped queues up. */
    private static double[] afterAStep(double orders) {
        double[] path = new double[120];
        double slots = 100;
        double smoothed = 100;
        double queue = 600;
        for (int month = 0; month < path.length; month++) {
            queue = Math.max(0, queue + orders - slots);
            smoothed += (orders - smoothed) / 9;
            slots = SHIPPED.next(slots, SHIPPED.target(smoothed, queue, slots, 5), 0);
            path[month] = slots;
        }
        return path;
    }

    private static int turns(double[] path) {
        int turns = 0;
        double direction = 0;
        for (int i = 1; i < path.length; i++) {
            double change = path[i] - path[i - 1];
            if (Math.abs(change) > 0.05) {
                turns += direction * change < 0 ? 1 : 0;
                direction = change;
            }
        }
        return turns;
    }
}
