package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.engine.MonthlyCycle;
import chokepoint.event.EventSink;
import chokepoint.event.LicenceDecided;
import chokepoint.event.OrderCancelled;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.random.Draws;
import chokepoint.rule.Reach;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.Lots;
import chokepoint.world.Rulings;
import chokepoint.world.World;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the books of a whole run must say: model.md section 10, accounting. */
class AccountingTest {

    private static final TestWorld CONTROLLED = TestWorld.small().under(
            rule("us").from("2022-10-07").against("CN").decidedIn(3).licensing(0.4),
            rule("jp").issuer("JP").from("2023-03-01").against("CN").decidedIn(2).licensing(0.6),
            rule("jp-ban").issuer("JP").on("litho").from("2023-09-01").against("CN").prohibiting(),
            rule("tw").issuer("TW").reaching(new Reach.Origin("US")).on("etch").from("2023-05-01").against("CN")
                    .decidedIn(1).licensing(0.7));

    @Test
    void aControlledShipmentCarriesAnApprovedLicenceOfEveryIssuerThatIsValid() {
        Twins twins = Twins.of(CONTROLLED);
        Map<String, Integer> approvedIn = new HashMap<>();
        int controlled = 0;

        for (EventLog.Entry entry : twins.ruled.entries()) {
            if (entry.event() instanceof LicenceDecided answer
                    && answer.outcome() == LicenceDecided.Outcome.APPROVED) {
                approvedIn.put(answer.lot() + " " + answer.productLine() + " " + answer.authority(), answer.month());
            } else if (entry.event() instanceof ToolsDelivered sale) {
                controlled += requireLicences(twins.blueprint, sale, approvedIn);
            }
        }

        assertThat(controlled).isGreaterThan(30);
    }

    private static int requireLicences(Blueprint blueprint, ToolsDelivered sale, Map<String, Integer> approvedIn) {
        Rulings.Needs needs = blueprint.ruled.needs(sale.purchase(), sale.month());
        assertThat(needs.prohibited()).as("%s is prohibited", sale).isFalse();
        assertThat(sale.licence() >= 0).as("%s carries a licence", sale).isEqualTo(!needs.free());
        for (int issuer : needs.issuers()) {
            Integer approved = approvedIn.get(sale.lot() + " " + sale.productLine() + " " + issuer);
            assertThat(approved).as("approval of %s by %s", sale, issuer).isNotNull()
                    .isBetween(sale.month() - blueprint.parameters.licenceValidMonths(), sale.month());
        }
        return needs.free() ? 0 : 1;
    }

    @Test
    void deliveriesToDateFitInSlotsToDateAndOneLot() {
        Blueprint blueprint = CONTROLLED.blueprint();
        LotPlan plan = new LotPlan(blueprint, new Draws(1, 1));
        double[] shipped = new double[blueprint.lineCount()];
        World world = new World(blueprint, plan, new Draws(1, 1), blueprint.ruled, new EventSink() {
            @Override
            public void on(ToolsDelivered event) {
                shipped[event.productLine()] += (double) event.units() * blueprint.priceUsd[event.productLine()];
            }
        });
        MonthlyCycle.openBooks(world);
        MonthlyCycle cycle = new MonthlyCycle(world, 0);
        double[] slots = new double[blueprint.lineCount()];

        for (int month = 0; month < blueprint.months; month++) {
            for (int line = 0; line < slots.length; line++) {
                slots[line] += world.supply.slotsUsd[world.supply.poolOf[line]];
            }
            cycle.runUntil(month + 1);
            for (int line = 0; line < slots.length; line++) {
                double lot = blueprint.priceUsd[line] * blueprint.lotUnits[blueprint.directory.lineClass()[line]];
                assertThat(shipped[line]).as("line %s in month %s", line, month).isLessThanOrEqualTo(slots[line] + lot);
            }
        }

        assertThat(Arrays.stream(shipped).sum()).isPositive();
    }

    @Test
    void everyOrderEndsOnceOrIsStillOpen() {
        Twins twins = Twins.of(CONTROLLED);
        Map<Integer, Integer> open = new TreeMap<>();

        for (Record event : twins.ruled.all()) {
            if (event instanceof ToolsOrdered order) {
                assertThat(open.put(order.lot(), order.productLine())).as("open order before %s", order).isNull();
            } else if (event instanceof OrderCancelled end) {
                assertThat(open.remove(end.lot())).as("order of %s", end).isEqualTo(end.productLine());
            } else if (event instanceof ToolsDelivered end) {
                assertThat(open.remove(end.lot())).as("order of %s", end).isEqualTo(end.productLine());
            }
        }

        assertThat(open).isNotEmpty();
    }

    @Test
    void recountOfLotsAgreesWithTheBooks() {
        Blueprint blueprint = CONTROLLED.blueprint();
        LotPlan plan = new LotPlan(blueprint, new Draws(1, 1));
        World world = new World(blueprint, plan, new Draws(1, 1), blueprint.ruled, EventSink.NONE);
        MonthlyCycle.openBooks(world);
        new MonthlyCycle(world, 0).runUntil(blueprint.months);
        int[] units = new int[blueprint.classCount()];

        for (int lot = 0; lot < world.lots.count(); lot++) {
            if (world.lots.state[lot] == Lots.DELIVERED) {
                units[blueprint.directory.lineClass()[world.lots.productLine[lot]]] += world.lots.orderUnits[lot];
            }
        }

        assertThat(units).isEqualTo(world.books.deliveredOfClass).isEqualTo(world.books.builtOfClass);
    }

    @Test
    void officialTradeIsTheTrueFlowsAcrossBorders(@TempDir Path folder) throws Exception {
        Experiment.run(CONTROLLED.scenario(), new RunOptions(1, 1, false, folder, false), Progress.NONE);
        Twins twins = Twins.of(CONTROLLED);

        long official = CsvRows.of(folder.resolve("tiny").resolve("official_trade.csv")).stream()
                .filter(row -> row.get("world").equals("ruled")).mapToLong(row -> Long.parseLong(row.get("value_usd")))
                .sum();

        assertThat(official).isPositive()
                .isEqualTo(twins.deliveredUsd(twins.ruled, sale -> !twins.home(sale).equals(twins.location(sale))));
    }

    @Test
    void companiesReportWhatBuyersPaidThem(@TempDir Path folder) throws Exception {
        Experiment.run(CONTROLLED.scenario(), new RunOptions(1, 1, false, folder, false), Progress.NONE);
        Path tables = folder.resolve("tiny");

        long reported = sum(CsvRows.of(tables.resolve("reported_revenue.csv")), "revenue_usd");
        long earned = sum(CsvRows.of(tables.resolve("revenue.csv")), "revenue_usd");
        long shipped = sum(CsvRows.of(tables.resolve("trades.csv")), "buyer_paid_usd");

        assertThat(reported).isEqualTo(earned).isGreaterThan(shipped);
        assertThat(shipped).isEqualTo(sum(CsvRows.of(tables.resolve("trades.csv")), "maker_revenue_usd")).isPositive();
    }

    private static long sum(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
    }
}
