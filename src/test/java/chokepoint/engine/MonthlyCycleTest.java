package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.FabLineClosed;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The phases together, month by month, on the tiny world with everything on. */
class MonthlyCycleTest {

    private static TinyWorld everything() {
        return tiny().on("budget", "lateness", "installedBase", "homePreference", "substitutes", "qualification",
                "overCompliance", "slots", "slotAdjustment", "burnIn", "postponeComplements", "abandonment",
                "domesticCatchUp", "service").parameter("planShockSd", 0.05).parameter("vWait", -6.0);
    }

    private static TinyWorld controlled() {
        return everything().rules(rule("us").against("CN").from("2022-10-07").decidedIn(3).licensing(0.4),
                rule("nl").issuer("NL").on("litho-immersion").against("CN").from("2023-03-01").prohibiting());
    }

    private static RecordedEvents run(TinyWorld tiny) {
        RecordedEvents heard = new RecordedEvents();
        World world = tiny.world(heard);
        MonthlyCycle.openBooks(world);
        new MonthlyCycle(world, 0).runUntil(world.blueprint.months);
        return heard;
    }

    @Test
    void theSameSeedGivesTheSameEvents() {
        assertThat(run(controlled()).all()).isEqualTo(run(controlled()).all());
    }

    @Test
    void anotherSeedGivesOthers() {
        assertThat(run(controlled().seed(2)).all()).isNotEqualTo(run(controlled()).all());
    }

    @Test
    void runningInPartsChangesNothing() {
        RecordedEvents heard = new RecordedEvents();
        World world = controlled().world(heard);
        MonthlyCycle.openBooks(world);

        for (int month = 0; month < world.blueprint.months; month += 5) {
            new MonthlyCycle(world, month).runUntil(Math.min(month + 5, world.blueprint.months));
        }

        assertThat(heard.all()).isEqualTo(run(controlled()).all());
    }

    @Test
    void aForkGoesOnAsAFreshWorldWould() {
        World past = controlled().world();
        MonthlyCycle.openBooks(past);
        new MonthlyCycle(past, 0).runUntil(10);
        RecordedEvents heard = new RecordedEvents();

        World fork = past.fork(past.blueprint.ruled, heard);
        new MonthlyCycle(past, 10).runUntil(past.blueprint.months);
        new MonthlyCycle(fork, 10).runUntil(past.blueprint.months);

        List<Record> whole = run(controlled()).all();
        assertThat(whole.subList(whole.size() - heard.all().size(), whole.size())).isEqualTo(heard.all());
    }

    @Test
    void nothingDiffersBeforeTheFirstAnnouncement() {
        List<Record> free = new ArrayList<>(run(everything()).all());
        List<Record> ruled = run(controlled()).all();
        int same = 0;
        while (free.get(same).equals(ruled.get(same))) {
            same++;
        }

        assertThat(ruled.get(same).toString()).contains("month=15");
    }

    @Test
    void controlledShipmentsHoldALicence() {
        World world = controlled().world();
        RecordedEvents heard = run(controlled());

        assertThat(heard.of(ToolsDelivered.class)).allSatisfy(event -> {
            boolean controlled = !world.rulings.needs(event.fabLine(), event.productLine(), event.month(),
                    event.orderMonth()).free();
            assertThat(event.licence() != Lots.NO_LICENCE).isEqualTo(controlled);
        });
        assertThat(heard.of(ToolsDelivered.class)).anySatisfy(event ->
                assertThat(event.licence()).isNotEqualTo(Lots.NO_LICENCE));
    }

    @Test
    void nothingProhibitedIsOrderedOrShipped() {
        World world = controlled().world();
        RecordedEvents heard = run(controlled());

        assertThat(heard.of(ToolsDelivered.class)).allSatisfy(event -> assertThat(
                world.rulings.needs(event.fabLine(), event.productLine(), event.month()).prohibited()).isFalse());
        assertThat(heard.of(ToolsOrdered.class)).filteredOn(event -> event.month() >= 0).allSatisfy(event -> assertThat(
                world.rulings.needs(event.fabLine(), event.productLine(), event.month()).prohibited()).isFalse());
    }

    @Test
    void everyLotIsDeliveredAtMostOnce() {
        assertThat(run(controlled()).of(ToolsDelivered.class).stream().map(ToolsDelivered::lot)).doesNotHaveDuplicates();
    }

    @Test
    void shipmentsAreNumberedInOrder() {
        List<ToolsDelivered> delivered = run(controlled()).of(ToolsDelivered.class);

        for (int i = 0; i < delivered.size(); i++) {
            assertThat(delivered.get(i).shipment()).isEqualTo(i);
        }
    }

    @Test
    void capacityGrowsWithThePlanWhereNothingStandsInItsWay() {
        List<FabLineClosed> closed = run(tiny()).of(FabLineClosed.class).stream()
                .filter(event -> event.fabLine() == 0).toList();

        double gained = closed.get(23).capacityKwpm() - closed.get(12).capacityKwpm();

        assertThat(gained).isBetween(9.0, 12.5);
    }

    @Test
    void knowsWhichMonthComesNext() {
        MonthlyCycle cycle = new MonthlyCycle(tiny().world(), 0);

        cycle.runUntil(3);
        cycle.runUntil(2);

        assertThat(cycle.month()).isEqualTo(3);
    }
}
