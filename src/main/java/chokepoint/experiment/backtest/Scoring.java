package chokepoint.experiment.backtest;

import chokepoint.table.ScoreRow;
import chokepoint.table.ScoreRow.Band;
import chokepoint.table.ScoreRow.Direction;
import chokepoint.table.ScoreRow.Peak;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Scores a forecast over the periods of one role: those of the opening year, which may have been fitted, or later. */
final class Scoring {

    /** Closer changes of the mean than this are none. */
    private static final double SMALLEST_CHANGE = 1e-9;

    private final Forecast forecast;
    private final List<ObservedPeriod> all;
    private final String role;
    /** Places in the list of periods. */
    private final int[] places;

    Scoring(Forecast forecast, String role, int[] places) {
        this.forecast = forecast;
        this.all = forecast.series().periods();
        this.role = role;
        this.places = IntStream.of(places).filter(i -> !forecast.ensembles().get(i).isEmpty()).toArray();
    }

    ScoreRow row() {
        Figure figure = forecast.series().figure();
        return new ScoreRow(figure.label(), forecast.series().subject(), figure.unit(), role,
                forecast.contender().label(), places.length,
                Math.sqrt(mean(i -> error(i) * error(i))), mean(this::error),
                mean(i -> ensemble(i).crps(recorded(i))),
                ScoreRow.LEVELS.stream().map(level -> band(level / 100.0)).toList(), direction(), peak());
    }

    private Band band(double level) {
        double tail = (1 - level) / 2;
        return new Band(mean(i -> ensemble(i).quantile(tail) <= recorded(i)
                && recorded(i) <= ensemble(i).quantile(1 - tail) ? 1 : 0),
                mean(i -> ensemble(i).quantile(1 - tail) - ensemble(i).quantile(tail)),
                mean(i -> intervalScore(i, tail)));
    }

    private double intervalScore(int i, double tail) {
        double low = ensemble(i).quantile(tail);
        double high = ensemble(i).quantile(1 - tail);
        double outside = Math.max(0, low - recorded(i)) + Math.max(0, recorded(i) - high);
        return high - low + outside / tail;
    }

    private Direction direction() {
        int hits = 0;
        int rises = 0;
        int falls = 0;
        for (int i : places) {
            double change = i == 0 ? 0 : Math.signum(recorded(i) - recorded(i - 1));
            rises += change > 0 ? 1 : 0;
            falls += change < 0 ? 1 : 0;
            hits += change != 0 && change == foretold(i) ? 1 : 0;
        }
        return new Direction(hits, rises + falls,
                rises + falls == 0 ? Double.NaN : (double) Math.max(rises, falls) / (rises + falls));
    }

    private double foretold(int i) {
        double change = ensemble(i).mean() - ensemble(i - 1).mean();
        return Math.abs(change) < SMALLEST_CHANGE ? 0 : Math.signum(change);
    }

    private Peak peak() {
        if (places.length < 2) {
            return new Peak("", Double.NaN, "", Double.NaN);
        }
        int recorded = highest(this::recorded);
        int highest = highest(i -> ensemble(i).mean());
        boolean flat = forecast.contender() == Contender.NO_CHANGE;
        return new Peak(all.get(recorded).name(), recorded(recorded), flat ? "" : all.get(highest).name(),
                flat ? Double.NaN : ensemble(highest).mean());
    }

    private int highest(IntToDoubleFunction height) {
        int highest = places[0];
        for (int i : places) {
            highest = height.applyAsDouble(i) > height.applyAsDouble(highest) ? i : highest;
        }
        return highest;
    }

    private double error(int i) {
        return ensemble(i).mean() - recorded(i);
    }

    private double recorded(int i) {
        return all.get(i).recorded();
    }

    private Ensemble ensemble(int i) {
        return forecast.ensembles().get(i);
    }

    private double mean(IntToDoubleFunction ofPeriod) {
        return places.length == 0 ? Double.NaN : IntStream.of(places).mapToDouble(ofPeriod).sum() / places.length;
    }
}
