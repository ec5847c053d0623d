package chokepoint.experiment.backtest;

import chokepoint.experiment.FailedReplicate;
import chokepoint.scenario.Scenario;
import chokepoint.table.ScoreRow;
import chokepoint.table.SeriesRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came of a backtest.
 *
 * @param scenario without draws
 * @param folder as written
 * @param replicates that finished
 * @param sets of parameters that they were run with
 * @param scores in the fixed order of the series, and within one by role and contender
 * @param series in the same order, periods in order of time
 * @param chinaShareRmse root mean square error over all scored China shares of makers, by contender
 */
public record BacktestReport(Scenario scenario, Path folder, int replicates, int sets, List<ScoreRow> scores,
        List<SeriesRow> series, Map<Contender, Double> chinaShareRmse, List<FailedReplicate> failures) {
}
