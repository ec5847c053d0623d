package chokepoint.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.Route;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What companies and customs would report of deliveries, and the figures that are read off it. */
class SalesHistoryTest {

    private static final Blueprint BLUEPRINT = TestWorld.shipped("free-trade", 12).blueprint();
    private static final int MONTH = BLUEPRINT.burnIn + 1;

    private final SalesHistory sales = new SalesHistory(BLUEPRINT);
    private final FigureReader reader = new FigureReader(BLUEPRINT);

    private void deliver(String line, String fab, int units, Route route) {
        sales.on(new ToolsDelivered(MONTH, 0, 0, BLUEPRINT.directory.fabLines().indexOf(fab),
                BLUEPRINT.directory.productLines().indexOf(line), units, 1_000_000_000L, MONTH, route, -1));
    }

    private void service(String line, String buyer, long usd) {
        sales.on(new ServicePaid(MONTH, BLUEPRINT.directory.buyers().indexOf(buyer),
                BLUEPRINT.directory.productLines().indexOf(line), usd));
    }

    private double read(Figure figure, String subject, boolean systemsOnly) {
        ObservedPeriod quarter = new ObservedPeriod("q", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31), 0);
        return reader.read(new ObservedSeries(figure, subject, systemsOnly, List.of(quarter)), quarter, sales);
    }

    @Test
    void countsToolsAndServiceAsRevenue() {
        deliver("asml.litho-dry", "smic/logic-mature", 2, Route.DIRECT);
        service("asml.litho-dry", "tsmc", 500_000_000L);

        assertThat(read(Figure.REVENUE, "asml", true)).isCloseTo(2.5, within(1e-9));
        assertThat(read(Figure.CHINA_SHARE, "asml", false)).isCloseTo(80, within(1e-9));
        assertThat(read(Figure.CHINA_SHARE, "asml", true)).isCloseTo(100, within(1e-9));
    }

    @Test
    void countsLithographyToolsOfACountryDeliveredInTheTarget() {
        deliver("asml.litho-dry", "smic/logic-mature", 3, Route.DIRECT);
        deliver("asml.litho-dry", "tsmc/logic-mature", 5, Route.DIRECT);
        deliver("nikon.litho-dry", "smic/logic-mature", 7, Route.DIRECT);
        deliver("asml.control-advanced", "smic/logic-mature", 9, Route.DIRECT);

        assertThat(read(Figure.SCANNERS, "NL", true)).isEqualTo(3);
        assertThat(read(Figure.SCANNERS, "JP", true)).isEqualTo(7);
    }

    @Test
    void takesWhatComesThroughAHubForASaleToSomewhereElse() {
        deliver("asml.litho-dry", "smic/logic-mature", 1, Route.HUB);
        deliver("asml.litho-dry", "smic/logic-mature", 1, Route.DIRECT);

        assertThat(read(Figure.CHINA_SHARE, "asml", true)).isCloseTo(50, within(1e-9));
        assertThat(read(Figure.SCANNERS, "NL", true)).isEqualTo(1);
    }

    @Test
    void takesASecondHandToolForNoSaleOfItsMaker() {
        deliver("asml.litho-dry", "smic/logic-mature", 1, Route.USED);

        assertThat(read(Figure.REVENUE, "asml", true)).isZero();
        assertThat(read(Figure.CHINA_SHARE, "asml", true)).isNaN();
    }

    @Test
    void takesDomesticMakersPartOfWhatTheTargetGets() {
        deliver("naura.etch-standard", "smic/logic-mature", 1, Route.DIRECT);
        deliver("lam-research.etch-standard", "smic/logic-mature", 3, Route.DIRECT);
        deliver("lam-research.etch-standard", "tsmc/logic-mature", 5, Route.DIRECT);

        assertThat(read(Figure.TOOL_BILLINGS, "china", true)).isCloseTo(4, within(1e-9));
        assertThat(read(Figure.DOMESTIC_SHARE, "china", true)).isCloseTo(25, within(1e-9));
    }
}
