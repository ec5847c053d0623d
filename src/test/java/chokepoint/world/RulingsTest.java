package chokepoint.world;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Requirement;
import chokepoint.rule.RuleBook;
import chokepoint.rule.Transaction;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioLoader;
import chokepoint.support.TinyWorld;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulingsTest {

    private static Rulings.Needs needs(World world, String line, int month) {
        return world.rulings.needs(TinyWorld.fab(world, "smic/logic"), TinyWorld.line(world, line), month);
    }

    /** @param step every so many pairs of fab line and product line */
    private static void assertAgrees(Blueprint blueprint, int step) {
        RuleBook book = new RuleBook(blueprint.scenario.rules(), blueprint.parameters.approvalLicencesUntil());
        int pairs = blueprint.fabCount() * blueprint.lineCount();
        for (int pair = 0; pair < pairs; pair += step) {
            int fab = pair / blueprint.lineCount();
            int line = pair % blueprint.lineCount();
            Transaction sale = Rulings.sale(blueprint, fab, line);
            for (int month = 0; month < blueprint.months; month++) {
                Month calendar = blueprint.directory.month(month);
                assertThat(blueprint.ruled.needs(fab, line, month).requirement())
                        .as("%s in month %d", sale, month).isEqualTo(book.requirement(sale.at(calendar, calendar)));
                int ordered = month - 7;
                assertThat(blueprint.ruled.needs(fab, line, month, ordered).requirement())
                        .as("%s in month %d, ordered in %d", sale, month, ordered)
                        .isEqualTo(book.requirement(sale.at(blueprint.directory.month(ordered), calendar)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "us-japan"})
    void agreesWithTheRuleBookForAnySaleOfAShippedScenario(String id) {
        Scenario scenario = new ScenarioLoader().load(Path.of("scenarios", id + ".yaml"), Overrides.none()).scenario()
                .orElseThrow();

        assertAgrees(new Blueprint(scenario), 41);
    }

    @Test
    void agreesWithTheRuleBookOnSavingsAndExpiry() {
        ExportRule[] rules = {
            rule("a").against("CN").on("etch").from("2022-03-01").savingOrdersBefore("2022-03", "2022-11").prohibiting(),
            rule("b").issuer("JP").against("CN").effective("2022-05-01").expires("2023-02-01").decidedIn(3).licensing(0.3),
            rule("c").issuer("NL").against("CN").from("2022-06-20").savingLicencesUntil("2022-12").prohibiting(),
            rule("d").issuer("JP").against("CN").on("litho-dry").from("2022-08-01").authorising(),
            rule("e").issuer("JP").against("CN").on("litho-immersion").listing("smic").from("2022-09-01").denying()};

        assertAgrees(tiny().rules(rules).blueprint(), 1);
    }

    @Test
    void versionChangesOnlyInMonthsWhenARuleDoes() {
        World world = tiny().rules(rule("us").against("CN").from("2022-04-20").expires("2022-09-01").denying(),
                rule("news").against("CN").from("2022-07-01").signalling(0.2)).world();

        for (int month = 1; month < world.blueprint.months; month++) {
            boolean changed = world.rulings.version(month) != world.rulings.version(month - 1);
            assertThat(changed).as("month %d", month).isEqualTo(month == 4 || month == 8);
        }
    }

    @Test
    void everythingIsFreeWithoutRules() {
        World world = tiny().world();

        assertThat(needs(world, "lam.etch", 5).free()).isTrue();
        assertThat(needs(world, "lam.etch", 5).issuerMask()).isZero();
        assertThat(world.blueprint.counterfactual).isSameAs(world.blueprint.ruled);
    }

    @Test
    void theTwinLacksTheRulesUnderStudyOnly() {
        Blueprint blueprint = tiny().rules(rule("old").against("CN").on("etch").standing().denying(),
                rule("new").issuer("JP").against("CN").denying()).blueprint();
        World world = TinyWorld.world(blueprint, chokepoint.event.EventSink.NONE);
        int fab = TinyWorld.fab(world, "smic/logic");

        assertThat(blueprint.counterfactual.needs(fab, TinyWorld.line(world, "lam.etch"), 0).free()).isFalse();
        assertThat(blueprint.counterfactual.needs(fab, TinyWorld.line(world, "tel.etch"), 0).free()).isTrue();
        assertThat(blueprint.ruled.needs(fab, TinyWorld.line(world, "tel.etch"), 0).free()).isFalse();
    }

    @Test
    void namesIssuersAndTheirBindingRules() {
        World world = tiny().rules(rule("us-mild").against("CN").licensing(0.9),
                rule("us-strict").against("CN").licensing(0.1)).world();
        Rulings.Needs needs = needs(world, "lam.etch", 0);
        int us = TinyWorld.government(world, "US");

        assertThat(needs.issuers()).containsExactly(us);
        assertThat(needs.issuerMask()).isEqualTo(1 << us);
        assertThat(needs.placeOf(us)).isZero();
        assertThat(needs.placeOf(us - 1)).isEqualTo(-1);
        assertThat(world.blueprint.directory.rules().get(needs.rules()[0])).isEqualTo("us-strict");
        assertThat(needs.requirement().outcome()).isEqualTo(Requirement.Outcome.LICENCE);
    }

    @Test
    void sellingNextToListedUsersIsRiskyForTheIssuersMakers() {
        World world = tiny().rules(rule("us").against("CN").listing("smic").from("2022-06-01").denying()).world();
        int china = world.blueprint.directory.countries().indexOf("CN");
        int us = world.blueprint.directory.countries().indexOf("US");
        int japan = world.blueprint.directory.countries().indexOf("JP");

        assertThat(world.rulings.risky(us, china, 4)).isFalse();
        assertThat(world.rulings.risky(us, china, 5)).isTrue();
        assertThat(world.rulings.risky(japan, china, 5)).isFalse();
        assertThat(world.rulings.risky(us, us, 5)).isFalse();
    }

    @Test
    void countsRulesInForceByGovernment() {
        World world = tiny().rules(rule("us-1").against("CN").denying(),
                rule("us-2").against("CN").from("2022-03-01").denying()).world();
        int us = TinyWorld.government(world, "US");

        assertThat(world.rulings.rulesInForce(us, 1)).isEqualTo(1);
        assertThat(world.rulings.rulesInForce(us, 2)).isEqualTo(2);
        assertThat(world.rulings.rulesInForce(us - 1, 2)).isZero();
    }
}
