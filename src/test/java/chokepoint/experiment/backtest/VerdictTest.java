package chokepoint.experiment.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.table.ScoreRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static List<ScoreRow> scores(String role, double... crps) {
        List<ScoreRow> rows = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            double its = crps[contender.ordinal()];
            rows.add(new ScoreRow("china_share", "asml", "%", role, contender.label(), Double.isNaN(its) ? 0 : 4,
                    its, 0, its, List.of(), new ScoreRow.Direction(0, 0, Double.NaN),
                    new ScoreRow.Peak("", Double.NaN, "", Double.NaN)));
        }
        return rows;
    }

    @Test
    void takesATieForNoWin() {
        Verdict verdict = Verdict.of(scores(Contest.SCORED, 2, 2, 3, 1)).get(0);

        assertThat(verdict.modelBeats(Contender.TWIN)).isFalse();
        assertThat(verdict.modelBeats(Contender.NO_CHANGE)).isTrue();
        assertThat(verdict.modelBeats(Contender.STATIC_SHEET)).isFalse();
        assertThat(verdict.modelBeatsAll()).isFalse();
    }

    @Test
    void beatsARivalThatHasNoForecast() {
        assertThat(Verdict.of(scores(Contest.SCORED, 2, 3, Double.NaN, 3)).get(0).modelBeatsAll()).isTrue();
    }

    @Test
    void beatsNobodyWhereNothingIsRecorded() {
        Verdict verdict = Verdict.of(scores(Contest.SCORED, Double.NaN, Double.NaN, Double.NaN, Double.NaN)).get(0);

        assertThat(verdict.isScored()).isFalse();
        assertThat(verdict.modelBeats(Contender.NO_CHANGE)).isFalse();
    }

    @Test
    void judgesBothRolesOfASeriesByTheScoredOne() {
        List<ScoreRow> both = new ArrayList<>(scores(Contest.FITTED, 9, 1, 1, 1));
        both.addAll(scores(Contest.SCORED, 1, 2, 2, 2));

        assertThat(Verdict.of(both)).singleElement().satisfies(verdict -> assertThat(verdict.modelBeatsAll()).isTrue());
    }
}
