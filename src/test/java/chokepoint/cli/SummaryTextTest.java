package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import chokepoint.table.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTextTest {

    private static final RunHeading JANUARY = new RunHeading("January 2023: Tokyo and The Hague decide",
            Month.of(2023, 1), Month.of(2027, 12), 1, "Japan and the Netherlands stay out", "China",
            Map.of("tokyo-electron", "Tokyo Electron", "asml", "ASML", "naura", "NAURA"));

    @Test
    void tellsARunInTheWordsOfAPolicyAnalyst() {
        List<SummaryRow> rows = new ArrayList<>(makers());
        rows.addAll(ledger());
        rows.addAll(capacity(31));

        assertThat(text(rows)).isEqualTo("""
                January 2023: Tokyo and The Hague decide
                  2023-01 to 2027-12, seed 1, twin: Japan and the Netherlands stay out
                                          revenue, bn USD/yr     vs twin    China share
                  ASML                                  31.0      −1.2 %           20 %  (twin 22 %)
                  Tokyo Electron                        16.2      −4.1 %           29 %  (twin 33 %)
                  NAURA                                  3.0     +42.9 %            n/a  (twin n/a)
                Of 41.3 bn USD of demand the rules touch: backfilled inside the coalition 9 %, backfilled by
                  others 6 %, backfilled by domestic makers 21 %, lower class 17 %, stockpiled before 12 %, licensed
                  late 4 %, through hubs 2 %, seized 1 %, still waiting 8 %, given up 20 %
                Advanced capacity in China by 2027-12: 41 kwpm (twin 96), a gap of 31 months
                One replicate, so no intervals: --replicates 20 tells effects from luck.
                """);
    }

    @Test
    void putsTheTitleAndThePeriodOnOneLineIfTheyFit() {
        RunHeading brief = new RunHeading("Alone", Month.of(2023, 1), Month.of(2023, 12), 7, "none", "China", Map.of());

        assertThat(new SummaryText(new Summary(List.of()), brief).lines())
                .containsExactly("Alone     2023-01 to 2023-12, seed 7, twin: none");
    }

    @Test
    void givesEveryEffectAnIntervalAndMarksWhatLuckCouldHaveMade() {
        List<SummaryRow> rows = List.of(
                revenue("asml", 31.0e9, 31.4e9, interval(-0.9e9, 0.1e9)),
                revenue("tokyo-electron", 16.2e9, 16.9e9, interval(-0.8e9, -0.6e9)));

        assertThat(text(rows)).isEqualTo("""
                January 2023: Tokyo and The Hague decide
                  2023-01 to 2027-12, seed 1, 8 replicates, twin: Japan and the Netherlands stay out
                                          revenue, bn USD/yr     vs twin                       China share
                  ASML                                  31.0      −1.3 % ~ [−2.9, +0.3]
                  Tokyo Electron                        16.2      −4.1 %   [−4.7, −3.6]
                ~ 8 replicates are too few to tell the effect from luck on: ASML
                """);
    }

    @Test
    void doesNotCallAnEffectOfExactlyNothingLuck() {
        List<SummaryRow> rows = List.of(revenue("asml", 31e9, 31e9, interval(0, 0)));

        assertThat(text(rows)).contains("0.0 %   [0.0, 0.0]").doesNotContain("~", "too few");
    }

    @Test
    void showsTheTenLargestMakersOfTheTwinAndCountsTheOthers() {
        List<SummaryRow> rows = new ArrayList<>();
        for (int i = 1; i <= 13; i++) {
            rows.add(revenue("maker-" + i, 1e9, i * 1e9, List.of()));
        }

        String text = text(rows);

        assertThat(text).contains("maker-13 ", "maker-4 ", "and 3 more in summary.csv").doesNotContain("maker-3 ");
        assertThat(text.indexOf("maker-13 ")).isLessThan(text.indexOf("maker-12 "));
    }

    @Test
    void saysThatNoDemandWasDenied() {
        assertThat(text(List.of(denied("kept", 0)))).contains("The rules touch no demand.\n");
    }

    @Test
    void saysThatThereIsNoGap() {
        assertThat(text(capacity(0))).contains("(twin 96), no gap\n");
    }

    @Test
    void saysThatTheGapIsLongerThanTheRun() {
        assertThat(text(capacity(Double.NaN))).contains("(twin 96), a gap not reached: behind the twin since before the run began\n");
    }

    @Test
    void anEmptyTwinHasNoPercentage() {
        assertThat(text(List.of(revenue("asml", 1e9, 0, List.of())))).contains(" 1.0         n/a");
    }

    @Test
    void saysInHowManyReplicatesTheGapIsNotReached() {
        List<SummaryRow> rows = new ArrayList<>(capacity(27));
        rows.add(new SummaryRow("capability_gap_reached", "CN", "share of replicates", 0.75, Double.NaN, Double.NaN,
                Double.NaN, Double.NaN, 8));

        assertThat(text(rows)).contains("a gap of 27 months (longer than the run in 25 % of replicates)\n");
    }

    @Test
    void showsComputeWithAndWithoutTheLimitOfMemory() {
        SummaryRow limited = new SummaryRow("ai_compute_index", "CN", "index", 97.6, 101.2, -3.6, Double.NaN, Double.NaN, 1);
        SummaryRow chips = new SummaryRow("ai_logic_index", "CN", "index", 150, 300.4, -150.4, Double.NaN, Double.NaN, 1);
        SummaryRow none = new SummaryRow("ai_compute_index", "CN", "index", Double.NaN, Double.NaN, Double.NaN, Double.NaN,
                Double.NaN, 1);

        assertThat(text(List.of(limited, chips)).replace("\n  ", " "))
                .contains("month = 100: 98 (twin 101); with memory for every chip 150 (twin 300)");
        assertThat(text(List.of(none))).doesNotContain("AI compute");
    }

    private static String text(List<SummaryRow> rows) {
        return String.join("\n", new SummaryText(new Summary(rows), JANUARY).lines()) + "\n";
    }

    private static List<SummaryRow> makers() {
        return List.of(
                revenue("tokyo-electron", 16.2e9, 16.9e9, List.of()),
                revenue("naura", 3.0e9, 2.1e9, List.of()),
                revenue("asml", 31.0e9, 31.37e9, List.of()),
                share("tokyo-electron", 0.29, 0.33),
                share("naura", Double.NaN, Double.NaN),
                share("asml", 0.2, 0.22));
    }

    private static List<SummaryRow> ledger() {
        return List.of(denied("kept", 0), denied("licensed_late", 4), denied("backfill_coalition", 9),
                denied("backfill_other", 6), denied("backfill_domestic", 21), denied("downgraded", 17),
                denied("stockpiled", 12), denied("smuggled", 2), denied("intercepted", 1), denied("deferred", 8),
                denied("abandoned", 20));
    }

    private static List<SummaryRow> capacity(double gap) {
        return List.of(
                new SummaryRow("advanced_capacity_kwpm", "CN", "kwpm", 41.2, 96.3, -55.1, Double.NaN, Double.NaN, 1),
                new SummaryRow("capability_gap_months", "CN", "months", gap, 0, gap, Double.NaN, Double.NaN, 1));
    }

    private static SummaryRow denied(String code, double hundredths) {
        return new SummaryRow("denied_usd", code, "USD", hundredths * 0.413e9, 0, hundredths * 0.413e9, Double.NaN,
                Double.NaN, 1);
    }

    private static SummaryRow share(String maker, double ruled, double counterfactual) {
        return new SummaryRow("target_share", maker, "share", ruled, counterfactual, ruled - counterfactual, Double.NaN,
                Double.NaN, 1);
    }

    private static List<Double> interval(double low, double high) {
        return List.of(low, high);
    }

    /** With an interval it is the mean of eight replicates, without one a single replicate. */
    private static SummaryRow revenue(String maker, double ruled, double counterfactual, List<Double> interval) {
        boolean single = interval.isEmpty();
        return new SummaryRow("revenue_usd_per_year", maker, "USD/year", ruled, counterfactual, ruled - counterfactual,
                single ? Double.NaN : interval.get(0), single ? Double.NaN : interval.get(1), single ? 1 : 8);
    }
}
