package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.LicenceApplied;
import chokepoint.event.OrderCancelled;
import chokepoint.event.ToolsOrdered;
import chokepoint.rule.ExportRule;
import chokepoint.scenario.Substitute;
import chokepoint.scenario.SubstituteExtra;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChooseSuppliersTest {

    private static final ExportRule US_BAN = rule("us").against("CN").from("2022-02-01").prohibiting();
    private static final ExportRule JP_BAN = rule("jp").issuer("JP").against("CN").from("2022-02-01").prohibiting();

    private final RecordedEvents heard = new RecordedEvents();
    private World world;

    private void open(TinyWorld tiny) {
        world = tiny.world(heard);
    }

    private void choose(int month, int... lots) {
        Desk desk = new Desk(world);
        for (int lot : lots) {
            world.want(lot);
            desk.intendPurchase(lot);
        }
        new ChooseSuppliers(desk, world).run(world, month);
    }

    private int[] lots(String fab, String ofClass) {
        int first = TinyWorld.lot(world, fab, ofClass, 0);
        return IntStream.range(first, world.plan.count()).filter(lot ->
                world.lots.fab[lot] == world.lots.fab[first] && world.lots.toolClass[lot] == world.lots.toolClass[first])
                .toArray();
    }

    private List<String> suppliers(int... lots) {
        return IntStream.of(lots).mapToObj(lot -> world.lots.state[lot] == Lots.ORDERED
                ? world.blueprint.directory.productLines().get(world.lots.productLine[lot]) : "nobody").toList();
    }

    @Test
    void lotsAreSharedOutByTheOpeningsShares() {
        open(tiny().months(240).row("productLines", "lam.etch", "shareOfClass2022", 0.8)
                .row("productLines", "tel.etch", "shareOfClass2022", 0.2));
        int[] lots = lots("smic/logic", "etch");

        choose(1, lots);

        double lam = suppliers(lots).stream().filter("lam.etch"::equals).count() / (double) lots.length;
        assertThat(lots.length).isGreaterThan(250);
        assertThat(lam).isCloseTo(0.8, within(0.06));
    }

    @Test
    void aProhibitedLineIsNeverChosen() {
        open(tiny().rules(US_BAN));
        int[] lots = lots("smic/logic", "etch");

        choose(1, lots);

        assertThat(suppliers(lots)).containsOnly("tel.etch");
    }

    @Test
    void aBanMovesOnlyTheLotsOfTheBannedLine() {
        open(tiny());
        int[] lots = lots("smic/logic", "etch");
        choose(1, lots);
        List<String> free = suppliers(lots);
        open(tiny().rules(US_BAN));

        choose(1, lots);

        assertThat(free).contains("lam.etch", "tel.etch");
        assertThat(suppliers(lots)).containsOnly("tel.etch");
        assertThat(IntStream.range(0, lots.length).filter(i -> free.get(i).equals("tel.etch"))).isNotEmpty();
    }

    @Test
    void aStruckLineIsNotChosenAndTheOthersAreAsBefore() {
        open(tiny());
        int[] lots = lots("smic/logic", "litho-dry");
        for (int lot : lots) {
            world.strikes.strike(lot, TinyWorld.line(world, "asml.litho-dry"), 5);
        }

        choose(4, lots);

        assertThat(suppliers(lots)).containsOnly("tel.litho-dry");
    }

    @Test
    void aLotWaitsIfNobodyBeatsWaiting() {
        open(tiny().parameter("vWait", 50.0));
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);

        choose(1, lot);

        assertThat(world.lots.state[lot]).isEqualTo(Lots.WANTED);
        assertThat(world.lots.isDenied(lot)).isFalse();
        assertThat(heard.all()).isEmpty();
    }

    @Test
    void aLotWithoutAnyLegalSupplierIsDenied() {
        open(tiny().rules(US_BAN, JP_BAN));
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);

        choose(7, lot);

        assertThat(world.lots.state[lot]).isEqualTo(Lots.WANTED);
        assertThat((int) world.lots.firstDenied[lot]).isEqualTo(7);
    }

    private static TinyWorld withSubstitute() {
        return tiny().on("substitutes").parameter("substituteFixedPenalty", 0.0)
                .add("substitutes", new Substitute("logic", "litho-immersion", "litho-dry", 1, 1));
    }

    @Test
    void substitutesStayOutWhileAPrimaryIsLegal() {
        open(withSubstitute().rules(JP_BAN));
        int[] lots = lots("smic/logic", "litho-immersion");

        choose(1, lots);

        assertThat(suppliers(lots)).containsOnly("asml.litho-immersion");
    }

    @Test
    void substitutesEnterAfterARefusal() {
        open(withSubstitute());
        int[] lots = lots("smic/logic", "litho-immersion");
        for (int lot : lots) {
            world.lots.firstDenied[lot] = 0;
        }

        choose(1, lots);

        assertThat(suppliers(lots)).contains("asml.litho-immersion", "tel.litho-immersion", "asml.litho-dry");
    }

    private static final ExportRule NO_IMMERSION =
            rule("nl").issuer("NL").on("litho-immersion").against("CN").from("2022-02-01").prohibiting();

    @Test
    void substitutesEnterWhenNoPrimaryIsLegal() {
        open(withSubstitute().rules(NO_IMMERSION, JP_BAN));
        int lot = TinyWorld.lot(world, "smic/logic", "litho-immersion", 0);

        choose(1, lot);

        assertThat(suppliers(lot)).containsExactly("asml.litho-dry");
        assertThat(world.lots.usdPerTool[lot]).isEqualTo(10_000_000);
    }

    @Test
    void substitutesStayOutWhereTheyAreOff() {
        open(tiny().add("substitutes", new Substitute("logic", "litho-immersion", "litho-dry", 1, 1))
                .rules(NO_IMMERSION, JP_BAN));
        int lot = TinyWorld.lot(world, "smic/logic", "litho-immersion", 0);

        choose(1, lot);

        assertThat(suppliers(lot)).containsExactly("nobody");
    }

    @Test
    void aLotWithoutLegalPrimaryIsDeniedAlsoIfASubstituteDoesNotBeatWaiting() {
        open(withSubstitute().parameter("substituteFixedPenalty", 90.0).rules(NO_IMMERSION, JP_BAN));
        int lot = TinyWorld.lot(world, "smic/logic", "litho-immersion", 0);

        choose(2, lot);

        assertThat(suppliers(lot)).containsExactly("nobody");
        assertThat((int) world.lots.firstDenied[lot]).isEqualTo(2);
    }

    @Test
    void aSubstituteTakesItsRatioOfTools() {
        open(withSubstitute().add("substitutes", new Substitute("logic", "etch", "litho-dry", 1.5, 1))
                .rules(US_BAN, rule("jp").issuer("JP").on("etch").against("CN").from("2022-02-01").prohibiting()));
        int[] lots = lots("smic/logic", "etch");

        choose(1, lots);

        double units = 0;
        double ordered = 0;
        for (int lot : lots) {
            units += world.lots.units[lot];
            ordered += world.lots.orderUnits[lot];
            assertThat(world.lots.orderUnits[lot] - 1.5 * world.lots.units[lot]).isBetween(-1.0, 1.0);
        }
        assertThat(ordered / units).isCloseTo(1.5, within(0.08));
    }

    @Test
    void aSubstituteCallsForMoreToolsOfAnotherClass() {
        open(withSubstitute().rules(NO_IMMERSION, JP_BAN)
                .add("substituteExtras", new SubstituteExtra("logic", "litho-immersion", "litho-dry", "etch", 0.5)));
        int[] lots = lots("smic/logic", "litho-immersion");
        int planned = world.lots.count();

        choose(3, lots);

        int extra = 0;
        for (int lot = planned; lot < world.lots.count(); lot++) {
            assertThat((int) world.lots.toolClass[lot]).isEqualTo(TinyWorld.toolClass(world, "etch"));
            assertThat(world.lots.state[lot]).isEqualTo(Lots.WANTED);
            assertThat((int) world.lots.need[lot]).isGreaterThanOrEqualTo(3);
            extra += world.lots.units[lot];
        }
        assertThat((double) extra).isCloseTo(0.5 * 4 * lots.length, within(1.0));
        assertThat(IntStream.of(lots).map(lot -> world.lots.extraCount[lot]).sum())
                .isEqualTo(world.lots.count() - planned);
    }

    private static TinyWorld listed() {
        return tiny().on("overCompliance").parameter("overComplianceChi", 50.0)
                .rules(rule("us").against("CN").listing("smic").on("litho-dry").denying());
    }

    @Test
    void aCautiousMakerDropsALegalSaleForGood() {
        open(listed());
        int[] lots = lots("smic/logic", "etch");

        choose(0, lots);
        List<OrderCancelled> dropped = heard.of(OrderCancelled.class);
        choose(1, lots);

        assertThat(dropped).isNotEmpty()
                .allSatisfy(event -> assertThat(event.reason()).isEqualTo(OrderCancelled.Reason.DROPPED));
        assertThat(world.strikes.isOut(dropped.get(0).lot(), TinyWorld.line(world, "lam.etch"), 500)).isTrue();
        assertThat(suppliers(lots)).containsOnly("tel.etch");
    }

    @Test
    void nobodyDropsWhereOverComplianceIsOff() {
        open(tiny().parameter("overComplianceChi", 50.0)
                .rules(rule("us").against("CN").listing("smic").on("litho-dry").denying()));

        choose(1, lots("smic/logic", "etch"));

        assertThat(heard.of(OrderCancelled.class)).isEmpty();
    }

    @Test
    void nobodyDropsASaleThatIsNotRisky() {
        open(listed());

        choose(1, lots("tsmc/logic", "etch"));

        assertThat(heard.of(OrderCancelled.class)).isEmpty();
    }

    @Test
    void aSaleThatNeedsLicencesIsAppliedFor() {
        open(tiny().rules(JP_BAN, rule("us").against("CN").decidedIn(4).licensing(0.5)));
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 0);

        choose(1, lot);

        assertThat(suppliers(lot)).containsExactly("lam.etch");
        assertThat(heard.of(LicenceApplied.class)).singleElement().satisfies(event -> {
            assertThat(event.lot()).isEqualTo(lot);
            assertThat(event.ruleIds()).isEqualTo("us");
            assertThat(event.attempt()).isZero();
        });
        assertThat(world.lots.isFullyLicensed(lot, 1)).isFalse();
    }

    @Test
    void theOrderIsBookedAtItsOwnPrice() {
        open(tiny().rules(US_BAN).row("productLines", "tel.etch", "priceFactor", 1.2));
        int lot = TinyWorld.lot(world, "smic/logic", "etch", 3);
        int units = world.lots.units[lot];
        world.buyers[0].commit(PlanPurchases.referenceUsd(world, lot));

        choose(1, lot);

        assertThat(heard.of(ToolsOrdered.class)).singleElement().satisfies(event -> {
            assertThat(event.units()).isEqualTo(units);
            assertThat(event.usdPerTool()).isEqualTo(6_000_000);
        });
        assertThat(world.buyers[0].balanceUsd()).isEqualTo(-6_000_000.0 * units);
        assertThat((int) world.lots.ready[lot]).isEqualTo(3);
        assertThat((int) world.lots.due[lot]).isEqualTo(3);
    }
}
