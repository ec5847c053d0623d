package chokepoint.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.market.SlotAdjustment;
import chokepoint.random.Draws;
import chokepoint.random.Keys;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EquipmentMakerTest {

    private static final int LOTS = 20_000;
    private static final SlotAdjustment SLOTS = new SlotAdjustment(20, 0.15, 0.2, 18);

    private static EquipmentMaker maker(String id, double chi) {
        return new EquipmentMaker(Keys.of(id), chi, SLOTS);
    }

    private static boolean[] drops(EquipmentMaker maker, Draws draws) {
        boolean[] dropped = new boolean[LOTS];
        for (int lot = 0; lot < LOTS; lot++) {
            dropped[lot] = maker.drops(draws, Keys.of("lot-" + lot));
        }
        return dropped;
    }

    private static double shareOf(boolean[] dropped) {
        return IntStream.range(0, LOTS).filter(lot -> dropped[lot]).count() / (double) LOTS;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.105, 0.7, 3})
    void dropsAShareSetByItsCaution(double chi) {
        double share = shareOf(drops(maker("lam", chi), new Draws(1, 1)));

        assertThat(share).isCloseTo(1 - StrictMath.exp(-chi), within(0.012));
    }

    @Test
    void dropsTheSameLotsInBothTwins() {
        EquipmentMaker lam = maker("lam", 0.5);

        assertThat(drops(lam, new Draws(1, 1))).isEqualTo(drops(lam, new Draws(1, 1)));
    }

    @Test
    void aMoreCautiousMakerDropsTheseLotsAndMore() {
        boolean[] careless = drops(maker("lam", 0.1), new Draws(1, 1));
        boolean[] cautious = drops(maker("lam", 0.5), new Draws(1, 1));

        assertThat(IntStream.range(0, LOTS).filter(lot -> careless[lot] && !cautious[lot])).isEmpty();
        assertThat(shareOf(cautious)).isGreaterThan(shareOf(careless));
    }

    @Test
    void makersAreCautiousIndependently() {
        boolean[] lam = drops(maker("lam", 0.6931471805599453), new Draws(1, 1));
        boolean[] tel = drops(maker("tel", 0.6931471805599453), new Draws(1, 1));

        double both = IntStream.range(0, LOTS).filter(lot -> lam[lot] && tel[lot]).count() / (double) LOTS;

        assertThat(both).isCloseTo(0.25, within(0.015));
    }

    @Test
    void slotsFollowOrdersAndQueue() {
        EquipmentMaker lam = maker("lam", 0);

        double next = lam.nextSlots(100, lam.slotsWanted(100, 110, 580, 3), 0);

        assertThat(next).isCloseTo(100 + (110 + 10 - 100) / 20.0, within(1e-9));
    }

    @Test
    void performanceClosesHalfAsFastAtHalfSaturation() {
        double atHalf = EquipmentMaker.nextPerformance(0.5, 1, 0.02, 0.1, 0.1);
        double unused = EquipmentMaker.nextPerformance(0.5, 1, 0.02, 0, 0.1);

        assertThat(atHalf).isCloseTo(0.505, within(1e-12));
        assertThat(unused).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 1})
    void performanceNeverExceedsTheCeiling(double gapShare) {
        double performance = 0.1;
        for (int month = 0; month < 500; month++) {
            double next = EquipmentMaker.nextPerformance(performance, 0.6, gapShare, 1, 0.001);
            assertThat(next).isBetween(performance, 0.6);
            performance = next;
        }

        assertThat(performance).isGreaterThan(0.59);
    }

    @Test
    void performanceAboveTheCeilingIsKept() {
        assertThat(EquipmentMaker.nextPerformance(0.9, 0.6, 0.5, 1, 0.1)).isEqualTo(0.9);
    }
}
