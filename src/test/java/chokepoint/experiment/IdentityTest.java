package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.ToolsOrdered;
import chokepoint.rule.ExportRule;
import chokepoint.support.TestWorld;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule that changes nothing, or nothing yet, must leave alone: model.md section 10, identity (all exact). */
class IdentityTest {

    private static final ExportRule BAN = rule("us-ban").on("litho").against("CN").from("2023-02-01").prohibiting();
    private static final ExportRule LICENCE = rule("us-licence").against("CN").from("2022-10-07").decidedIn(3)
            .licensing(0.5);

    @Test
    void withoutRulesUnderStudyBothWorldsAreTheSame() {
        Twins twins = Twins.of(TestWorld.small().withRules(LICENCE));

        assertThat(EventLog.difference(twins.ruled.all(), twins.twin.all())).isEmpty();
        assertThat(twins.ledger.isEmpty()).isTrue();
    }

    @Test
    void aRuleAnnouncedAndEffectiveAfterTheHorizonHasNoEffect() {
        Twins twins = Twins.of(TestWorld.small().under(rule("late").from("2025-01-01").prohibiting()));

        assertThat(EventLog.difference(twins.ruled.all(), twins.twin.all())).isEmpty();
        assertThat(twins.ledger.isEmpty()).isTrue();
    }

    @Test
    void aRuleOnAnEmptySetHasNoEffect() {
        Twins twins = Twins.of(TestWorld.small().under(
                rule("on-no-buyer").against("KP").from("2022-06-01").prohibiting(),
                rule("on-no-maker").issuer("TW").from("2022-07-01").prohibiting(),
                rule("on-no-node").forNodes("none").from("2022-08-01").prohibiting()));

        assertThat(EventLog.difference(twins.ruled.flows(), twins.twin.flows())).isEmpty();
        assertThat(twins.ledger.isEmpty()).isTrue();
    }

    /** With a newcomer in the class: a licence that is sure to come puts nobody under pressure to qualify it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void certainApprovalWithoutDelayLeavesFlowsAlone(long seed) {
        TestWorld world = TestWorld.of(TestWorld.smallTables().affinity("tel", "litho", "CN", 0)).seed(seed)
                .withUnlimitedOffices().switched("overCompliance", false).where("licenceValidMonths", 200)
                .where("qualificationMonths", 60.0).where("qualificationSpeedup", 0.05);

        Twins twins = Twins.of(world.under(rule("us").from("2022-05-01").against("CN").licensing(1)));

        assertThat(EventLog.difference(twins.ruled.flows(), twins.twin.flows())).isEmpty();
        assertThat(twins.record.ruled().licences().applied()).isPositive();
    }

    @Test
    void aRuleSplitIntoDisjointPartsIsTheWhole() {
        Twins whole = Twins.of(TestWorld.small().under(LICENCE));

        Twins parts = Twins.of(TestWorld.small().under(
                rule("us-part-1").on("etch").against("CN").from("2022-10-07").decidedIn(3).licensing(0.5),
                rule("us-part-2").on("litho").against("CN").from("2022-10-07").decidedIn(3).licensing(0.5)));

        assertThat(EventLog.difference(parts.ruled.flows(), whole.ruled.flows())).isEmpty();
        assertThat(parts.ledger.usd(parts.lastMonth())).isEqualTo(whole.ledger.usd(whole.lastMonth())).isPositive();
    }

    @Test
    void theOrderOfRulesIsIrrelevant() {
        TestWorld world = TestWorld.small().under(BAN, LICENCE, rule("jp").issuer("JP").on("litho").against("CN")
                .from("2023-07-23").licensing(0.3));
        List<ExportRule> reversed = new java.util.ArrayList<>(world.scenario().rules());
        Collections.reverse(reversed);

        Twins other = Twins.of(world.with("rules", reversed));

        assertThat(EventLog.difference(other.ruled.all(), Twins.of(world).ruled.all())).isEmpty();
    }

    @Test
    void nothingDiffersBeforeTheFirstAnnouncement() {
        TestWorld world = TestWorld.small();
        Twins twins = Twins.of(world.under(rule("us").announced("2022-11-01").effective("2023-02-01").against("CN")
                .prohibiting()));
        int announced = twins.blueprint.burnIn + 10;

        assertThat(EventLog.difference(twins.ruled.before(announced), twins.twin.before(announced))).isEmpty();
        assertThat(EventLog.difference(twins.ruled.before(announced), Twins.of(world).ruled.before(announced)))
                .isEmpty();
        assertThat(twins.ruled.flows()).isNotEqualTo(twins.twin.flows());
    }

    @Test
    void withoutEarlierNewsPurchasesBeforeARuleEqualTheCounterfactual() {
        Twins twins = Twins.of(TestWorld.small().under(BAN));
        int effective = twins.blueprint.burnIn + 13;

        assertThat(ordersBefore(twins.ruled, effective)).isEqualTo(ordersBefore(twins.twin, effective)).isNotEmpty();
    }

    private static List<ToolsOrdered> ordersBefore(EventLog world, int month) {
        return world.only(ToolsOrdered.class).stream().filter(order -> order.month() < month).toList();
    }
}
