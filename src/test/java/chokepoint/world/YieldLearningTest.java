package chokepoint.world;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

/** The closed form of model.md M14: 0.8 with the process learned, 0.3 at first, 120 thousand wafers a constant. */
class YieldLearningTest {

    private static World world(double openingKwpm, double years) {
        return tiny().on("yieldLearning").row("fabLines", "smic/logic", "capacity2022Kwpm", openingKwpm)
                .parameter("yearsRunAtOpening", years).world();
    }

    private static double smicYield(World world) {
        return world.fabs.yield(TinyWorld.fab(world, "smic/logic"), 0);
    }

    @Test
    void aNewLineStartsAtTheLowestYield() {
        assertThat(smicYield(world(0, 2))).isCloseTo(0.3, within(1e-12));
        assertThat(smicYield(world(20, 0))).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void aLineThatHasRunBeginsWithItsExperience() {
        double wafers = 20 * 12 * 2 * 0.9 * 0.88;

        assertThat(smicYield(world(20, 2))).isCloseTo(0.8 - 0.5 * Math.exp(-wafers / 120), within(1e-12));
    }

    @Test
    void oneLearningConstantOfWafersHalvesAndMoreWhatIsLeftToLearn() {
        World world = world(0, 2);

        world.fabs.learning.learn(0, 60, 1);
        world.fabs.learning.learn(0, 60, 1);

        assertThat(smicYield(world)).isCloseTo(0.8 - 0.5 / Math.E, within(1e-12));
        assertThat(world.fabs.yield(1, 0)).isGreaterThan(smicYield(world));
    }

    @Test
    void wafersThatWereHalfMeasuredTeachHalf() {
        World half = world(0, 2);
        World slow = tiny().on("yieldLearning").row("fabLines", "smic/logic", "capacity2022Kwpm", 0.0)
                .parameter("yieldLearningK", 0.5).world();

        half.fabs.learning.learn(0, 90, 0.5);
        slow.fabs.learning.learn(0, 90, 1);

        assertThat(smicYield(half)).isCloseTo(smicYield(slow), within(1e-12));
    }

    @Test
    void matureLinesHaveLearned() {
        World world = tiny().on("yieldLearning").row("nodes", "logic", "advanced", false).world();

        assertThat(smicYield(world)).isEqualTo(0.92);
        assertThat(world.fabs.learning.learns(0)).isFalse();
    }

    @Test
    void whereNothingIsLearnedYieldIsFullFromTheStart() {
        assertThat(smicYield(tiny().row("fabLines", "smic/logic", "capacity2022Kwpm", 0.0).world())).isEqualTo(0.8);
    }
}
