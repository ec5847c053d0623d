package chokepoint.world;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.rule.ExportRule;
import chokepoint.rule.Reach;
import chokepoint.scenario.ForeignContent;
import chokepoint.support.TestRules;
import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

/** What rules ask of an affiliate and of used tools: model.md M8, M11. */
class RulingsByRouteTest {

    private static final ForeignContent TEL_FROM_US = new ForeignContent("tel", "litho-dry", "US", 0.3);

    private int fab;
    private Rulings rulings;
    private World world;

    private void under(ExportRule... rules) {
        world = tiny().on("affiliates", "usedMarket").add("foreignContent", TEL_FROM_US).rules(rules).world();
        rulings = world.rulings;
        fab = TinyWorld.fab(world, "smic/logic");
    }

    private static TestRules list() {
        return rule("list").against("CN").listing("smic").from("2022-03-01");
    }

    private int line(String id) {
        return TinyWorld.line(world, id);
    }

    @Test
    void aListThatNamesTheFirmAloneLetsItsAffiliateOff() {
        under(list().denying());

        assertThat(rulings.needs(fab, line("lam.etch"), 2).free()).isFalse();
        assertThat(rulings.needsOfAffiliate(fab, line("lam.etch"), 2).free()).isTrue();
        assertThat(rulings.favoursAffiliate(fab, line("lam.etch"), 2)).isTrue();
        assertThat(rulings.favoursAffiliate(fab, line("lam.etch"), 1)).isFalse();
        assertThat(rulings.favoursAffiliate(fab, line("tel.etch"), 2)).isFalse();
    }

    @Test
    void aThresholdNoHigherThanTheShareHeldClosesTheWay() {
        under(list().andFirmsOwnedFrom(0.75).denying());

        assertThat(rulings.needsOfAffiliate(fab, line("lam.etch"), 2)).isSameAs(rulings.needs(fab, line("lam.etch"), 2));
        assertThat(rulings.everFavoursAffiliate(fab)).isFalse();
    }

    @Test
    void aCountryWideRuleCoversTheAffiliateAsWell() {
        under(list().denying(), rule("all").against("CN").licensing(0.5));

        assertThat(rulings.needsOfAffiliate(fab, line("lam.etch"), 2).requirement().jointApproval()).isEqualTo(0.5);
        assertThat(rulings.favoursAffiliate(fab, line("lam.etch"), 2)).isTrue();
        assertThat(rulings.favoursAffiliate(fab, line("lam.etch"), 1)).isFalse();
    }

    @Test
    void anUnlistedBuyerHasNoAffiliate() {
        under(list().denying());

        assertThat(rulings.everFavoursAffiliate(TinyWorld.fab(world, "tsmc/logic"))).isFalse();
    }

    @Test
    void aRuleOfTheMakersHomeDoesNotReachUsedTools() {
        under(rule("jp").issuer("JP").against("CN").prohibiting());

        assertThat(rulings.needs(fab, line("tel.litho-dry"), 0).prohibited()).isTrue();
        assertThat(rulings.needsOfUsed(fab, line("tel.litho-dry"), 0).free()).isTrue();
    }

    @Test
    void aRuleOnContentFollowsTheTool() {
        under(rule("us").reaching(new Reach.Content("US", 0.25)).against("CN").prohibiting());

        assertThat(rulings.needsOfUsed(fab, line("tel.litho-dry"), 0).prohibited()).isTrue();
        assertThat(rulings.needsOfUsed(fab, line("asml.litho-dry"), 0).free()).isTrue();
    }

    @Test
    void usedToolsOfAMakerAtHomeStayAtHome() {
        world = tiny().on("usedMarket").add("foreignContent", TEL_FROM_US).row("makers", "tel", "country", "CN")
                .rules(rule("us").reaching(new Reach.Content("US", 0.25)).against("CN").prohibiting()).world();

        assertThat(world.rulings.needsOfUsed(TinyWorld.fab(world, "smic/logic"), line("tel.litho-dry"), 0).free()).isTrue();
    }

    @Test
    void withoutTheMechanismsEverySaleIsJudgedAsTheMakers() {
        world = tiny().rules(list().denying()).world();
        fab = TinyWorld.fab(world, "smic/logic");

        assertThat(world.rulings.everFavoursAffiliate(fab)).isFalse();
        assertThat(world.rulings.needsOfUsed(fab, line("lam.etch"), 2))
                .isSameAs(world.rulings.needs(fab, line("lam.etch"), 2));
    }
}
