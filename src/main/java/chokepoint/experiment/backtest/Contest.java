package chokepoint.experiment.backtest;

import chokepoint.table.ScoreRow;
import chokepoint.table.SeriesRow;
import chokepoint.table.SeriesRow.Spread;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The model and its rivals on every series: forecasts, and what they are worth. */
final class Contest {

    static final String FITTED = "fitted";
    static final String SCORED = "scored";

    private final int openingYear;
    private final List<ObservedSeries> series;
    private final List<Map<Contender, Forecast>> forecasts = new ArrayList<>();

    Contest(Blueprint blueprint, List<ObservedSeries> series, List<Hindcasts.Outcome> outcomes) {
        this.openingYear = blueprint.scenario.start().year();
        this.series = series;
        double[][] sheet = Hindcasts.read(blueprint, series, new StaticSheet(blueprint));
        for (int s = 0; s < series.size(); s++) {
            Map<Contender, Forecast> ofSeries = new EnumMap<>(Contender.class);
            put(ofSeries, s, Contender.MODEL, ensembles(outcomes, s, true));
            put(ofSeries, s, Contender.TWIN, ensembles(outcomes, s, false));
            double opening = openingMean(series.get(s));
            put(ofSeries, s, Contender.NO_CHANGE,
                    series.get(s).periods().stream().map(period -> Ensemble.of(opening)).toList());
            put(ofSeries, s, Contender.STATIC_SHEET, Arrays.stream(sheet[s]).mapToObj(Ensemble::of).toList());
            forecasts.add(ofSeries);
        }
    }

    private void put(Map<Contender, Forecast> map, int s, Contender contender, List<Ensemble> ensembles) {
        map.put(contender, new Forecast(series.get(s), contender, ensembles));
    }

    private List<Ensemble> ensembles(List<Hindcasts.Outcome> outcomes, int s, boolean ruled) {
        double[] weights = outcomes.stream().mapToDouble(Hindcasts.Outcome::weight).toArray();
        return IntStream.range(0, series.get(s).periods().size())
                .mapToObj(p -> Ensemble.of(outcomes.stream()
                        .mapToDouble(one -> (ruled ? one.ruled() : one.twin())[s][p]).toArray(), weights)).toList();
    }

    private double openingMean(ObservedSeries one) {
        return one.periods().stream().filter(period -> period.year() == openingYear)
                .mapToDouble(ObservedPeriod::recorded).average().orElse(Double.NaN);
    }

    List<ScoreRow> scores() {
        List<ScoreRow> rows = new ArrayList<>();
        for (Map<Contender, Forecast> ofSeries : forecasts) {
            for (String role : List.of(FITTED, SCORED)) {
                ofSeries.values().forEach(forecast ->
                        rows.add(new Scoring(forecast, role, places(forecast.series(), role)).row()));
            }
        }
        return rows;
    }

    private int[] places(ObservedSeries one, String role) {
        return IntStream.range(0, one.periods().size()).filter(p -> role(one.periods().get(p)).equals(role)).toArray();
    }

    private String role(ObservedPeriod period) {
        return period.year() > openingYear ? SCORED : FITTED;
    }

    List<SeriesRow> series() {
        List<SeriesRow> rows = new ArrayList<>();
        for (int s = 0; s < series.size(); s++) {
            for (int p = 0; p < series.get(s).periods().size(); p++) {
                rows.add(row(s, p));
            }
        }
        return rows;
    }

    private SeriesRow row(int s, int p) {
        ObservedSeries one = series.get(s);
        ObservedPeriod period = one.periods().get(p);
        return new SeriesRow(one.figure().label(), one.subject(), one.figure().unit(), role(period), period.name(),
                period.first(), period.last(), period.recorded(), spread(ensemble(s, Contender.MODEL, p)),
                spread(ensemble(s, Contender.TWIN, p)), ensemble(s, Contender.NO_CHANGE, p).mean(),
                ensemble(s, Contender.STATIC_SHEET, p).mean());
    }

    private Ensemble ensemble(int s, Contender contender, int p) {
        return forecasts.get(s).get(contender).ensembles().get(p);
    }

    private static Spread spread(Ensemble ensemble) {
        return new Spread(ensemble.mean(), ensemble.quantile(0.025), ensemble.quantile(0.1), ensemble.quantile(0.25),
                ensemble.quantile(0.75), ensemble.quantile(0.9), ensemble.quantile(0.975));
    }

    /** Over all scored China shares of makers, each quarter alike: the figure that earlier models were judged by. */
    Map<Contender, Double> chinaShareRmse() {
        Map<Contender, Double> rmse = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            rmse.put(contender, Math.sqrt(IntStream.range(0, series.size())
                    .filter(s -> series.get(s).figure() == Figure.CHINA_SHARE).boxed()
                    .flatMap(s -> Arrays.stream(places(series.get(s), SCORED)).boxed().map(p -> error(s, contender, p)))
                    .mapToDouble(error -> error * error).average().orElse(Double.NaN)));
        }
        return rmse;
    }

    private double error(int s, Contender contender, int p) {
        return ensemble(s, contender, p).mean() - series.get(s).periods().get(p).recorded();
    }
}
