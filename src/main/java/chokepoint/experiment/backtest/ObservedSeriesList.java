package chokepoint.experiment.backtest;

import chokepoint.scenario.Buyer;
import chokepoint.scenario.DomesticShare;
import chokepoint.scenario.MakerPeriod;
import chokepoint.scenario.ModelCoverage;
import chokepoint.scenario.ObservedTables;
import chokepoint.scenario.RegionBillings;
import chokepoint.scenario.ScannerDeliveries;
import chokepoint.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the fixed list of series from the record, in the units of the model, cut to the time simulated. */
final class ObservedSeriesList {

    private final ObservedTables tables;
    private final Scenario scenario;
    private final UnitsOfTheRecord units;

    private ObservedSeriesList(ObservedTables tables, Scenario scenario) {
        this.tables = tables;
        this.scenario = scenario;
        this.units = new UnitsOfTheRecord(tables);
    }

    /** All are there, though a record may hold no period of one. */
    static List<ObservedSeries> of(ObservedTables tables, Scenario scenario) {
        ObservedSeriesList list = new ObservedSeriesList(tables, scenario);
        List<ObservedSeries> series = new ArrayList<>();
        tables.coverage().forEach(maker -> series.add(list.revenue(maker)));
        tables.coverage().forEach(maker -> series.add(list.chinaShare(maker)));
        series.add(list.billings());
        series.add(list.domesticShare());
        list.origins().forEach(origin -> series.add(list.scanners(origin)));
        return series;
    }

    private ObservedSeries revenue(ModelCoverage maker) {
        return makerSeries(Figure.REVENUE, maker, MakerPeriod.REVENUE);
    }

    private ObservedSeries chinaShare(ModelCoverage maker) {
        return makerSeries(Figure.CHINA_SHARE, maker,
                maker.systemsOnly() ? MakerPeriod.CHINA_SHARE_SYSTEMS : MakerPeriod.CHINA_SHARE);
    }

    private ObservedSeries makerSeries(Figure figure, ModelCoverage maker, String metric) {
        return series(figure, maker.maker(), maker.systemsOnly(), tables.makerPeriods().stream()
                .filter(row -> row.maker().equals(maker.maker()) && row.metric().equals(metric))
                .map(row -> new ObservedPeriod(row.fiscalPeriod(), row.start(), row.end(),
                        figure == Figure.REVENUE ? units.usdBn(row) * maker.revenueFactor()
                                : row.value().orElse(Double.NaN))).toList());
    }

    private ObservedSeries billings() {
        Set<String> regions = regionsOfTheTarget();
        return series(Figure.TOOL_BILLINGS, String.join(";", regions), true, tables.billings().stream()
                .filter(row -> regions.contains(row.region())).map(this::frontEnd).toList());
    }

    private ObservedPeriod frontEnd(RegionBillings row) {
        ObservedPeriod whole = new ObservedPeriod(quarter(row.start()), row.start(), row.end(),
                row.billingsUsdBn().orElse(Double.NaN));
        return new ObservedPeriod(whole.name(), whole.start(), whole.end(),
                whole.recorded() * units.frontEndFactor(whole.year()));
    }

    private ObservedSeries domesticShare() {
        Set<String> regions = regionsOfTheTarget();
        return series(Figure.DOMESTIC_SHARE, String.join(";", regions), true, tables.domesticShares().stream()
                .filter(row -> regions.contains(row.region())).map(ObservedSeriesList::year).toList());
    }

    private static ObservedPeriod year(DomesticShare row) {
        return new ObservedPeriod(Integer.toString(row.start().getYear()), row.start(), row.end(),
                row.domesticShare().orElse(Double.NaN));
    }

    private ObservedSeries scanners(String origin) {
        return series(Figure.SCANNERS, origin, true, tables.scanners().stream()
                .filter(row -> row.origin().equals(origin) && scenario.target().contains(row.destination()))
                .map(ObservedSeriesList::year).toList());
    }

    private static ObservedPeriod year(ScannerDeliveries row) {
        return new ObservedPeriod(Integer.toString(row.start().getYear()), row.start(), row.end(),
                row.units().isPresent() ? row.units().getAsInt() : Double.NaN);
    }

    private Set<String> origins() {
        return tables.scanners().stream().map(ScannerDeliveries::origin).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> regionsOfTheTarget() {
        return scenario.world().buyers().stream().filter(buyer -> scenario.target().contains(buyer.location()))
                .map(Buyer::region).collect(Collectors.toCollection(TreeSet::new));
    }

    private ObservedSeries series(Figure figure, String subject, boolean systemsOnly, List<ObservedPeriod> periods) {
        return new ObservedSeries(figure, subject, systemsOnly, periods.stream()
                .filter(period -> period.isKnown() && period.liesIn(scenario.start(), scenario.end()))
                .sorted(Comparator.comparing(ObservedPeriod::start)).toList());
    }

    private static String quarter(LocalDate start) {
        return start.getYear() + "Q" + ((start.getMonthValue() - 1) / 3 + 1);
    }
}
