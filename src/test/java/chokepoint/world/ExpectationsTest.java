package chokepoint.world;

import static chokepoint.scenario.Mechanisms.Stockpiling.ADAPTIVE;
import static chokepoint.scenario.Mechanisms.Stockpiling.FORESIGHT;
import static chokepoint.scenario.Mechanisms.Stockpiling.NAIVE;
import static chokepoint.scenario.Mechanisms.Stockpiling.OFF;
import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.rule.ExportRule;
import chokepoint.rule.Reach;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.FabLine;
import chokepoint.scenario.ForeignContent;
import chokepoint.scenario.Mechanisms.Stockpiling;
import chokepoint.scenario.RegionPlan;
import chokepoint.support.TestRules;
import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

/** SMIC in CN and TSMC in TW buy etch and lithography from makers of US, JP and NL; month 0 is January 2022. */
class ExpectationsTest {

    private static final int MARCH = 2;

    private static double hazard(World world, String fab, String toolClass, int month) {
        return world.expectations.hazard(cell(world, fab, toolClass), month);
    }

    private static int cell(World world, String fab, String toolClass) {
        return TinyWorld.fab(world, fab) * world.blueprint.classCount() + TinyWorld.toolClass(world, toolClass);
    }

    private static World under(Stockpiling mode, ExportRule... rules) {
        return tiny().expecting(mode).rules(rules).world();
    }

    /** Known in March, in force in December. */
    private static TestRules jp() {
        return rule("jp").issuer("JP").against("CN").announced("2022-03-01").effective("2022-12-01");
    }

    @Test
    void aRuleWarnsOfItsClassItsCategoryAndItsTargetFromItsAnnouncement() {
        World world = under(NAIVE, jp().on("litho-dry").prohibiting());

        assertThat(hazard(world, "smic/logic", "litho-dry", MARCH - 1)).isZero();
        assertThat(hazard(world, "smic/logic", "litho-dry", MARCH)).isEqualTo(0.1);
        assertThat(hazard(world, "smic/logic", "litho-immersion", MARCH)).isEqualTo(0.03);
        assertThat(hazard(world, "smic/logic", "etch", MARCH)).isEqualTo(0.01);
        assertThat(hazard(world, "tsmc/logic", "litho-dry", MARCH)).isZero();
    }

    @Test
    void aSignalFadesByHalfInAHalfLife() {
        World world = under(NAIVE, jp().on("etch").licensing(0.25));

        assertThat(hazard(world, "smic/logic", "etch", MARCH)).isCloseTo(0.075, within(1e-12));
        assertThat(hazard(world, "smic/logic", "etch", MARCH + 12)).isCloseTo(0.0375, within(1e-12));
    }

    @Test
    void adaptiveBuyersMoveTowardsTheSignalByTheirGain() {
        World world = under(ADAPTIVE, jp().on("etch").prohibiting());

        assertThat(hazard(world, "smic/logic", "etch", MARCH)).isCloseTo(0.01, within(1e-12));
        assertThat(hazard(world, "smic/logic", "etch", MARCH + 1))
                .isCloseTo(0.01 + 0.1 * (0.1 * StrictMath.pow(0.5, 1 / 12.0) - 0.01), within(1e-12));
    }

    @Test
    void theHazardStartsAtTheOpeningsAndForgetsIt() {
        World world = tiny().expecting(ADAPTIVE).row("buyers", "smic", "hazardOpening", 0.02).world();

        assertThat(hazard(world, "smic/logic", "etch", 0)).isCloseTo(0.018, within(1e-12));
        assertThat(hazard(world, "smic/logic", "etch", 1)).isCloseTo(0.0162, within(1e-12));
    }

    @Test
    void rulesAnnouncedBeforeTheStartAreInTheOpeningHazard() {
        World world = under(NAIVE, rule("old").issuer("JP").against("CN").announced("2021-12-15").effective("2022-06-01")
                .prohibiting());

        assertThat(hazard(world, "smic/logic", "etch", 0)).isZero();
        assertThat(hazard(world, "smic/logic", "etch", 6)).isZero();
    }

    @Test
    void newsWarnsWithTheApprovalItIsExpectedToBring() {
        World world = under(NAIVE, jp().on("etch").signalling(0.4));

        assertThat(hazard(world, "smic/logic", "etch", MARCH)).isCloseTo(0.06, within(1e-12));
    }

    @Test
    void whatIsApprovedForSureOrOnlyLetsOffWarnsOfNothing() {
        World world = under(NAIVE, jp().licensing(1), rule("relief").issuer("US").from("2022-03-01").authorising());

        assertThat(hazard(world, "smic/logic", "etch", MARCH)).isZero();
    }

    @Test
    void aRuleThatReachesNobodyThereWarnsOfNothing() {
        World world = under(NAIVE, rule("tw").issuer("TW").against("CN").from("2022-03-01").prohibiting(),
                jp().against("KP").prohibiting());

        assertThat(hazard(world, "smic/logic", "etch", MARCH)).isZero();
    }

    @Test
    void aWithdrawnRuleWarnsNoMore() {
        World world = under(NAIVE, jp().on("etch").expires("2022-06-01").prohibiting());

        assertThat(hazard(world, "smic/logic", "etch", 4)).isPositive();
        assertThat(hazard(world, "smic/logic", "etch", 5)).isZero();
    }

    private static World withYmtc(ExportRule... rules) {
        return tiny().expecting(NAIVE).add("buyers", new Buyer("ymtc", "YMTC", "CN", "CN", "hubei", "", 0, 1, 0))
                .add("fabLines", new FabLine("ymtc", "logic", 20, 1)).add("plans", new RegionPlan("hubei", 2022, 0.6))
                .rules(rules).world();
    }

    @Test
    void aListOfOtherUsersWarnsOfEveryClassAsOfACategory() {
        World world = withYmtc(jp().on("etch").listing("ymtc").prohibiting());

        assertThat(hazard(world, "ymtc/logic", "etch", MARCH)).isEqualTo(0.1);
        assertThat(hazard(world, "ymtc/logic", "litho-dry", MARCH)).isEqualTo(0.01);
        assertThat(hazard(world, "smic/logic", "etch", MARCH)).isEqualTo(0.03);
        assertThat(hazard(world, "smic/logic", "litho-dry", MARCH)).isEqualTo(0.03);
    }

    @Test
    void whoIsLetOffByTheIssuerIsWarnedByWhatHitsOthers() {
        World world = withYmtc(jp().on("etch").prohibiting(),
                rule("relief").issuer("JP").listing("smic").from("2022-03-01").authorising());

        assertThat(hazard(world, "ymtc/logic", "etch", MARCH)).isEqualTo(0.1);
        assertThat(hazard(world, "smic/logic", "etch", MARCH)).isEqualTo(0.03);
    }

    @Test
    void theLoudestRuleCountsSoThatASplitRuleWarnsAsTheWhole() {
        World whole = withYmtc(jp().licensing(0.2));
        World parts = withYmtc(rule("a").issuer("JP").announced("2022-03-01").effective("2022-12-01").against("CN")
                .on("etch").licensing(0.2), rule("b").issuer("JP").announced("2022-03-01").effective("2022-12-01")
                .against("CN").on("litho-dry", "litho-immersion").licensing(0.2));

        for (String toolClass : new String[] {"etch", "litho-dry", "litho-immersion"}) {
            assertThat(hazard(parts, "smic/logic", toolClass, 7)).isEqualTo(hazard(whole, "smic/logic", toolClass, 7))
                    .isPositive();
        }
    }

    @Test
    void whoExpectsNothingHasNoHazard() {
        World world = under(OFF, jp().prohibiting());

        assertThat(world.expectations.any()).isFalse();
        assertThat(hazard(world, "smic/logic", "etch", MARCH)).isZero();
    }

    private static double access(World world, int now, int order, int delivery) {
        return world.expectations.access(cell(world, "smic/logic", "etch"), now, order, delivery);
    }

    @Test
    void foresightKnowsTheDateOnceItIsAnnouncedAndNotBefore() {
        World world = under(FORESIGHT, jp().on("etch").licensing(0.2));

        assertThat(access(world, MARCH - 1, 12, 14)).isCloseTo(1, within(1e-9));
        assertThat(access(world, MARCH, 4, 10)).isCloseTo(1, within(1e-9));
        assertThat(access(world, MARCH, 4, 11)).isCloseTo(0.5 + 0.5 * 0.2, within(1e-9));
    }

    @Test
    void othersTakeTheRulesInForceToLast() {
        World world = under(ADAPTIVE, jp().on("etch").licensing(0.2));

        assertThat(access(world, MARCH, 12, 14)).isCloseTo(1, within(1e-9));
        assertThat(access(world, 11, 12, 14)).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void anEndComesAsASurprise() {
        World world = under(FORESIGHT, jp().on("etch").expires("2023-02-01").prohibiting());

        assertThat(access(world, 12, 14, 16)).isCloseTo(0.5, within(1e-9));
        assertThat(access(world, 13, 14, 16)).isCloseTo(1, within(1e-9));
    }

    @Test
    void savedOrdersAndRunOffsAreForeseen() {
        World saved = under(FORESIGHT, jp().on("etch").savingOrdersBefore("2022-06").prohibiting());
        World runOff = under(FORESIGHT, jp().on("etch").savingLicencesUntil("2023-04").prohibiting());

        assertThat(access(saved, MARCH, 4, 14)).isCloseTo(1, within(1e-9));
        assertThat(access(saved, MARCH, 5, 14)).isCloseTo(0.5, within(1e-9));
        assertThat(access(runOff, MARCH, MARCH, 14)).isCloseTo(0.975, within(1e-9));
        assertThat(access(runOff, MARCH, MARCH, 15)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theRowsOfContentExposeMakersOfOtherHomes() {
        World world = tiny().expecting(NAIVE).add("foreignContent", new ForeignContent("tel", "etch", "US", 0.1))
                .rules(rule("us").against("CN").from("2022-03-01").reaching(new Reach.Origin("US")).prohibiting()).world();
        int cell = cell(world, "smic/logic", "etch");

        assertThat(world.expectations.feared(cell, TinyWorld.line(world, "lam.etch"), MARCH - 1)).isZero();
        assertThat(world.expectations.feared(cell, TinyWorld.line(world, "lam.etch"), MARCH)).isEqualTo(0.1);
        assertThat(world.expectations.feared(cell, TinyWorld.line(world, "tel.etch"), MARCH)).isEqualTo(0.1);
        assertThat(world.expectations.feared(cell, TinyWorld.line(world, "tel.litho-dry"), MARCH)).isZero();
    }
}
