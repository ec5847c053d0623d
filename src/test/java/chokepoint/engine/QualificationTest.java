package chokepoint.engine;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.TinyWorld;
import chokepoint.world.World;
import org.junit.jupiter.api.Test;

/** TEL sells no etch tools at the opening and is qualified at every fab line in the first month. */
class QualificationTest {

    private static World newcomer() {
        World world = tiny().on("qualification").row("productLines", "lam.etch", "shareOfClass2022", 1.0)
                .row("productLines", "tel.etch", "shareOfClass2022", 0.0).parameter("qualificationMonths", 1.0)
                .parameter("newSupplierShareCap", 0.25).world();
        Qualification.advance(world, 3);
        return world;
    }

    /** Share of all etch lots for which Lam and TEL are candidates. */
    private static double[] candidates(World world, int month) {
        int etch = TinyWorld.toolClass(world, "etch");
        double[] open = new double[2];
        int lots = 0;
        for (int lot = 0; lot < world.lots.count(); lot++) {
            if (world.lots.toolClass[lot] == etch) {
                double[] weights = {1, 1};
                Qualification.limitNewcomers(world, lot, etch, weights, month);
                open[0] += weights[0];
                open[1] += weights[1];
                lots++;
            }
        }
        return new double[] {open[0] / lots, open[1] / lots};
    }

    @Test
    void inItsFirstYearANewcomerIsACandidateForAShareOfTheLotsOnly() {
        double[] share = candidates(newcomer(), 14);

        assertThat(share[0]).isEqualTo(1);
        assertThat(share[1]).isBetween(0.15, 0.35);
    }

    @Test
    void afterAYearItIsLikeAllOthers() {
        assertThat(candidates(newcomer(), 15)).containsExactly(1, 1);
    }

    @Test
    void suppliersOfTheOpeningAreNeverLimited() {
        assertThat(candidates(tiny().on("qualification").world(), 0)).containsExactly(1, 1);
    }
}
