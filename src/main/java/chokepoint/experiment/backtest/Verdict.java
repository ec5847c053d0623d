package chokepoint.experiment.backtest;

import chokepoint.table.ScoreRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who foretold a series better by CRPS, over its scored periods.
 *
 * @param scores of each contender
 */
public record Verdict(Map<Contender, ScoreRow> scores) {

    /** One for each series, in the order of the scores. */
    public static List<Verdict> of(List<ScoreRow> scores) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<Contender, ScoreRow> ofSeries = new EnumMap<>(Contender.class);
        for (ScoreRow row : scores) {
            if (row.role().equals(Contest.SCORED)) {
                ofSeries.put(contender(row), row);
            }
            if (ofSeries.size() == Contender.values().length) {
                verdicts.add(new Verdict(new EnumMap<>(ofSeries)));
                ofSeries.clear();
            }
        }
        return verdicts;
    }

    private static Contender contender(ScoreRow row) {
        for (Contender contender : Contender.values()) {
            if (contender.label().equals(row.contender())) {
                return contender;
            }
        }
        throw new IllegalArgumentException(row.contender() + " must be a contender.");
    }

    public ScoreRow score(Contender contender) {
        return scores.get(contender);
    }

    /** Whether the record has periods to score. */
    public boolean isScored() {
        return score(Contender.MODEL).periods() > 0;
    }

    /** A tie is no win; a rival without a forecast is beaten. */
    public boolean modelBeats(Contender rival) {
        double its = score(rival).crps();
        return isScored() && (Double.isNaN(its) || score(Contender.MODEL).crps() < its);
    }

    /** Whether the model beats all its rivals. */
    public boolean modelBeatsAll() {
        return Contender.RIVALS.stream().allMatch(this::modelBeats);
    }
}
