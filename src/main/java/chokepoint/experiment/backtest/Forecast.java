package chokepoint.experiment.backtest;

import java.util.List;

/**
 * What a contender has for the periods of a series.
 *
 * @param ensembles one for each period, with one member if the contender is certain
 */
record Forecast(ObservedSeries series, Contender contender, List<Ensemble> ensembles) {

    Forecast {
        ensembles = List.copyOf(ensembles);
    }
}
