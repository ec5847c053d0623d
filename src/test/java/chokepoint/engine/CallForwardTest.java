package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.ToolsDelivered;
import chokepoint.rule.ExportRule;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TestRules;
import chokepoint.support.TinyWorld;
import chokepoint.world.OrderBook;
import chokepoint.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ASML builds an immersion scanner in four months; a Dutch rule is known in March and takes effect in July. */
class CallForwardTest {

    private static final String SCANNER = "asml.litho-immersion";

    private final RecordedEvents heard = new RecordedEvents();
    private World world;
    private Desk desk;
    private BuildAndShip phase;

    private void open(TinyWorld tiny, ExportRule... rules) {
        world = tiny.rules(rules).world(heard);
        desk = new Desk(world);
        phase = new BuildAndShip(desk, world);
    }

    private static TestRules nl() {
        return rule("nl").issuer("NL").against("CN").announced("2022-03-01").effective("2022-07-01");
    }

    private int order(String fab, int need, int month) {
        int lot = TinyWorld.lot(world, fab, "litho-immersion", need);
        desk.order(world, lot, TinyWorld.line(world, SCANNER), 1, month);
        return lot;
    }

    private OrderBook book() {
        return world.supply.books[world.supply.poolOf[TinyWorld.line(world, SCANNER)]];
    }

    private void ship(int from, int until) {
        for (int month = from; month < until; month++) {
            phase.run(world, month);
        }
    }

    private List<Integer> shipped() {
        return heard.of(ToolsDelivered.class).stream().map(ToolsDelivered::lot).toList();
    }

    private int monthOf(int lot) {
        return heard.of(ToolsDelivered.class).stream().filter(event -> event.lot() == lot)
                .mapToInt(ToolsDelivered::month).findFirst().orElse(-1);
    }

    @Test
    void whatTheRuleWouldForbidShipsBeforeItWithoutWaitingForItsNeed() {
        open(tiny().on("callForward"), nl().prohibiting());
        int there = order("smic/logic", 20, -2);
        int elsewhere = order("tsmc/logic", 20, -2);

        ship(0, 8);

        assertThat(monthOf(there)).isBetween(2, 5);
        assertThat(shipped()).doesNotContain(elsewhere);
    }

    @Test
    void switchedOffItWaitsForItsNeed() {
        open(tiny(), nl().prohibiting());
        int there = order("smic/logic", 20, -2);

        ship(0, 6);

        assertThat(shipped()).doesNotContain(there);
    }

    @Test
    void whatCanNotBeBuiltInTimeIsNotCalled() {
        open(tiny().on("callForward"), nl().prohibiting());
        order("smic/logic", 20, 2);

        CallForward.arrange(world, 2);

        assertThat(book().isCalled(0)).isFalse();
    }

    @Test
    void aLicenceThatIsLikelyToComeIsNoThreat() {
        open(tiny().on("callForward"), nl().licensing(0.6));
        order("smic/logic", 20, -2);

        CallForward.arrange(world, 2);

        assertThat(book().isCalled(0)).isFalse();
    }

    @Test
    void savedOrdersAreNotThreatened() {
        open(tiny().on("callForward"), nl().savingOrdersBefore("2022-03").prohibiting());
        order("smic/logic", 20, -2);

        CallForward.arrange(world, 2);

        assertThat(book().isCalled(0)).isFalse();
    }

    @Test
    void whileLicencesRunOffThereIsTimeUntilTheirEnd() {
        open(tiny().on("callForward"), nl().savingLicencesUntil("2022-10").prohibiting());
        order("smic/logic", 20, 4);

        CallForward.arrange(world, 5);
        boolean beforeItIsBuilt = book().isCalled(0);
        CallForward.arrange(world, 8);

        assertThat((int) world.lots.ready[book().lot(0)]).isEqualTo(8);
        assertThat(beforeItIsBuilt).isFalse();
        assertThat(book().isCalled(0)).isTrue();
    }

    @Test
    void anOrderCalledGoesAheadOfOlderOnes() {
        open(tiny().on("callForward", "slots").row("toolClasses", "litho-immersion", "market2022UsdBn", 0.24),
                nl().prohibiting());
        int older = order("tsmc/logic", 0, -8);
        int second = order("tsmc/logic", 1, -7);
        int threatened = order("smic/logic", 2, -3);

        ship(2, 8);

        assertThat(shipped()).startsWith(threatened).containsSubsequence(older, second);
    }

    @Test
    void theThreatenedAreSpreadOverTheMonthsLeft() {
        open(tiny().on("callForward"), nl().prohibiting());
        for (int need = 16; need < 20; need++) {
            order("smic/logic", need, -6);
        }

        CallForward.arrange(world, 2);

        assertThat(called()).isEqualTo(1);
        CallForward.arrange(world, 4);
        assertThat(called()).isEqualTo(2);
        CallForward.arrange(world, 5);
        assertThat(called()).isEqualTo(4);
    }

    private long called() {
        return java.util.stream.IntStream.range(0, book().size()).filter(place -> book().isCalled(place)).count();
    }

    @Test
    void anOrderGoesBackToItsPlaceWhenTheRuleIsWithdrawn() {
        open(tiny().on("callForward"), nl().expires("2022-05-01").prohibiting());
        order("smic/logic", 20, -2);
        long key = book().key(0);
        CallForward.arrange(world, 3);
        boolean called = book().isCalled(0);

        CallForward.arrange(world, 4);

        assertThat(called).isTrue();
        assertThat(book().isCalled(0)).isFalse();
        assertThat(book().key(0)).isEqualTo(key);
        assertThat(book().due(0)).isEqualTo(20);
        assertThat(book().dueValue().usd(20)).isEqualTo(20_000_000);
    }
}
