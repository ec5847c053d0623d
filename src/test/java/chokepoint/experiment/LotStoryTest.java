package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.event.LicenceApplied;
import chokepoint.event.LotAbandoned;
import chokepoint.event.OrderCancelled;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.rule.Policy;
import chokepoint.rule.Reach;
import chokepoint.scenario.Scenario;
import chokepoint.support.TestRules;
import chokepoint.support.TestWorld;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotStoryTest {

    private static Scenario scenario;
    private static Twins twins;

    @BeforeAll
    static void runATinyWorld() {
        TestWorld world = TestWorld.small().months(30).under(
                TestRules.rule("jp-licence").issuer("JP").from("2022-09-01").against("CN").on("etch").decidedIn(3)
                        .reaching(new Reach.Origin("JP")).with(Policy.CASE_BY_CASE, 0.3),
                TestRules.rule("us-ban").issuer("US").from("2022-07-01").against("CN").on("etch")
                        .reaching(new Reach.Origin("US")).with(Policy.PROHIBIT, 0));
        scenario = world.scenario();
        twins = Twins.of(world);
    }

    @Test
    void tellsWhatTheEventsOfTheRunTell() throws UnknownLot {
        for (int lot : lotsOf(ToolsDelivered.class, 5)) {
            LotStory story = story(lot);

            assertThat(months(story.ruled(), "delivered")).as(name(lot))
                    .isEqualTo(twins.ruled.only(ToolsDelivered.class).stream().filter(event -> event.lot() == lot)
                            .map(event -> month(event.month())).toList());
            assertThat(months(story.twin(), "ordered")).as(name(lot))
                    .isEqualTo(twins.twin.only(ToolsOrdered.class).stream().filter(event -> event.lot() == lot)
                            .map(event -> month(event.month())).toList());
        }
    }

    @Test
    void namesTheRuleThatForbidsAnOrderWithItsLegalSource() throws UnknownLot {
        int lot = twins.ruled.only(OrderCancelled.class).stream()
                .filter(event -> event.reason() == OrderCancelled.Reason.PROHIBITED).findFirst().orElseThrow().lot();

        LotMoment cancelled = first(story(lot).ruled(), "cancelled");

        assertThat(cancelled.sentence()).contains("Maker lam (US)", "the rules now forbid it", "Prohibited by us-ban");
        assertThat(cancelled.rules()).singleElement().asString().contains("us-ban applies: US forbids the sale",
                scenario.rules().get(1).legalSource());
    }

    @Test
    void followsApplicationsToTheirOutcome() throws UnknownLot {
        int lot = twins.ruled.only(LicenceApplied.class).get(0).lot();

        List<LotMoment> ruled = story(lot).ruled();

        assertThat(first(ruled, "applied").sentence()).contains("goes to JP (attempt 1), as jp-licence asks", "0.3");
        assertThat(first(ruled, "decided").sentence()).matches("(JP|Application).*");
        assertThat(first(ruled, "decided").month()).isGreaterThanOrEqualTo(first(ruled, "applied").month());
    }

    @Test
    void saysWhenALotCameToBeConsideredBeforeItsOrder() throws UnknownLot {
        int lot = twins.ruled.only(ToolsOrdered.class).stream().filter(event -> event.month() > 20).findFirst()
                .orElseThrow().lot();

        List<LotMoment> ruled = story(lot).ruled();

        assertThat(ruled.get(0).event()).isEqualTo("considered");
        assertThat(ruled.get(0).sentence()).contains("the buyer expects a lead time of");
        assertThat(ruled).isSortedAccordingTo((a, b) -> a.month().compareTo(b.month()));
    }

    @Test
    void saysWhyALotWasGivenUp() throws UnknownLot {
        int lot = lotsOf(LotAbandoned.class, 1).iterator().next();

        LotStory story = story(lot);

        assertThat(first(story.ruled(), "abandoned").sentence()).contains("since it was first denied");
        assertThat(story.ruled()).extracting(LotMoment::event).contains("waits");
    }

    @Test
    void tellsTheCodesOfTheDenialLedgerAndWhyItEntered() throws UnknownLot {
        int lot = lotsOf(LotAbandoned.class, 1).iterator().next();

        List<LotMoment> ledger = story(lot).ledger();

        assertThat(ledger).last().extracting(LotMoment::event).isEqualTo("abandoned");
        assertThat(ledger.get(0).sentence()).startsWith("Entered, as the twin receives it now, bought from Maker ");
        assertThat(ledger.get(0).rules()).isNotEmpty();
    }

    @Test
    void saysWhyALotIsNotInTheLedger() throws UnknownLot {
        int abroad = twins.ruled.only(ToolsDelivered.class).stream().filter(event -> event.month() > 20
                && name(event.lot()).startsWith("tsmc/")).findFirst().orElseThrow().lot();

        LotStory story = story(abroad);

        assertThat(story.ledger()).isEmpty();
        assertThat(story.outsideLedger()).contains("no rule under study");
    }

    @ParameterizedTest
    @CsvSource({
        "smic/advanced/etch/2023-02/99,  smic/advanced/etch/2023-02/1",
        "smic/advnced/etch/2023-02/1,    smic/advanced/etch/2023-02/1",
        "smic/advanced/etsch/2023-02/1,  smic/advanced/etch/2023-02/1",
    })
    void guessesTheLotsThatWereMeant(String typed, String meant) {
        UnknownLot unknown = catchThrowableOfType(UnknownLot.class, () -> LotStory.of(scenario, 1, typed));

        assertThat(unknown).hasMessageContaining(typed);
        assertThat(unknown.nearest()).contains(meant).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void refusesALotThatNeitherWorldHasAdded() {
        assertThatThrownBy(() -> LotStory.of(scenario, 1, "extra/999999")).isInstanceOf(UnknownLot.class);
    }

    @Test
    void looksIntoTheReplicateAskedFor() throws UnknownLot {
        Twins second = Twins.of(twins.blueprint, 2);
        ToolsDelivered last = second.ruled.only(ToolsDelivered.class).stream()
                .filter(event -> event.lot() < second.record.plan().count()).reduce((a, b) -> b).orElseThrow();

        LotStory story = LotStory.of(scenario, 2, second.record.plan().name(last.lot()));

        assertThat(months(story.ruled(), "delivered")).containsExactly(month(last.month()));
    }

    private static LotStory story(int lot) throws UnknownLot {
        return LotStory.of(scenario, 1, name(lot));
    }

    private static Set<Integer> lotsOf(Class<? extends Record> event, int count) {
        Set<Integer> lots = new TreeSet<>();
        for (Record one : twins.ruled.only(event)) {
            int lot = one instanceof ToolsDelivered delivered ? delivered.lot() : ((LotAbandoned) one).lot();
            if (lots.size() < count) {
                lots.add(lot);
            }
        }
        return lots;
    }

    private static List<String> months(List<LotMoment> moments, String event) {
        return moments.stream().filter(moment -> moment.event().equals(event)).map(moment -> moment.month().toString())
                .toList();
    }

    private static LotMoment first(List<LotMoment> moments, String event) {
        return moments.stream().filter(moment -> moment.event().equals(event)).findFirst().orElseThrow();
    }

    private static String month(int offset) {
        return twins.blueprint.directory.month(offset).toString();
    }

    private static String name(int lot) {
        return twins.record.plan().name(lot);
    }
}
