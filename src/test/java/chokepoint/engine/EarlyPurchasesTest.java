package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.scenario.Mechanisms.Stockpiling;
import chokepoint.support.TestRules;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SMIC expects four months of lead and knows in March of a rule on etch tools that takes effect in December. */
class EarlyPurchasesTest {

    private static final int MARCH = 2;
    private static final int DECEMBER = 11;

    private World world;
    private Desk desk;
    private PlanPurchases phase;

    private void open(TinyWorld tiny) {
        world = tiny.parameter("lossIfCutOffSd", 0.0).world();
        desk = new Desk(world);
        phase = new PlanPurchases(desk, world);
        for (double[][] ofRank : world.supply.expectedLead) {
            for (double[] ofMarket : ofRank) {
                Arrays.fill(ofMarket, 4);
            }
        }
    }

    private static TinyWorld foresight(TestRules... rules) {
        TinyWorld tiny = tiny().expecting(Stockpiling.FORESIGHT).parameter("signalSameClass", 0.0)
                .parameter("signalSameCategory", 0.0).parameter("signalSameCountry", 0.0);
        for (TestRules rule : rules) {
            tiny.rules(rule.prohibiting());
        }
        return tiny;
    }

    private static TestRules announced() {
        return rule("us").on("etch").against("CN").announced("2022-03-01").effective("2022-12-01");
    }

    private List<Integer> plan(int month) {
        desk.startMonth();
        phase.run(world, month);
        return IntStream.range(0, desk.purchaseCount()).mapToObj(desk::purchase).toList();
    }

    private List<Integer> early(int month) {
        return plan(month).stream().filter(lot -> world.lots.need[lot] > month + 4).toList();
    }

    @Test
    void onlyWhatIsNeededAfterTheDateIsBoughtBeforeItsTime() {
        open(foresight(announced()));

        List<Integer> before = early(MARCH - 1);
        List<Integer> lots = early(MARCH);

        assertThat(before).isEmpty();
        assertThat(lots).isNotEmpty().allSatisfy(lot -> {
            assertThat(world.buyerOf(lot)).isZero();
            assertThat((int) world.lots.toolClass[lot]).isEqualTo(TinyWorld.toolClass(world, "etch"));
            assertThat((int) world.lots.need[lot]).isBetween(DECEMBER, MARCH + 4 + 36);
            assertThat(world.lots.ahead[lot]).isTrue();
        });
    }

    /** Ordered now it would come in July of the next year: as lost as if it waited. */
    @Test
    void whatWouldComeTooLateAnywayIsNotWorthIt() {
        open(foresight(announced()));
        for (double[][] ofRank : world.supply.expectedLead) {
            for (double[] ofMarket : ofRank) {
                Arrays.fill(ofMarket, 16);
            }
        }

        assertThat(plan(MARCH)).noneMatch(lot -> world.lots.need[lot] > MARCH + 16);
    }

    @Test
    void aSavedOrderIsWorthPlacingHoweverLateItComes() {
        open(foresight(announced().savingOrdersBefore("2022-06")));
        for (double[][] ofRank : world.supply.expectedLead) {
            for (double[] ofMarket : ofRank) {
                Arrays.fill(ofMarket, 16);
            }
        }

        assertThat(plan(MARCH)).anyMatch(lot -> world.lots.need[lot] > MARCH + 16);
    }

    @Test
    void aRuleInForceThatForbidsTheClassCallsForNoPrecaution() {
        open(tiny().expecting(Stockpiling.FORESIGHT).rules(rule("us").on("etch").against("CN").from("2022-03-01")
                .prohibiting(), rule("jp").issuer("JP").on("etch").against("CN").from("2022-03-01").prohibiting()));

        assertThat(early(MARCH)).noneMatch(lot -> world.lots.toolClass[lot] == TinyWorld.toolClass(world, "etch"));
    }

    @Test
    void aHazardIsMetWithPrecautionUpToTheLongest() {
        open(tiny().expecting(Stockpiling.NAIVE).parameter("maxPrepurchase", 5).rules(announced().prohibiting()));

        assertThat(early(MARCH)).isNotEmpty().allMatch(lot -> world.lots.need[lot] <= MARCH + 4 + 5);
    }

    @Test
    void whatIsDueComesFirstAndTheBudgetHolds() {
        open(foresight(announced()).on("budget").parameter("liquidity", 1.2).parameter("carryMonths", 0.5));
        plan(0);

        List<Integer> lots = plan(MARCH).stream().filter(lot -> world.buyerOf(lot) == 0).toList();

        assertThat(lots).isSortedAccordingTo((a, b) -> world.lots.need[a] - world.lots.need[b]);
        assertThat(world.buyers[0].affords()).isFalse();
    }

    @Test
    void aMotiveThatIsGoneWaitsForItsTimeAgain() {
        open(foresight(announced().expires("2022-05-01")).on("budget").parameter("liquidity", 0.5));
        int wanted = lastWanted(MARCH);

        List<Integer> afterwards = plan(4);
        for (int month = 5; month < world.lots.need[wanted] - 4; month++) {
            assertThat(plan(month)).doesNotContain(wanted);
        }

        assertThat(afterwards).doesNotContain(wanted);
        assertThat(world.lots.ahead[wanted]).isTrue();
        plan(world.lots.need[wanted] - 4);
        assertThat(world.lots.ahead[wanted]).isFalse();
    }

    private int lastWanted(int month) {
        plan(month);
        return IntStream.range(0, world.plan.count()).filter(lot -> world.lots.ahead[lot])
                .filter(lot -> world.lots.need[lot] < 20).reduce((a, b) -> world.lots.need[b] >= world.lots.need[a] ? b : a)
                .orElseThrow();
    }

    @Test
    void whoIsDeniedAheadOfTimeIsPatientFromTheTimeOn() {
        open(foresight(announced()).on("abandonment").parameter("patience", 3));
        int lot = early(MARCH).get(0);
        world.lots.firstDenied[lot] = MARCH;
        int due = world.lots.need[lot] - 4;

        for (int month = MARCH + 1; month < due + 3; month++) {
            plan(month);
            assertThat(world.lots.state[lot]).as("month %s", month).isEqualTo(Lots.WANTED);
        }
        plan(due + 3);

        assertThat(world.lots.state[lot]).isEqualTo(Lots.ABANDONED);
    }

    @Test
    void anEarlyOrderIsDueAsSoonAsItIsReady() {
        open(foresight(announced()));
        int lot = early(MARCH).get(0);
        int onTime = TinyWorld.lot(world, "tsmc/logic", "etch", 20);

        desk.order(world, lot, TinyWorld.line(world, "lam.etch"), 1, MARCH);
        desk.order(world, onTime, TinyWorld.line(world, "lam.etch"), 1, MARCH);

        assertThat((int) world.lots.due[lot]).isEqualTo(MARCH + 2);
        assertThat((int) world.lots.due[onTime]).isEqualTo(20);
    }

    @Test
    void whoExpectsNothingBuysNothingEarly() {
        open(foresight(announced()).expecting(Stockpiling.OFF));

        assertThat(early(MARCH)).isEmpty();
    }
}
