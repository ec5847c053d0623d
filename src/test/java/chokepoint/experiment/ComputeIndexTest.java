package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.FabLineClosed;
import chokepoint.scenario.FabLine;
import chokepoint.scenario.Node;
import chokepoint.support.TinyWorld;
import chokepoint.world.Blueprint;
import org.junit.jupiter.api.Test;

/** SMIC is owned in the target, TSMC is not. A second node makes dies half as good. */
class ComputeIndexTest {

    private static Blueprint blueprint(boolean memoryLimit) {
        TinyWorld tiny = TinyWorld.tiny().add("nodes", new Node("older", "Older", true, 40, 0.5),
                new Node("worn", "Worn", false, 30, 0.5)).add("fabLines", new FabLine("smic", "older", 10, 0),
                new FabLine("smic", "worn", 10, 0));
        return (memoryLimit ? tiny.on("memoryLimit") : tiny).blueprint();
    }

    /** Good wafers in month 0, 1, ... of SMIC's fab line at a node. */
    private static void make(Blueprint blueprint, CapacityHistory history, String fabLine, double... goodKwpm) {
        int fab = blueprint.indexOf(blueprint.directory.fabLines(), fabLine);
        for (int month = 0; month < goodKwpm.length; month++) {
            history.on(new FabLineClosed(month, fab, goodKwpm[month] * 2, goodKwpm[month], 0.9, 0.5, -1));
        }
    }

    @Test
    void theTwinsFirstReportedMonthIsAHundred() {
        Blueprint blueprint = blueprint(false);
        CapacityHistory twin = new CapacityHistory(blueprint);
        CapacityHistory ruled = new CapacityHistory(blueprint);
        make(blueprint, twin, "smic/logic", 10, 12, 15);
        make(blueprint, twin, "smic/older", 4, 4, 4);
        make(blueprint, ruled, "smic/logic", 10, 9, 6);
        make(blueprint, ruled, "smic/older", 4, 4, 0);

        ComputeIndex index = new ComputeIndex(blueprint, twin);

        assertThat(index.at(twin, 0)).isEqualTo(100);
        assertThat(index.at(twin, 2)).isCloseTo(100 * 17 / 12.0, within(1e-9));
        assertThat(index.at(ruled, 2)).isCloseTo(50, within(1e-9));
    }

    @Test
    void foreignFabsAndMatureNodesMakeNone() {
        Blueprint blueprint = blueprint(false);
        CapacityHistory twin = new CapacityHistory(blueprint);
        make(blueprint, twin, "smic/logic", 10, 10);
        make(blueprint, twin, "smic/worn", 0, 500);
        make(blueprint, twin, "tsmc/logic", 0, 500);

        assertThat(new ComputeIndex(blueprint, twin).at(twin, 1)).isEqualTo(100);
        assertThat(twin.advancedGoodKwpm(1)).isEqualTo(10);
    }

    @Test
    void memoryLimitsDiesAndGoesToTheBestFirst() {
        Blueprint blueprint = blueprint(true);
        CapacityHistory twin = new CapacityHistory(blueprint);
        make(blueprint, twin, "smic/logic", 4, 8, 20);
        make(blueprint, twin, "smic/older", 6, 6, 6);

        ComputeIndex index = new ComputeIndex(blueprint, twin);

        assertThat(index.at(twin, 1)).isCloseTo(100 * (8 + 2 * 0.5) / 7, within(1e-9));
        assertThat(index.at(twin, 2)).isCloseTo(100 * 10 / 7.0, within(1e-9));
        assertThat(index.logicAt(twin, 2)).isCloseTo(100 * 23 / 7.0, within(1e-9));
    }

    @Test
    void withoutAFirstMonthThereIsNoIndex() {
        Blueprint blueprint = blueprint(true);
        CapacityHistory twin = new CapacityHistory(blueprint);
        make(blueprint, twin, "smic/logic", 0, 8);

        assertThat(new ComputeIndex(blueprint, twin).at(twin, 1)).isNaN();
        assertThat(new ComputeIndex(blueprint, twin).logicAt(twin, 1)).isNaN();
    }

    @Test
    void theGapIsTheShortestTimeSinceTheTwinHadNoMore() {
        Blueprint blueprint = blueprint(false);
        CapacityHistory twin = new CapacityHistory(blueprint);
        CapacityHistory ruled = new CapacityHistory(blueprint);
        make(blueprint, twin, "smic/logic", 10, 11, 12, 13, 14, 14);
        make(blueprint, ruled, "smic/logic", 10, 11, 11, 11.5, 9, 14.5);

        int[] gaps = new int[6];
        java.util.Arrays.setAll(gaps, month -> CapacityHistory.gapMonths(ruled, twin, month, 0));

        assertThat(gaps).containsExactly(0, 0, 1, 2, -1, 0);
    }
}
