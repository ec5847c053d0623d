package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.DiversionAttempted;
import chokepoint.event.HubPaid;
import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import chokepoint.event.ToolsOrdered;
import chokepoint.ledger.Disposition;
import chokepoint.ledger.EffectMeasure;
import chokepoint.rule.ExportRule;
import chokepoint.support.Changed;
import chokepoint.support.TestTables;
import chokepoint.support.TestWorld;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hubs in whole runs: model.md M16 and section 10, illicit. */
class IllicitTradeTest {

    private static final ExportRule US = rule("us").against("CN").from("2022-10-07").prohibiting();
    private static final ExportRule JP = rule("jp").issuer("JP").against("CN").from("2022-10-07").prohibiting();
    private static final TestWorld OPEN = hubs(1, 20);

    private static TestWorld hubs(double enforcement, int toolsPerMonth) {
        return TestWorld.of(noHubs().hub("port", "HK", enforcement, toolsPerMonth)
                .hub("strait", "SG", enforcement, toolsPerMonth)).under(US, JP).where("benefitBlack", 3.0);
    }

    /** Two foreign makers of etchers, and no other. */
    private static TestTables noHubs() {
        return TestTables.tables().toolClass("etch", 2, 3).matureNode("mature").needs("mature", "etch", 10)
                .maker("lam", "US").sells("lam", "etch", 0.6).maker("tel", "JP").sells("tel", "etch", 0.4)
                .backlog("lam", "etch", 4).backlog("tel", "etch", 4)
                .buyer("smic", "CN", 0.5).buyer("tsmc", "TW", 0.8)
                .government("US", 50).government("JP", 50).government("CN", 50).government("TW", 50);
    }

    private static TestWorld seenAs(TestWorld world, double visibility) {
        return world.tables(tables -> Changed.copy(tables, "toolClasses", tables.toolClasses().stream()
                .map(one -> Changed.copy(one, "visibility", visibility)).toList()));
    }

    private static long smuggled(Twins twins) {
        return twins.ruled.only(ToolsDelivered.class).stream().filter(sale -> sale.route() == Route.HUB).count();
    }

    @Test
    void whatIsDeniedEverywhereComesThroughHubs() {
        Twins twins = Twins.of(OPEN);
        int last = twins.lastMonth();

        assertThat(smuggled(twins)).isGreaterThan(20);
        assertThat(twins.ruled.only(ToolsIntercepted.class)).isNotEmpty();
        assertThat(twins.ledger.usd(last, Disposition.SMUGGLED)).isPositive();
        assertThat(twins.effect(EffectMeasure.ILLICIT_DELIVERED)).isPositive();
        assertThat(twins.twin.only(DiversionAttempted.class)).isEmpty();
        assertThat(twins.ruled.only(DiversionAttempted.class)).allMatch(one -> twins.blueprint.ownedByTarget[
                twins.blueprint.directory.fabBuyer()[one.fabLine()]]);
    }

    @Test
    void aSureDetectionLeavesNothingToTry() {
        Twins twins = Twins.of(seenAs(hubs(1000, 20), 1));

        assertThat(twins.ruled.only(DiversionAttempted.class)).isEmpty();
    }

    @Test
    void hubsWithoutCapacityTakeNothing() {
        assertThat(Twins.of(hubs(1, 0)).ruled.only(DiversionAttempted.class)).isEmpty();
    }

    @Test
    void whoGetsEveryLicenceNeedsNoHub() {
        TestWorld licensed = TestWorld.of(noHubs().hub("port", "HK", 1, 20)).withUnlimitedOffices()
                .under(rule("us").against("CN").from("2022-10-07").licensing(1),
                        rule("jp").issuer("JP").against("CN").from("2022-10-07").licensing(1))
                .switched("overCompliance", false).where("benefitBlack", 3.0);

        assertThat(Twins.of(licensed).ruled.only(DiversionAttempted.class)).isEmpty();
    }

    @Test
    void whatNobodySeesIsNeverSeized() {
        Twins twins = Twins.of(seenAs(OPEN, 0));

        assertThat(twins.ruled.only(ToolsIntercepted.class)).isEmpty();
        assertThat(smuggled(twins)).isPositive();
    }

    @Test
    void ofTwoEqualHubsOneTakesTheFlowOfTheOtherThatIsClosed() {
        TestWorld alone = TestWorld.of(noHubs().hub("port", "HK", 1, 300).hub("strait", "SG", 1, 0))
                .under(US, JP).where("benefitBlack", 3.0);

        Map<Integer, Long> both = attemptsByHub(Twins.of(seenAs(hubs(1, 300), 0)));
        Map<Integer, Long> one = attemptsByHub(Twins.of(seenAs(alone, 0)));

        assertThat(both).hasSize(2);
        assertThat(both.get(0)).isBetween(both.get(1) / 2, both.get(1) * 2);
        assertThat(one.get(0)).isGreaterThan(both.get(0) * 3 / 2);
        assertThat(one).hasSize(1);
    }

    private static Map<Integer, Long> attemptsByHub(Twins twins) {
        Map<Integer, Long> attempts = new TreeMap<>();
        twins.ruled.only(DiversionAttempted.class).forEach(one -> attempts.merge(one.hub(), 1L, Long::sum));
        return attempts;
    }

    @Test
    void nothingIsOrderedThroughAHubWhoseCountryMayNotHaveItEither() {
        Twins twins = Twins.of(hubs(1, 20).under(
                rule("us-port").against("HK").from("2023-06-01").prohibiting(),
                rule("jp-port").issuer("JP").against("HK").from("2023-06-01").denying()));
        int closed = twins.blueprint.burnIn + 17;

        assertThat(twins.ruled.only(DiversionAttempted.class)).filteredOn(one -> one.hub() == 0)
                .isNotEmpty().allMatch(one -> one.month() < closed);
        assertThat(twins.ruled.only(HubPaid.class)).filteredOn(one -> one.hub() == 0)
                .allMatch(one -> one.month() < closed);
        assertThat(twins.ruled.only(HubPaid.class)).anyMatch(one -> one.hub() == 1 && one.month() >= closed);
    }

    @Test
    void aPolicedHubTakesNothingWhileItIsClosed() {
        Twins twins = Twins.of(OPEN.where("hubClosedMonths", 5));
        List<ToolsIntercepted> seized = twins.ruled.only(ToolsIntercepted.class);

        assertThat(seized).isNotEmpty().allSatisfy(end -> assertThat(twins.ruled.only(DiversionAttempted.class))
                .noneMatch(one -> one.hub() == end.hub() && one.month() > end.month() && one.month() <= end.month() + 5));
    }

    @Test
    void aHubAsksForItsBreakEvenMarkup() {
        Twins twins = Twins.of(OPEN.where("attemptsScale", 1e6).where("enforcementLearning", 0.0));
        double detection = 1 - StrictMath.exp(-0.1 / (1 + 20 / 1e6));

        assertThat(twins.ruled.only(DiversionAttempted.class)).isNotEmpty().allSatisfy(one ->
                assertThat(one.markup()).isCloseTo(0.05 + detection * 2 / (1 - detection),
                        org.assertj.core.api.Assertions.within(1e-5)));
    }

    @Test
    void switchedOffHubsAreAsIfThereWereNone() {
        Twins none = Twins.of(TestWorld.of(noHubs()).under(US, JP));

        Twins off = Twins.of(OPEN.switched("smuggling", false).where("benefitBlack", none.blueprint.parameters.benefitBlack()));

        assertThat(EventLog.difference(off.ruled.all(), none.ruled.all())).isEmpty();
        assertThat(EventLog.difference(off.twin.all(), none.twin.all())).isEmpty();
    }

    @Test
    void hubsInAForkedWorldAreThoseOfAFreshOne() {
        ExportRule longAgo = rule("long-ago").from("2000-01-01").expires("2001-01-01").against("CN").prohibiting();
        ExportRule standing = rule("standing").on("etch").from("2019-01-01").against("CN").standing().prohibiting();
        ExportRule japan = rule("jp-etch").issuer("JP").on("etch").from("2019-01-01").against("CN").standing()
                .prohibiting();

        Twins forked = Twins.of(OPEN.withRules(standing, japan));
        Twins fresh = Twins.of(OPEN.under(longAgo).withRules(standing, japan));

        assertThat(EventLog.difference(fresh.ruled.all(), forked.ruled.all())).isEmpty();
        assertThat(forked.twin.only(DiversionAttempted.class)).isNotEmpty();
    }

    @Test
    void theOrderOfHubsInTheTableIsIrrelevant() {
        Twins ordered = Twins.of(hubs(1, 3));
        Twins renamed = Twins.of(TestWorld.of(noHubs().hub("strait", "SG", 1, 3).hub("port", "HK", 1, 3))
                .under(US, JP).where("benefitBlack", 3.0));

        assertThat(EventLog.difference(renamed.ruled.all(), ordered.ruled.all())).isEmpty();
    }

    @Test
    void buyersPayWhatHubsAndMakersGet() {
        Twins twins = Twins.of(OPEN);
        long handling = twins.ruled.only(HubPaid.class).stream().mapToLong(HubPaid::markupUsd).sum();

        assertThat(handling).isPositive();
        assertThat(twins.ruled.only(HubPaid.class)).allSatisfy(paid -> assertThat(paid.markupUsd())
                .isEqualTo(Math.round(paid.makerUsd() * markupOf(twins, paid.lot(), paid.month()))));
    }

    private static double markupOf(Twins twins, int lot, int before) {
        return twins.ruled.only(DiversionAttempted.class).stream()
                .filter(one -> one.lot() == lot && one.month() <= before)
                .max(Comparator.comparingInt(DiversionAttempted::month)).orElseThrow().markup();
    }

    @Test
    void everyAttemptIsAnOrderOfTheSameLot() {
        Twins twins = Twins.of(OPEN);

        assertThat(twins.ruled.only(ToolsOrdered.class)).filteredOn(order -> order.route() == Route.HUB)
                .extracting(ToolsOrdered::lot)
                .containsExactlyElementsOf(twins.ruled.only(DiversionAttempted.class).stream()
                        .map(DiversionAttempted::lot).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void officialTradeIsTheTrueOneButForHubs(boolean smuggling, @TempDir Path folder) throws Exception {
        TestWorld world = OPEN.switched("smuggling", smuggling);
        Experiment.run(world.scenario(), new RunOptions(1, 1, false, folder, false), Progress.NONE);
        Twins twins = Twins.of(world);
        Path tables = folder.resolve("tiny");
        long toTarget = twins.deliveredUsd(twins.ruled, sale -> isForeign(twins, sale)
                && twins.location(sale).equals("CN"));
        long all = twins.deliveredUsd(twins.ruled, sale -> isForeign(twins, sale));
        long seized = twins.ruled.only(ToolsIntercepted.class).stream().mapToLong(ToolsIntercepted::lostUsd).sum();

        List<Map<String, String>> official = CsvRows.of(tables.resolve("official_trade.csv")).stream()
                .filter(row -> row.get("world").equals("ruled")).toList();

        assertThat(sum(official, "value_usd")).isEqualTo(all + seized);
        long declared = sum(official.stream().filter(row -> row.get("destination").equals("CN")).toList(), "value_usd");
        assertThat(declared == toTarget).isEqualTo(!smuggling);
        assertThat(declared).isLessThanOrEqualTo(toTarget);
        requireThatTablesAgree(tables);
    }

    private static boolean isForeign(Twins twins, ToolsDelivered sale) {
        return !twins.home(sale).equals(twins.location(sale));
    }

    /** What companies report and what they earn, hubs' purchases included; what illicit.csv says was delivered. */
    private static void requireThatTablesAgree(Path tables) throws Exception {
        List<Map<String, String>> illicit = CsvRows.of(tables.resolve("illicit.csv"));
        List<Map<String, String>> throughHubs = CsvRows.of(tables.resolve("trades.csv")).stream()
                .filter(row -> row.get("route").equals("hub")).toList();

        assertThat(sum(CsvRows.of(tables.resolve("reported_revenue.csv")), "revenue_usd"))
                .isEqualTo(sum(CsvRows.of(tables.resolve("revenue.csv")), "revenue_usd"));
        assertThat(sum(illicit.stream().filter(row -> row.get("outcome").equals("delivered")).toList(), "value_usd"))
                .isEqualTo(sum(throughHubs, "maker_revenue_usd"));
        assertThat(throughHubs).allMatch(row -> Long.parseLong(row.get("buyer_paid_usd"))
                > Long.parseLong(row.get("maker_revenue_usd")));
    }

    private static long sum(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
    }
}
