package chokepoint.experiment.backtest;

import java.util.List;

/**
 * One recorded series.
 *
 * @param subject a maker, region, or country of origin
 * @param systemsOnly whether a China share is that of tool sales alone
 * @param periods in order of time, all inside the time simulated
 */
record ObservedSeries(Figure figure, String subject, boolean systemsOnly, List<ObservedPeriod> periods) {

    ObservedSeries {
        periods = List.copyOf(periods);
    }
}
