package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.LicenceApplied;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.ledger.Disposition;
import chokepoint.ledger.EffectMeasure;
import chokepoint.rule.ExportRule;
import chokepoint.scenario.Mechanisms.Stockpiling;
import chokepoint.support.TestRules;
import chokepoint.support.TestWorld;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules to come do to purchases, in whole runs (model.md M3, M1b, M19 and section 10). */
class StockpilingTest {

    private static final int ANNOUNCED = 5;
    private static final int EFFECTIVE = 14;

    /** Known in June 2022, in force in March 2023. */
    private static TestRules us() {
        return rule("us").against("CN").announced("2022-06-01").effective("2023-03-01");
    }

    private static TestRules jp() {
        return rule("jp").issuer("JP").against("CN").announced("2022-06-01").effective("2023-03-01");
    }

    private static TestWorld foreseen(ExportRule... rules) {
        return TestWorld.small().switched("overCompliance", false).under(rules);
    }

    /** Value ordered for fabs in CN from month to month (offsets from the start). */
    private static long orderedUsd(Twins twins, EventLog world, int from, int until) {
        int start = twins.blueprint.burnIn;
        return world.only(ToolsOrdered.class).stream()
                .filter(order -> order.month() >= start + from && order.month() < start + until)
                .filter(order -> twins.blueprint.fabInTarget[order.fabLine()])
                .mapToLong(order -> order.units() * order.usdPerTool()).sum();
    }

    private static long deliveredUsd(Twins twins, EventLog world, Predicate<ToolsDelivered> wanted) {
        return twins.deliveredUsd(world, wanted.and(sale -> twins.blueprint.fabInTarget[sale.fabLine()]));
    }

    @ParameterizedTest
    @EnumSource(Stockpiling.class)
    void nothingDiffersBeforeTheFirstAnnouncement(Stockpiling mode) {
        TestWorld world = TestWorld.small().switched("stockpiling", mode);
        Twins twins = Twins.of(world.under(us().prohibiting(), rule("news").issuer("JP").against("CN")
                .from("2022-06-01").signalling(0.2)));
        int announced = twins.blueprint.burnIn + ANNOUNCED;

        assertThat(EventLog.difference(twins.ruled.before(announced), Twins.of(world).ruled.before(announced)))
                .isEmpty();
        assertThat(twins.ruled.flows()).isNotEqualTo(twins.twin.flows());
    }

    @Test
    void aRuleOfTheDayOfItsAnnouncementLeavesPurchasesBeforeItAlone() {
        Twins twins = Twins.of(foreseen(rule("us").against("CN").from("2023-03-01").prohibiting()));

        assertThat(orderedUsd(twins, twins.ruled, 0, EFFECTIVE)).isEqualTo(orderedUsd(twins, twins.twin, 0, EFFECTIVE));
    }

    @Test
    void anAnnouncedRulePullsPurchasesForward() {
        Twins twins = Twins.of(foreseen(us().prohibiting(), jp().prohibiting()).where("liquidity", 3.0));

        assertThat(orderedUsd(twins, twins.ruled, ANNOUNCED, EFFECTIVE))
                .isGreaterThan(orderedUsd(twins, twins.twin, ANNOUNCED, EFFECTIVE) * 11 / 10);
        assertThat(twins.ledger.usd(twins.lastMonth(), Disposition.STOCKPILED)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRuleThatNeverComesLeavesAHole(long seed) {
        Twins twins = Twins.of(foreseen(us().expires("2023-01-01").prohibiting(),
                jp().expires("2023-01-01").prohibiting()).switched("reactionSpending", false)
                .switched("scarcityPremium", false).where("expectationGain", 1.0).where("signalHalfLife", 1.0)
                .seed(seed));

        long mostAhead = IntStream.range(ANNOUNCED, EFFECTIVE).mapToLong(month -> aheadUsd(twins, month)).max()
                .orElseThrow();

        assertThat(mostAhead).isPositive();
        assertThat(aheadUsd(twins, 21)).isLessThan(mostAhead / 2);
        assertThat(twins.ledger.isEmpty()).isTrue();
    }

    /** Orders of the ruled world to date beyond the twin's. */
    private static long aheadUsd(Twins twins, int month) {
        return orderedUsd(twins, twins.ruled, 0, month) - orderedUsd(twins, twins.twin, 0, month);
    }

    @Test
    void whoExpectsNothingBuysNothingEarly() {
        TestWorld off = foreseen(us().prohibiting(), jp().prohibiting()).switched("stockpiling", Stockpiling.OFF)
                .switched("callForward", false);
        Twins twins = Twins.of(off);
        int effective = twins.blueprint.burnIn + EFFECTIVE;

        assertThat(EventLog.difference(twins.ruled.before(effective), twins.twin.before(effective))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void certainApprovalMovesNobody(long seed) {
        Twins twins = Twins.of(foreseen(us().licensing(1), jp().licensing(1)).seed(seed).withUnlimitedOffices()
                .switched("reallocation", true).where("licenceValidMonths", 200));

        assertThat(EventLog.difference(twins.ruled.flows(), twins.twin.flows())).isEmpty();
        assertThat(twins.ruled.only(LicenceApplied.class)).isNotEmpty();
    }

    @Test
    void aRuleSplitIntoDisjointPartsIsForeseenAsTheWhole() {
        Twins whole = Twins.of(foreseen(us().decidedIn(2).licensing(0.2)));
        Twins parts = Twins.of(foreseen(
                rule("us-1").against("CN").announced("2022-06-01").effective("2023-03-01").on("etch").forNodes("advanced")
                        .decidedIn(2).licensing(0.2),
                rule("us-2").against("CN").announced("2022-06-01").effective("2023-03-01").on("etch").forNodes("mature")
                        .decidedIn(2).licensing(0.2),
                rule("us-3").against("CN").announced("2022-06-01").effective("2023-03-01").on("litho").decidedIn(2)
                        .licensing(0.2)));

        assertThat(EventLog.difference(parts.ruled.flows(), whole.ruled.flows())).isEmpty();
    }

    @Test
    void theOrderOfRulesIsIrrelevant() {
        TestWorld world = foreseen(us().prohibiting(), jp().on("litho").licensing(0.3), rule("news").issuer("JP")
                .against("CN").from("2022-04-01").expires("2022-06-01").signalling(0.2)).switched("reallocation", true);
        var reversed = new java.util.ArrayList<>(world.scenario().rules());
        java.util.Collections.reverse(reversed);

        assertThat(EventLog.difference(Twins.of(world.with("rules", reversed)).ruled.all(), Twins.of(world).ruled.all()))
                .isEmpty();
    }

    @Test
    void whatIsBroughtForwardIsWhatTheTwinDoesNotHaveYet() {
        Twins twins = Twins.of(foreseen(us().prohibiting(), jp().prohibiting()));
        long ahead = 0;
        for (int lot = 0; lot < twins.record.plan().count(); lot++) {
            boolean here = twins.record.ruled().lots().deliveredMonth(lot) >= 0;
            boolean there = twins.record.twin().lots().deliveredMonth(lot) >= 0;
            ahead += here && !there && twins.blueprint.fabInTarget[twins.record.plan().fab(lot)]
                    ? twins.record.plan().units(lot) * twins.blueprint.directory.classPriceUsd()[
                            twins.record.plan().toolClass(lot)] : 0;
        }

        assertThat(twins.effect(EffectMeasure.BROUGHT_FORWARD)).isEqualTo(ahead);
    }

    @Test
    void makersCalledForwardDeliverMoreBeforeTheDate() {
        TestWorld world = foreseen(us().prohibiting(), jp().prohibiting()).switched("stockpiling", Stockpiling.OFF);
        Twins with = Twins.of(world);
        Twins without = Twins.of(world.switched("callForward", false));
        int effective = with.blueprint.burnIn + EFFECTIVE;

        assertThat(deliveredUsd(with, with.ruled, sale -> sale.month() < effective))
                .isGreaterThan(deliveredUsd(without, without.ruled, sale -> sale.month() < effective));
        assertThat(with.ledger.usd(with.lastMonth(), Disposition.STOCKPILED)).isPositive();
    }

    /** The run-off ends in October 2023: until then old licences serve, whatever was announced. */
    @Test
    void licencesRunOffUntilTheirDateAndNoLonger() {
        Twins twins = Twins.of(foreseen(us().savingLicencesUntil("2023-10").prohibiting())
                .where("approvalLicencesUntil", 1.0));
        int start = twins.blueprint.burnIn;
        Predicate<ToolsDelivered> american = sale -> twins.home(sale).equals("US");

        assertThat(deliveredUsd(twins, twins.ruled, american.and(sale -> sale.month() >= start + EFFECTIVE))).isPositive();
        assertThat(deliveredUsd(twins, twins.ruled, american.and(sale -> sale.month() >= start + 21))).isZero();
    }

    @Test
    void aLicensedRunOffEndsForThoseWhoHoldALicenceToo() {
        Twins twins = Twins.of(foreseen(us().savingLicencesUntil("2023-10").denying())
                .where("approvalLicencesUntil", 1.0));
        int end = twins.blueprint.burnIn + 21;
        Predicate<ToolsDelivered> american = sale -> twins.home(sale).equals("US");

        assertThat(deliveredUsd(twins, twins.ruled, american.and(sale -> sale.month() == end - 1))).isPositive();
        assertThat(deliveredUsd(twins, twins.ruled, american.and(sale -> sale.month() >= end))).isZero();
    }

    private static long extraUsd(Twins twins, EventLog world, boolean inTarget) {
        return twins.deliveredUsd(world, sale -> sale.lot() >= twins.record.plan().count()
                && twins.blueprint.fabInTarget[sale.fabLine()] == inTarget);
    }

    @Test
    void theTargetSpendsMoreOnceItIsDeniedAndTheTwinDoesNot() {
        TestWorld world = foreseen(us().prohibiting()).where("reactionSpending", 0.5).where("reactionMonths", 6);
        Twins twins = Twins.of(world);

        assertThat(extraUsd(twins, twins.ruled, true)).isPositive();
        assertThat(extraUsd(twins, twins.ruled, false)).isZero();
        assertThat(extraUsd(twins, twins.twin, true)).isZero();
        Twins off = Twins.of(world.switched("reactionSpending", false));
        assertThat(extraUsd(off, off.ruled, true)).isZero();
    }

    @Test
    void deniedCapacityIsBuiltElsewhereWhereReallocationIsOn() {
        TestWorld world = foreseen(us().prohibiting()).switched("reactionSpending", false)
                .where("reallocationShare", 1.0).where("reallocationLag", 6);
        Twins off = Twins.of(world);
        Twins on = Twins.of(world.switched("reallocation", true));

        assertThat(extraUsd(off, off.ruled, false)).isZero();
        assertThat(extraUsd(on, on.ruled, false)).isPositive();
        assertThat(extraUsd(on, on.ruled, true)).isZero();
    }

    /** Plans are worth more than budgets allow: what is bought stays within them to one lot, early purchases included. */
    @Test
    void earlyPurchasesStayWithinTheBudget() {
        TestWorld world = foreseen(us().prohibiting(), jp().prohibiting()).switched("reactionSpending", false);
        Twins twins = Twins.of(world.where("liquidity", 1.0).where("carryMonths", 1.0));
        int start = twins.blueprint.burnIn;
        int smic = twins.blueprint.directory.buyers().indexOf("smic");
        double budget = 0;
        for (int month = 0; month < start + EFFECTIVE; month++) {
            budget += twins.record.plan().buyerPlanUsd[smic][month];
        }
        long net = twins.ruled.entries().stream().filter(entry -> entry.month() >= 0 && entry.month() < start + EFFECTIVE)
                .map(EventLog.Entry::event).mapToLong(event -> ofSmic(twins, event, smic)).sum();

        assertThat((double) net).isLessThan(budget + 200_000_000);
    }

    private static long ofSmic(Twins twins, Record event, int smic) {
        if (event instanceof ToolsOrdered order && twins.blueprint.directory.fabBuyer()[order.fabLine()] == smic) {
            return order.units() * order.usdPerTool();
        }
        return event instanceof chokepoint.event.OrderCancelled order
                && twins.blueprint.directory.fabBuyer()[order.fabLine()] == smic ? -order.units() * order.usdPerTool() : 0;
    }
}
