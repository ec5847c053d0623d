package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The top of a comparison: the findings of each run in a card, and how far they range. */
record SideBySide(List<RunView> runs) {

    void write(Html html) {
        html.open("section", "id", "overview", "aria-labelledby", "headline");
        html.element("h2", headline(), "id", "headline", "class", "headline");
        html.open("div", "class", "answers");
        runs.forEach(run -> card(html, run));
        html.close("div").line();
        html.element("p", sureness(), "class", "small").close("section").line();
    }

    private static void card(Html html, RunView run) {
        Findings findings = new Findings(run.folder());
        Measures measures = run.measures();
        html.open("div", "class", "answer run").element("h3", run.title()).open("dl");
        fact(html, "Lost most", first(findings.losers(), findings));
        fact(html, "Gained most", first(findings.gainers(), findings));
        if (measures.denied() > 0) {
            fact(html, "Got through", Figures.percent(findings.through()) + " of "
                    + Figures.billions(measures.denied()));
            fact(html, "Commonest ways", findings.ways().stream().limit(2).map(fate -> fate.words() + " "
                    + Figures.percent(measures.denied(fate) / measures.denied())).collect(Collectors.joining(", ")));
        }
        measures.first(Measures.CAPACITY).ifPresent(row -> fact(html, "Advanced capacity",
                Figures.plain(row.ruled(), 0) + ", twin " + Figures.plain(row.counterfactual(), 0) + " kwpm; lag "
                        + lag(measures)));
        fact(html, "How sure", measures.replicates() > 1 ? measures.replicates() + " replicates; luck could explain "
                + findings.unclear().size() + " of " + measures.makers().size() + " makers\u2019 effects"
                : "one replicate: no intervals");
        html.close("dl").close("div").line();
    }

    private static void fact(Html html, String name, String value) {
        html.element("dt", name).element("dd", value);
    }

    private static String first(List<SummaryRow> rows, Findings findings) {
        return rows.isEmpty() ? "nobody" : findings.listed(rows).get(0).replace("\t", " ");
    }

    private static String lag(Measures measures) {
        return measures.first(Measures.GAP).map(row -> Double.isFinite(row.ruled())
                ? Figures.plain(row.ruled(), 0) + "\u00a0months" : "not reached").orElse("unknown");
    }

    private String headline() {
        List<RunView> touched = runs.stream().filter(run -> run.measures().denied() > 0).toList();
        if (touched.size() < 2) {
            return runs.size() + " runs side by side.";
        }
        Comparator<RunView> byThrough = Comparator.comparingDouble(run -> new Findings(run.folder()).through());
        RunView least = touched.stream().min(byThrough).orElseThrow();
        RunView most = touched.stream().max(byThrough).orElseThrow();
        return "Between " + through(least) + " (" + least.title() + ") and " + through(most) + " (" + most.title()
                + ") of the demand that the rules touch is met all the same." + lags(touched);
    }

    private static String lags(List<RunView> touched) {
        Comparator<RunView> byLag = Comparator.comparingDouble(SideBySide::months);
        Optional<RunView> shortest = touched.stream().filter(run -> Double.isFinite(months(run))).min(byLag);
        Optional<RunView> longest = touched.stream().filter(run -> Double.isFinite(months(run))).max(byLag);
        return shortest.isEmpty() ? "" : " The target lags its twin by " + Figures.plain(months(shortest.get()), 0)
                + " (" + shortest.get().title() + ") to " + Figures.plain(months(longest.get()), 0) + " months ("
                + longest.get().title() + ").";
    }

    private static double months(RunView run) {
        return run.measures().first(Measures.GAP).map(SummaryRow::ruled).orElse(Double.NaN);
    }

    private static String through(RunView run) {
        return Figures.percent(new Findings(run.folder()).through());
    }

    private String sureness() {
        return (runs.stream().anyMatch(run -> run.measures().replicates() <= 1) ? "Runs of one replicate have no "
                + "intervals: their differences may be luck. " : "")
                + "Losses and gains named here are larger than luck alone would make, where a run has replicates. "
                + "Intervals hold luck alone; doubt about the assumptions comes on top. A map of conditions, not a "
                + "forecast.";
    }
}
