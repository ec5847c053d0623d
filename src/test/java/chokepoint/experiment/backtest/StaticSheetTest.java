package chokepoint.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.support.TestRules;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Ten lines of arithmetic, worked out here from the shares at the opening. */
class StaticSheetTest {

    private static final TestWorld WORLD = TestWorld.small().months(12);
    private static final Percentage CLOSE = Percentage.withPercentage(1e-9);

    private static TestRules onEtch() {
        return TestRules.rule("us").issuer("US").on("etch").against("CN").from("2022-04-01");
    }

    private static double sales(Blueprint blueprint, String maker, int month, boolean toTarget) {
        return new StaticSheet(blueprint).systemsUsd(month, blueprint.directory.makers().indexOf(maker), toTarget);
    }

    /** Value share of smic's etchers at the opening. */
    private static double share(Blueprint blueprint, String maker) {
        int buyer = blueprint.directory.buyers().indexOf("smic");
        double sum = 0;
        double own = 0;
        for (int line : blueprint.linesOfClass[blueprint.directory.toolClasses().indexOf("etch")]) {
            double usd = blueprint.constants.openingShare[buyer][line] * blueprint.priceUsd[line];
            sum += usd;
            own += blueprint.directory.maker(line).equals(maker) ? usd : 0;
        }
        return own / sum;
    }

    private static double etchDemandInTarget(Blueprint blueprint, int month) {
        int etch = blueprint.directory.toolClasses().indexOf("etch");
        double usd = 0;
        for (int fab = 0; fab < blueprint.fabCount(); fab++) {
            usd += blueprint.fabInTarget[fab] ? blueprint.demand.fabPlanUsd[fab][month]
                    * blueprint.demand.toolsPerUsd[fab][etch] * blueprint.directory.classPriceUsd()[etch] : 0;
        }
        return usd;
    }

    @Test
    void deliversEveryPlannedDollarInItsMonth() {
        Blueprint blueprint = WORLD.under(onEtch().prohibiting()).blueprint();
        StaticSheet sheet = new StaticSheet(blueprint);
        int month = blueprint.months - 1;

        double planned = 0;
        double delivered = 0;
        for (int fab = 0; fab < blueprint.fabCount(); fab++) {
            planned += blueprint.demand.fabPlanUsd[fab][month];
        }
        for (int maker = 0; maker < blueprint.makerCount(); maker++) {
            delivered += sheet.systemsUsd(month, maker, false);
        }

        assertThat(delivered).isCloseTo(planned, CLOSE);
    }

    @Test
    void givesABannedMakersSalesToTheOthersByTwoElasticities() {
        Blueprint before = WORLD.blueprint();
        Blueprint blueprint = WORLD.under(onEtch().prohibiting()).blueprint();
        int month = blueprint.months - 1;
        double foreign = share(before, "lam") + share(before, "tel");
        double kept = foreign * StrictMath.pow(share(before, "tel") / foreign, 0.3);

        double domestic = sales(blueprint, "naura", month, true);

        assertThat(domestic).isCloseTo(etchDemandInTarget(blueprint, month) * share(before, "naura")
                / (share(before, "naura") + kept), CLOSE);
    }

    @Test
    void changesNothingBeforeTheRuleAndNothingElsewhere() {
        Blueprint before = WORLD.blueprint();
        Blueprint blueprint = WORLD.under(onEtch().prohibiting()).blueprint();
        int first = blueprint.burnIn;
        int last = blueprint.months - 1;

        assertThat(sales(blueprint, "lam", first, true)).isEqualTo(sales(before, "lam", first, true));
        assertThat(sales(blueprint, "lam", last, true)).isLessThan(sales(before, "lam", last, true));
        assertThat(sales(blueprint, "lam", last, false) - sales(blueprint, "lam", last, true))
                .isCloseTo(sales(before, "lam", last, false) - sales(before, "lam", last, true), CLOSE);
    }

    @Test
    void takesAnApprovalAsAPartOfTheSalesLeftOpen() {
        Blueprint before = WORLD.blueprint();
        Blueprint blueprint = WORLD.under(onEtch().licensing(0.5)).blueprint();
        int month = blueprint.months - 1;
        double lam = share(before, "lam");
        double tel = share(before, "tel");
        double open = (0.5 * lam + tel) / (lam + tel);
        double foreign = (lam + tel) * StrictMath.pow(open, 0.3);

        double ofForeign = sales(blueprint, "tel", month, true) - sales(before, "tel", month, true);

        assertThat(ofForeign).isCloseTo(etchDemandInTarget(blueprint, month)
                * (tel / (0.5 * lam + tel) * foreign / (foreign + share(before, "naura")) - tel), within(1.0));
    }

    @Test
    void addsServiceInProportion() {
        Blueprint blueprint = WORLD.blueprint();
        StaticSheet sheet = new StaticSheet(blueprint);
        double share = blueprint.scenario.world().makers().get(0).serviceShare();
        int month = blueprint.burnIn;

        assertThat(sheet.serviceUsd(month, 0, false)).isCloseTo(sheet.systemsUsd(month, 0, false) * share / (1 - share),
                within(1e-6));
    }
}
