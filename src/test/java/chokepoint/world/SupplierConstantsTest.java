package chokepoint.world;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.scenario.Affinity;
import chokepoint.scenario.Maker;
import chokepoint.scenario.OpeningBacklog;
import chokepoint.scenario.ProductLine;
import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

class SupplierConstantsTest {

    private static double probability(World world, String buyer, String line) {
        int b = TinyWorld.buyer(world, buyer);
        int j = TinyWorld.line(world, line);
        double sum = 0;
        for (int other : world.blueprint.linesOfClass[world.blueprint.directory.lineClass()[j]]) {
            sum += world.blueprint.constants.openingWeight[b][other];
        }
        return world.blueprint.constants.openingWeight[b][j] / sum;
    }

    @Test
    void equalSharesMakeEqualChances() {
        World world = tiny().world();

        assertThat(probability(world, "smic", "lam.etch")).isCloseTo(0.5, within(1e-6));
        assertThat(probability(world, "tsmc", "tel.litho-dry")).isCloseTo(0.5, within(1e-6));
        assertThat(world.blueprint.constants.warnings).isEmpty();
    }

    @Test
    void affinityShiftsSharesInTheTargetAndTheClassShareStays() {
        World world = tiny().add("affinities", new Affinity("lam", "etch", "CN", 0.5)).world();

        double inChina = probability(world, "smic", "lam.etch");
        double elsewhere = probability(world, "tsmc", "lam.etch");

        assertThat(inChina).isCloseTo(1.0 / 3, within(1e-3));
        assertThat((inChina + elsewhere) / 2).isCloseTo(0.5, within(1e-3));
    }

    private static TinyWorld withDomesticMaker() {
        return tiny().add("makers", new Maker("amec", "AMEC", "CN", 12, 1, 0.1, 0.1, true))
                .add("productLines", new ProductLine("amec", "etch", 0.1, 0.5, 0.8))
                .add("openingBacklog", new OpeningBacklog("amec", "etch", 6))
                .row("productLines", "tel.etch", "shareOfClass2022", 0.4);
    }

    @Test
    void makersThatSellAtHomeOnlyServeNobodyElse() {
        World world = withDomesticMaker().world();

        assertThat(probability(world, "tsmc", "amec.etch")).isZero();
        assertThat(world.blueprint.constants.openingShare[TinyWorld.buyer(world, "tsmc")][TinyWorld.line(world, "amec.etch")])
                .isZero();
    }

    @Test
    void domesticMakersHaveTheirWholeShareInTheTarget() {
        World world = withDomesticMaker().world();

        double units = probability(world, "smic", "amec.etch");
        double usd = 0.8 * units / (0.8 * units + 1 - units);

        assertThat(usd).isCloseTo(0.2, within(0.01));
    }

    @Test
    void homePreferenceIsPartOfTheFitAndNotOnTopOfIt() {
        double without = probability(withDomesticMaker().world(), "smic", "amec.etch");
        double with = probability(withDomesticMaker().on("homePreference").world(), "smic", "amec.etch");

        assertThat(with).isCloseTo(without, within(2e-3));
    }

    @Test
    void meanLeadWeighsLinesByTheirSalesInTheMarket() {
        World world = tiny().add("affinities", new Affinity("lam", "etch", "CN", 0.5)).world();
        int[] lead = new int[world.blueprint.lineCount()];
        lead[TinyWorld.line(world, "lam.etch")] = 12;
        int etch = TinyWorld.toolClass(world, "etch");

        assertThat(world.blueprint.constants.meanLead(lead, 1, etch)).isCloseTo(4, within(1e-6));
        assertThat(world.blueprint.constants.meanLead(lead, 0, etch)).isCloseTo(8, within(1e-6));
    }

    @Test
    void linesSoldEverywhereAreNoNewcomers() {
        assertThat(tiny().world().blueprint.constants.newcomers).isEmpty();
        assertThat(tiny().row("productLines", "tel.etch", "shareOfClass2022", 0.0).world().blueprint.constants.newcomers)
                .hasSize(1);
    }
}
