package chokepoint.world;

import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chokepoint.random.Draws;
import chokepoint.scenario.FabLine;
import chokepoint.scenario.Maker;
import chokepoint.scenario.MakerMarket;
import chokepoint.scenario.OpeningBacklog;
import chokepoint.scenario.OverdueOrders;
import chokepoint.scenario.ProductLine;
import chokepoint.scenario.RegionPlan;
import chokepoint.support.TinyWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotPlanTest {

    private static LotPlan plan(TinyWorld tiny, long seed) {
        return new LotPlan(tiny.blueprint(), new Draws(seed, 1));
    }

    private static TinyWorld shaken() {
        return tiny().parameter("planShockSd", 0.05);
    }

    /** A lot as a sentence without any index in it. */
    private static List<String> lotsOf(Blueprint blueprint, LotPlan plan, String buyer) {
        long[] keys = plan.keys();
        List<String> lots = new ArrayList<>();
        for (int lot = 0; lot < plan.count(); lot++) {
            if (blueprint.directory.fabLines().get(plan.fab(lot)).startsWith(buyer + "/")) {
                lots.add(plan.name(lot) + " " + plan.units(lot) + " tools, key " + keys[lot]);
            }
        }
        return lots;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void toolsToDateAreNeedToDatePlusAnOffsetRoundedDown(long seed) {
        Blueprint blueprint = shaken().blueprint();
        Draws draws = new Draws(seed, 1);
        LotPlan plan = new LotPlan(blueprint, draws);

        for (int place = 0; place < blueprint.fabCount() * blueprint.classCount(); place++) {
            int fab = place / blueprint.classCount();
            double toolsPerUsd = blueprint.demand.toolsPerUsd[fab][place % blueprint.classCount()];
            double need = 0;
            int tools = 0;
            for (int month = 0; month < blueprint.planMonths; month++) {
                need += plan.buyerPlanUsd[blueprint.directory.fabBuyer()[fab]][month] * toolsPerUsd;
                for (int lot = plan.firstLot(place, month); lot < plan.endOfLots(place, month); lot++) {
                    tools += plan.units(lot);
                    assertThat(plan.need(lot)).isEqualTo(month);
                }
                assertThat(need - tools).isBetween(-1.0, 1.0).isCloseTo(plan.residue[month][place], within(1e-4));
            }
        }
    }

    @Test
    void lotsHoldAtLeastOneToolAndAtMostTheirLimits() {
        Blueprint blueprint = shaken().row("plans", "china.2022", "plannedToolSpendUsdBn", 12.0)
                .row("toolClasses", "litho-immersion", "refPriceUsdM", 21.0)
                .row("toolClasses", "litho-dry", "refPriceUsdM", 0.5).blueprint();
        LotPlan plan = new LotPlan(blueprint, new Draws(1, 1));

        int largest = 0;
        for (int lot = 0; lot < plan.count(); lot++) {
            long usd = plan.units(lot) * blueprint.directory.classPriceUsd()[plan.toolClass(lot)];
            assertThat(plan.units(lot)).isBetween(1, 6);
            assertThat(plan.units(lot) == 1 || usd <= 20_000_000).isTrue();
            largest = Math.max(largest, plan.units(lot));
        }
        assertThat(largest).isEqualTo(6);
        assertThat(blueprint.lotUnits).containsExactly(4, 6, 1);
    }

    @Test
    void lotsAreInOrderOfNeedFabLineAndClass() {
        LotPlan plan = plan(shaken(), 1);

        for (int lot = 1; lot < plan.regularCount(); lot++) {
            assertThat(place(plan, lot)).isGreaterThanOrEqualTo(place(plan, lot - 1));
        }
    }

    private static long place(LotPlan plan, int lot) {
        return (plan.need(lot) * 1000L + plan.fab(lot)) * 100 + plan.toolClass(lot);
    }

    @Test
    void regionalShocksHaveMeanOneAndTheirPersistence() {
        Blueprint blueprint = shaken().blueprint();
        double sum = 0;
        double squares = 0;
        double products = 0;
        int count = 0;
        for (int replicate = 1; replicate <= 400; replicate++) {
            double[] plan = new LotPlan(blueprint, new Draws(9, replicate)).buyerPlanUsd[0];
            for (int month = 1; month < plan.length; month++) {
                double x = StrictMath.log(plan[month] / blueprint.demand.fabPlanUsd[0][month]) + 0.00125;
                double before = StrictMath.log(plan[month - 1] / blueprint.demand.fabPlanUsd[0][month - 1]) + 0.00125;
                sum += plan[month] / blueprint.demand.fabPlanUsd[0][month];
                squares += x * x;
                products += x * before;
                count++;
            }
        }

        assertThat(sum / count).isCloseTo(1, within(0.003));
        assertThat(StrictMath.sqrt(squares / count)).isCloseTo(0.05, within(0.002));
        assertThat(products / squares).isCloseTo(0.8, within(0.02));
    }

    @Test
    void regionsHaveShocksOfTheirOwn() {
        LotPlan plan = plan(shaken(), 4);

        assertThat(plan.buyerPlanUsd[0]).isNotEqualTo(plan.buyerPlanUsd[1]);
    }

    @Test
    void overdueLotsAddUpToTheRecordedShare() {
        TinyWorld tiny = tiny().on("burnIn").add("overdueOrders", new OverdueOrders("asml", "litho-dry", "CN", 0.2),
                new OverdueOrders("tel", "etch", "TW", 0.05));
        Blueprint blueprint = tiny.blueprint();
        LotPlan plan = new LotPlan(blueprint, new Draws(1, 1));

        int[] tools = new int[blueprint.lineCount()];
        for (int lot = plan.regularCount(); lot < plan.count(); lot++) {
            tools[plan.overdueLine(lot)] += plan.units(lot);
            assertThat(plan.need(lot)).isEqualTo(-1);
            assertThat(plan.name(lot)).contains("overdue-");
        }
        assertThat(tools).containsExactly(6, 0, 0, 3, 0, 0);
    }

    @Test
    void nothingIsOverdueWithoutBurnIn() {
        LotPlan plan = plan(tiny().add("overdueOrders", new OverdueOrders("asml", "litho-dry", "CN", 0.2)), 1);

        assertThat(plan.count()).isEqualTo(plan.regularCount());
    }

    @Test
    void everyLotHasANameAndAKeyOfItsOwn() {
        LotPlan plan = plan(shaken().on("burnIn").add("overdueOrders", new OverdueOrders("asml", "litho-dry", "CN", 0.2)),
                1);

        assertThat(IntStream.range(0, plan.count()).mapToObj(plan::name)).doesNotHaveDuplicates();
        assertThat(plan.keys()).doesNotHaveDuplicates();
        assertThat(plan.name(0)).startsWith("smic/logic/etch/2021-07/");
    }

    private static TinyWorld withOverdue() {
        TinyWorld tiny = shaken().on("burnIn");
        for (String line : List.of("asml.litho-dry", "asml.litho-immersion", "tel.etch", "tel.litho-dry")) {
            String[] id = line.split("\\.");
            tiny.add("overdueOrders", new OverdueOrders(id[0], id[1], "CN", 0.11));
        }
        return tiny;
    }

    private static List<String> smicsLots(TinyWorld tiny, long seed) {
        Blueprint blueprint = tiny.blueprint();
        return lotsOf(blueprint, new LotPlan(blueprint, new Draws(seed, 1)), "smic");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anotherBuyerShiftsNobodyElsesLots(long seed) {
        TinyWorld more = withOverdue()
                .add("buyers", new chokepoint.scenario.Buyer("aaa", "AAA", "AT", "AT", "austria", "", 0, 1, 0))
                .add("fabLines", new FabLine("aaa", "logic", 5, 1));
        for (int year = 2020; year <= 2028; year++) {
            more.add("plans", new RegionPlan("austria", year, 1));
        }

        assertThat(smicsLots(more, seed)).isEqualTo(smicsLots(withOverdue(), seed));
    }

    @Test
    void anotherMakerShiftsNobodysLots() {
        TinyWorld more = withOverdue().add("makers", new Maker("aaa", "AAA", "AT", 12, 1, 0.2, 0.1, false))
                .add("makerMarkets", new MakerMarket("aaa", "CN", 0.1))
                .add("productLines", new ProductLine("aaa", "etch", 0.1, 0.5, 1))
                .add("openingBacklog", new OpeningBacklog("aaa", "etch", 3));

        assertThat(smicsLots(more, 1)).isEqualTo(smicsLots(withOverdue(), 1));
    }

    @Test
    void extraLotsAreNumberedBehindThePlan() {
        LotPlan plan = plan(tiny(), 1);

        assertThat(plan.name(plan.count())).isEqualTo("extra/1");
    }

    @Test
    void makesRoomForNoMoreLotsThanQueuesCanTellApart() {
        assertThat(LotPlan.room(1 << 23, 3 << 22)).isEqualTo(3 << 22);
        assertThat(LotPlan.room(3 << 22, 9 << 21)).isEqualTo(1 << 24);
        assertThatThrownBy(() -> LotPlan.room(1 << 24, 3 << 23)).hasMessageContaining("at most 16777216 lots")
                .hasMessageContaining("Maybe ");
    }
}
