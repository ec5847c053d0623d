package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.agent.LicensingOffice;
import chokepoint.event.ToolsDelivered;
import chokepoint.ledger.Disposition;
import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.rule.ExportRule;
import chokepoint.support.Changed;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What more, or less, control can and can not do: model.md section 10, policy. */
class PolicyTest {

    private static final ExportRule US = rule("us").on("litho").against("CN").from("2022-10-07").prohibiting();
    private static final ExportRule JP = rule("jp").issuer("JP").on("litho").against("CN").from("2023-03-01")
            .prohibiting();
    private static final long GOVERNMENT = Keys.of("US");
    private static final Draws DRAWS = new Draws(3, 1);

    @Test
    void lowerApprovalApprovesASubset() {
        LicensingOffice office = new LicensingOffice(GOVERNMENT, 1000, 0.4);
        for (int number = 0; number < 300; number++) {
            office.file(DRAWS, number, number, Keys.of("lot " + number), 0, 1, 0, 0, 0);
        }
        int strict = 0;
        int lenient = 0;

        for (LicensingOffice.Application application : office.due(0)) {
            boolean atTenPercent = approves(office, application, 0.1);
            boolean atFortyPercent = approves(office, application, 0.4);
            assertThat(atFortyPercent || !atTenPercent).as("%s", application).isTrue();
            strict += atTenPercent ? 1 : 0;
            lenient += atFortyPercent ? 1 : 0;
        }

        assertThat(strict).isBetween(10, lenient - 30);
    }

    private static boolean approves(LicensingOffice office, LicensingOffice.Application application, double approval) {
        return office.answer(DRAWS, application, approval, 0.5) == LicensingOffice.Answer.APPROVE;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void withMoreOfficersNobodyWaitsLonger(int cases) {
        Map<Integer, Integer> few = decidedIn(cases);

        Map<Integer, Integer> more = decidedIn(cases + 1);

        few.forEach((number, month) -> assertThat(more.get(number)).as("application %s", number)
                .isLessThanOrEqualTo(month));
        assertThat(more).isNotEqualTo(few);
    }

    /** Month of decision by application: seven arrive each month for three years, then the office works its queue off. */
    private static Map<Integer, Integer> decidedIn(int cases) {
        LicensingOffice office = new LicensingOffice(GOVERNMENT, cases, 0.5);
        Map<Integer, Integer> decided = new TreeMap<>();
        for (int month = 0; month < 300; month++) {
            for (int i = 0; i < 7 && month < 36; i++) {
                int number = month * 7 + i;
                office.file(DRAWS, number, number, Keys.of("lot " + number), 0, 1, month, 0, 3);
            }
            int now = month;
            office.due(month).forEach(application -> decided.put(application.number(), now));
        }
        assertThat(decided).hasSize(7 * 36);
        return decided;
    }

    @Test
    void aFurtherProhibitionNeverEnlargesWhatMayBeSold() {
        TestWorld world = TestWorld.shipped("us-alone", 36);
        Blueprint without = world.blueprint();

        Blueprint with = world.withRules(rule("zz-ban").issuer("JP").on("etch-advanced", "clean-advanced").against("CN")
                .from("2023-05-01").prohibiting()).blueprint();

        int closed = 0;
        for (int month = 0; month < with.months; month++) {
            for (int pair = 0; pair < with.fabCount() * with.lineCount(); pair++) {
                boolean before = without.ruled.needs(pair / with.lineCount(), pair % with.lineCount(), month).prohibited();
                boolean after = with.ruled.needs(pair / with.lineCount(), pair % with.lineCount(), month).prohibited();
                assertThat(after || !before).as("pair %s in month %s stays prohibited", pair, month).isTrue();
                closed += after && !before ? 1 : 0;
            }
        }
        assertThat(closed).isPositive();
    }

    @Test
    void fullAlignmentAtApprovalZeroStopsForeignControlledDeliveries() {
        Twins twins = Twins.of(TestWorld.small().under(US, JP));
        int effective = twins.blueprint.burnIn + 14;

        assertThat(foreignLithoToTarget(twins, twins.ruled, effective)).isZero();
        assertThat(foreignLithoToTarget(twins, twins.twin, effective)).isPositive();
        assertThat(foreignLithoToTarget(twins, twins.ruled, twins.blueprint.burnIn)).isPositive();
    }

    @Test
    void fullAlignmentStopsThemToTheLastToolWhereNoOtherWayIsOpen() {
        TestWorld world = TestWorld.of(TestWorld.smallTables().hub("port", "HK", 1000, 50)).under(
                rule("us").on("litho").against("CN").from("2022-10-07").denying(),
                rule("jp").issuer("JP").on("litho").against("CN").from("2023-03-01").denying());
        TestWorld closed = visible(world, 1).switched("usedMarket", false).switched("affiliates", false);

        Twins twins = Twins.of(closed);
        Twins leaking = Twins.of(visible(closed, 0));

        assertThat(foreignLithoToTarget(twins, twins.ruled, twins.blueprint.burnIn + 14)).isZero();
        assertThat(foreignLithoToTarget(leaking, leaking.ruled, leaking.blueprint.burnIn + 14)).isPositive();
    }

    private static TestWorld visible(TestWorld world, double visibility) {
        return world.tables(tables -> Changed.copy(tables, "toolClasses", tables.toolClasses().stream()
                .map(one -> Changed.copy(one, "visibility", visibility)).toList()));
    }

    @Test
    void aLicenceThatIsNeverGrantedStopsThemToo() {
        Twins twins = Twins.of(TestWorld.small().under(
                rule("us").on("litho").against("CN").from("2022-10-07").denying(),
                rule("jp").issuer("JP").on("litho").against("CN").from("2023-03-01").denying()));

        assertThat(foreignLithoToTarget(twins, twins.ruled, twins.blueprint.burnIn + 14)).isZero();
    }

    private static long foreignLithoToTarget(Twins twins, EventLog world, int from) {
        return twins.deliveredUsd(world, sale -> sale.month() >= from && twins.toolClass(sale).equals("litho")
                && twins.location(sale).equals("CN") && !twins.home(sale).equals("CN"));
    }

    @Test
    void anAllyWithTheIdenticalRuleBackfillsNothingInItsScope() {
        ExportRule ally = rule("jp-copy").issuer("JP").on("litho").against("CN").from("2022-10-07").prohibiting();

        Twins aligned = Twins.of(TestWorld.small().under(US, ally));
        Twins alone = Twins.of(TestWorld.small().under(US));

        assertThat(backfillByJapan(aligned)).isZero();
        assertThat(aligned.ledger.usd(aligned.lastMonth(), Disposition.BACKFILL_COALITION)).isZero();
        assertThat(backfillByJapan(alone)).isPositive();
        assertThat(alone.ledger.usd(alone.lastMonth(), Disposition.BACKFILL_OTHER)).isPositive();
    }

    /** Lots of the scope that Japan delivers under the rules and another home in the twin. */
    private static long backfillByJapan(Twins twins) {
        return twins.ruled.only(ToolsDelivered.class).stream()
                .filter(sale -> twins.home(sale).equals("JP") && twins.touch.firstTouchedMonth(sale.fabLine(), 1) >= 0)
                .filter(sale -> twins.toolClass(sale).equals("litho") && twins.location(sale).equals("CN"))
                .filter(sale -> sale.month() >= twins.blueprint.burnIn + 9)
                .filter(sale -> sale.lot() < twins.record.plan().count()
                        && twins.record.twin().lots().productLine(sale.lot()) != sale.productLine()
                        && twins.record.twin().lots().deliveredMonth(sale.lot()) >= 0).count();
    }

    @Test
    void everyDeniedLotHasOneFate() {
        Twins twins = Twins.of(TestWorld.small().under(US, JP));
        int last = twins.lastMonth();

        long sum = Stream.of(Disposition.values()).mapToLong(code -> twins.ledger.usd(last, code)).sum();

        assertThat(sum).isPositive().isEqualTo(twins.ledger.usd(last)).isEqualTo(touchedTwinDeliveries(twins));
    }

    private static long touchedTwinDeliveries(Twins twins) {
        Blueprint blueprint = twins.blueprint;
        return twins.twin.only(ToolsDelivered.class).stream().filter(sale -> sale.month() >= blueprint.burnIn)
                .filter(sale -> blueprint.ruled.needs(sale.fabLine(), sale.productLine(), sale.month(), sale.orderMonth())
                        .requirement().isStricterThan(blueprint.counterfactual.needs(sale.fabLine(), sale.productLine(),
                                sale.month(), sale.orderMonth()).requirement()))
                .mapToLong(sale -> twins.record.plan().units(sale.lot())
                        * blueprint.directory.classPriceUsd()[twins.record.plan().toolClass(sale.lot())]).sum();
    }
}
