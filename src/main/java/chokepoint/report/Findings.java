package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run found, in sentences: who lost, who gained, what got through, by which way, and how sure that is. */
final class Findings {

    static final int NAMED = 3;
    /** Smaller changes of revenue, USD a year, are nobody's loss or gain: they round to nothing. */
    private static final double LEAST_USD = 5e6;
    /** Below this part of the denied demand a way is not named. */
    private static final double NOTABLE = 0.005;

    private final RunFolder run;
    private final Measures measures;

    Findings(RunFolder run) {
        this.run = run;
        this.measures = run.measures();
    }

    /** Makers whose loss luck alone does not explain, the largest first; with one replicate all who sold less. */
    List<SummaryRow> losers() {
        return clear().filter(row -> row.difference() < 0)
                .sorted(Comparator.comparingDouble(SummaryRow::difference)).toList();
    }

    /** The same for gains. */
    List<SummaryRow> gainers() {
        return clear().filter(row -> row.difference() > 0)
                .sorted(Comparator.comparingDouble(SummaryRow::difference).reversed()).toList();
    }

    /** Makers whose effect can not be told from luck. */
    List<SummaryRow> unclear() {
        return measures.makers().stream().filter(Measures::isNoise).toList();
    }

    /** The page's headline. */
    String headline() {
        return Stream.of(sales(), demand(), capacity()).filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Who lost most and who gained most. */
    String sales() {
        if (measures.makers().isEmpty()) {
            return "No replicate was finished, so there is nothing to report.";
        }
        if (losers().isEmpty() && gainers().isEmpty()) {
            return "The rules under study change no maker\u2019s sales.";
        }
        String lost = losers().isEmpty() ? loser() : change(losers().get(0), "loses");
        String gained = gainers().isEmpty() ? gainer() : change(gainers().get(0), "gains");
        return lost + "; " + gained + ".";
    }

    /** How much of the denied demand was met all the same. */
    String demand() {
        if (measures.denied() == 0) {
            return measures.makers().isEmpty() ? "" : "The rules touch no demand.";
        }
        return "Of " + Figures.billions(measures.denied()) + " of demand that the rules touch, "
                + Figures.percent(through()) + " is met all the same.";
    }

    /** How far the target's advanced capacity falls behind. */
    String capacity() {
        return measures.first(Measures.CAPACITY).filter(row -> Double.isFinite(row.difference())).map(row ->
                run.targetName() + " ends " + Figures.month(run.last()) + " with " + Figures.plain(row.ruled(), 0)
                        + " thousand advanced wafers a month, against " + Figures.plain(row.counterfactual(), 0)
                        + " without the rules" + gap() + ".").orElse("");
    }

    /** Share of the denied demand that was delivered in some form. */
    double through() {
        return 1 - measures.denied(Fate.Group.STOPPED) / measures.denied();
    }

    /** Ways by which denied demand was met, the commonest first. */
    List<Fate> ways() {
        return Stream.of(Fate.values()).filter(fate -> fate.group() != Fate.Group.STOPPED)
                .filter(fate -> measures.denied(fate) > NOTABLE * measures.denied())
                .sorted(Comparator.comparingDouble((Fate fate) -> measures.denied(fate)).reversed()).toList();
    }

    /** Such as "ASML -0.6 (-2.0 %)". */
    List<String> listed(List<SummaryRow> rows) {
        return rows.stream().limit(NAMED).map(row -> run.entities().maker(row.subject()) + "\t"
                + Figures.signedBillions(row.difference()) + " bn USD/yr\t"
                + Figures.change(Measures.percentOfTwin(row, row.difference()), 1)).toList();
    }

    /** Changes beyond luck of the makers' revenue, summed by their home, largest loss first, USD a year. */
    List<Map.Entry<String, Double>> byHome() {
        Map<String, Double> sums = new TreeMap<>();
        clear().forEach(row ->
                sums.merge(run.entities().of("maker", row.subject()).country(), row.difference(), Double::sum));
        return sums.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    private Stream<SummaryRow> clear() {
        return measures.makers().stream()
                .filter(row -> Math.abs(row.difference()) >= LEAST_USD && !Measures.isNoise(row));
    }

    private String loser() {
        return unclear().isEmpty() ? "No maker loses" : "No maker loses more than luck could make";
    }

    private String gainer() {
        return unclear().isEmpty() ? "nobody gains" : "no gain is larger than luck could make";
    }

    private String change(SummaryRow row, String verb) {
        return run.entities().maker(row.subject()) + " " + verb + " most, "
                + Figures.billions(Math.abs(row.difference())) + " a year ("
                + Figures.change(Measures.percentOfTwin(row, row.difference()), 1) + ")";
    }

    private String gap() {
        return measures.first(Measures.GAP).map(row -> !Double.isFinite(row.ruled())
                ? ", behind the twin since before the run began"
                : row.ruled() == 0 ? ", no lag" : ", a lag of " + Figures.plain(row.ruled(), 0) + " months").orElse("");
    }
}
