package chokepoint.experiment.backtest;

import chokepoint.event.Directory;
import chokepoint.quantity.Month;
import chokepoint.world.Blueprint;
import java.util.function.IntToDoubleFunction;

/** Reads a period of a series off the sales of a world, as the record would have shown it. */
final class FigureReader {

    private static final double BILLION = 1e9;

    private final Directory directory;

    FigureReader(Blueprint blueprint) {
        this.directory = blueprint.directory;
    }

    /** In the unit of the series; not a number where there is nothing to take a share of. */
    double read(ObservedSeries series, ObservedPeriod period, Sales sales) {
        return switch (series.figure()) {
            case REVENUE -> sum(period, month -> all(sales, month, maker(series), false)) / BILLION;
            case CHINA_SHARE -> chinaShare(series, period, sales);
            case TOOL_BILLINGS -> sum(period, month -> delivered(sales, month, false)) / BILLION;
            case DOMESTIC_SHARE -> 100 * sum(period, month -> delivered(sales, month, true))
                    / sum(period, month -> delivered(sales, month, false));
            case SCANNERS -> sum(period, month -> scanners(sales, month, series.subject()));
        };
    }

    private double chinaShare(ObservedSeries series, ObservedPeriod period, Sales sales) {
        int maker = maker(series);
        return series.systemsOnly()
                ? 100 * sum(period, month -> sales.systemsUsd(month, maker, true))
                        / sum(period, month -> sales.systemsUsd(month, maker, false))
                : 100 * sum(period, month -> all(sales, month, maker, true))
                        / sum(period, month -> all(sales, month, maker, false));
    }

    private static double all(Sales sales, int month, int maker, boolean toTargetOnly) {
        return sales.systemsUsd(month, maker, toTargetOnly) + sales.serviceUsd(month, maker, toTargetOnly);
    }

    private double delivered(Sales sales, int month, boolean ofDomesticMakersOnly) {
        double usd = 0;
        for (int maker = 0; maker < directory.makers().size(); maker++) {
            boolean domestic = directory.countryIsTarget()[directory.makerCountry()[maker]];
            usd += domestic || !ofDomesticMakersOnly ? sales.systemsUsd(month, maker, true) : 0;
        }
        return usd;
    }

    private double scanners(Sales sales, int month, String origin) {
        double tools = 0;
        for (int maker = 0; maker < directory.makers().size(); maker++) {
            boolean fromThere = directory.countries().get(directory.makerCountry()[maker]).equals(origin);
            tools += fromThere ? sales.scannersToTarget(month, maker) : 0;
        }
        return tools;
    }

    private int maker(ObservedSeries series) {
        return directory.makers().indexOf(series.subject());
    }

    private double sum(ObservedPeriod period, IntToDoubleFunction ofMonth) {
        double sum = 0;
        for (Month month = period.first(); !period.last().isBefore(month); month = month.plus(1)) {
            sum += ofMonth.applyAsDouble(directory.origin().until(month));
        }
        return sum;
    }
}
