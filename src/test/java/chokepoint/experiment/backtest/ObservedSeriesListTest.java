package chokepoint.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.scenario.DomesticShare;
import chokepoint.scenario.ExchangeRates;
import chokepoint.scenario.FrontEndFactor;
import chokepoint.scenario.MakerPeriod;
import chokepoint.scenario.ModelCoverage;
import chokepoint.scenario.ObservedTables;
import chokepoint.scenario.RegionBillings;
import chokepoint.scenario.ScannerDeliveries;
import chokepoint.scenario.Scenario;
import chokepoint.support.TestWorld;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The record in the units of the model: rates, coverage, front-end factors. */
class ObservedSeriesListTest {

    private static final double CLOSE = 1e-9;
    private static final Scenario SCENARIO = TestWorld.small().months(24).scenario();

    private static final String CHINA = SCENARIO.world().buyers().stream().filter(buyer -> buyer.id().equals("smic"))
            .findFirst().orElseThrow().region();

    private static MakerPeriod period(String metric, String start, String end, double value, String unit) {
        return new MakerPeriod("tel", metric, "FY", start, end, OptionalDouble.of(value), unit);
    }

    private static List<ObservedSeries> of(List<MakerPeriod> periods) {
        return ObservedSeriesList.of(tables(periods, "total"), SCENARIO);
    }

    private static ObservedTables tables(List<MakerPeriod> periods, String chinaShareOf) {
        return new ObservedTables(periods,
                List.of(new RegionBillings(CHINA, "2022-01-01", "2022-03-31", OptionalDouble.of(8)),
                        new RegionBillings("elsewhere", "2022-01-01", "2022-03-31", OptionalDouble.of(5))),
                List.of(new DomesticShare(CHINA, "2022-01-01", "2022-12-31", OptionalDouble.of(13)),
                        new DomesticShare(CHINA, "2023-01-01", "2023-12-31", OptionalDouble.empty())),
                List.of(new ScannerDeliveries("JP", "CN", "2022-01-01", "2022-12-31", OptionalInt.of(78))),
                List.of(new ExchangeRates("2022-01-01", "2022-03-31", 1.1, 100, 6.5),
                        new ExchangeRates("2022-04-01", "2022-06-30", 1.0, 125, 6.5)),
                List.of(new FrontEndFactor(2022, 0.5)),
                List.of(new ModelCoverage("tel", 0.9, chinaShareOf)), List.of());
    }

    private static double recorded(List<ObservedSeries> series, int place) {
        return series.get(place).periods().get(0).recorded();
    }

    @Test
    void listsEverySeriesInAFixedOrderThoughNothingIsRecorded() {
        assertThat(of(List.of())).extracting(ObservedSeries::figure).containsExactly(Figure.REVENUE, Figure.CHINA_SHARE,
                Figure.TOOL_BILLINGS, Figure.DOMESTIC_SHARE, Figure.SCANNERS);
    }

    @Test
    void takesTheCoveredPartOfACompanysRevenueInDollars() {
        List<ObservedSeries> series = of(List.of(period("revenue", "2022-01-01", "2022-03-31", 500, "JPY_billion")));

        assertThat(recorded(series, 0)).isCloseTo(500.0 / 100 * 0.9, within(CLOSE));
    }

    @Test
    void changesMoneyAtTheMeanRateOverTheDaysOfThePeriod() {
        List<ObservedSeries> series = of(List.of(period("revenue", "2022-03-27", "2022-06-25", 910, "JPY_billion")));

        double millions = 910 * (5 * 1000 / 100.0 + 86 * 1000 / 125.0) / 91;
        assertThat(recorded(series, 0)).isCloseTo(millions / 1000 * 0.9, within(CLOSE));
    }

    @Test
    void leavesOutRevenueWhoseRateIsNotKnown() {
        List<ObservedSeries> series = of(List.of(period("revenue", "2022-05-01", "2022-07-31", 910, "JPY_billion")));

        assertThat(series.get(0).periods()).isEmpty();
    }

    @Test
    void readsTheChinaShareThatTheCompanyGives() {
        List<MakerPeriod> both = List.of(period("china_share", "2022-01-01", "2022-03-31", 20, "percent"),
                period("china_share_systems", "2022-01-01", "2022-03-31", 30, "percent"));

        assertThat(recorded(ObservedSeriesList.of(tables(both, "total"), SCENARIO), 1)).isEqualTo(20);
        assertThat(recorded(ObservedSeriesList.of(tables(both, "systems"), SCENARIO), 1)).isEqualTo(30);
    }

    @Test
    void takesTheFrontEndPartOfTheTargetsBillings() {
        assertThat(of(List.of()).get(2).periods()).singleElement()
                .satisfies(period -> assertThat(period.recorded()).isCloseTo(4, within(CLOSE)))
                .satisfies(period -> assertThat(period.name()).isEqualTo("2022Q1"));
    }

    @Test
    void leavesOutPeriodsWithoutAFigureOrOutsideTheTimeSimulated() {
        List<ObservedSeries> series = of(List.of(period("revenue", "2021-10-01", "2021-12-31", 1, "USD_million")));

        assertThat(series.get(0).periods()).isEmpty();
        assertThat(series.get(3).periods()).extracting(ObservedPeriod::name).containsExactly("2022");
    }
}
