package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The top of a run's page: five questions and their answers, readable without the charts. */
final class OverviewSection {

    private static final double ALL = 100;

    private final RunFolder run;
    private final Measures measures;
    private final Findings findings;

    OverviewSection(RunFolder run) {
        this.run = run;
        this.measures = run.measures();
        this.findings = new Findings(run);
    }

    void write(Html html) {
        html.open("section", "id", "overview", "aria-labelledby", "headline");
        html.element("h2", findings.headline(), "id", "headline", "class", "headline");
        html.open("div", "class", "answers");
        movers(html, true);
        movers(html, false);
        through(html);
        ways(html);
        sure(html);
        html.close("div").line();
        if (measures.denied() > 0) {
            new FateBar(measures).write(html);
        }
        html.close("section").line();
    }

    private void movers(Html html, boolean losers) {
        List<SummaryRow> rows = losers ? findings.losers() : findings.gainers();
        html.open("div", "class", "answer").element("h3", losers ? "Who lost?" : "Who gained?");
        if (rows.isEmpty()) {
            html.element("p", "No maker " + (losers ? "lost" : "gained") + " sales that luck alone would not explain.");
        }
        html.open("ul", "class", "movers");
        for (String line : findings.listed(rows)) {
            String[] parts = line.split("\t");
            html.open("li").element("b", parts[0]).element("span", parts[1]).element("span", parts[2], "class", "part")
                    .close("li");
        }
        html.close("ul");
        int more = rows.size() - Findings.NAMED;
        html.element("p", (more > 0 ? "and " + more + " more. " : "") + homes(losers), "class", "small");
        html.close("div").line();
    }

    /** Sums over all makers of a country, those that fell or those that rose. */
    private String homes(boolean losers) {
        String sums = findings.byHome().stream().filter(home -> losers ? home.getValue() < 0 : home.getValue() > 0)
                .map(home -> run.entities().country(home.getKey()) + " " + Figures.signedBillions(home.getValue()))
                .collect(Collectors.joining(", "));
        return sums.isEmpty() ? "" : "Net by home, bn USD/yr: " + sums + ".";
    }

    private void through(Html html) {
        html.open("div", "class", "answer").element("h3", "What got through?");
        if (measures.denied() == 0) {
            html.element("p", "The rules touch no demand.").close("div");
            return;
        }
        html.element("p", Figures.percent(findings.through()), "class", "big");
        html.element("p", "of the " + Figures.billions(measures.denied()) + " of tool demand that the rules touch is "
                + "delivered in some form. " + Figures.percent(1 - findings.through()) + " is not: "
                + Fate.Group.STOPPED.fates().stream().filter(fate -> measures.denied(fate) > 0)
                .map(fate -> fate.words() + " " + share(fate)).collect(Collectors.joining(", ")) + ".");
        html.close("div").line();
    }

    private void ways(Html html) {
        html.open("div", "class", "answer").element("h3", "By which way?").open("ul", "class", "ways");
        for (Fate fate : findings.ways().stream().limit(5).toList()) {
            html.open("li").element("span", fate.label()).element("b", share(fate)).close("li");
        }
        html.close("ul").element("p", "Parts of the demand touched, largest first.", "class", "small").close("div")
                .line();
    }

    private void sure(Html html) {
        html.open("div", "class", "answer").element("h3", "How sure is that?");
        sureness().forEach(sentence -> html.element("p", sentence));
        html.close("div").line();
    }

    private List<String> sureness() {
        int replicates = measures.replicates();
        String map = "Intervals hold luck alone. Doubt about the assumptions comes on top: most are estimates. "
                + "This is a map of conditions, not a forecast.";
        if (replicates <= 1) {
            return List.of("Not known from this run: it has one replicate, so no intervals. With --replicates 20 the "
                    + "effects come with 95 % intervals.", "This is a map of conditions, not a forecast: most "
                    + "assumptions are estimates.");
        }
        List<SummaryRow> unclear = findings.unclear();
        long makers = measures.makers().stream().filter(Measures::hasInterval).count();
        String luck = unclear.isEmpty()
                ? "Luck explains none of the effects on " + makers + " makers (95 % intervals, " + replicates
                        + " paired replicates)."
                : "Luck alone could explain the effect on " + unclear.size() + " of " + makers + " makers ("
                        + named(unclear) + "); not the others (95 % intervals, " + replicates + " paired replicates).";
        return Stream.of(luck, gap(), map).filter(sentence -> !sentence.isEmpty()).toList();
    }

    private String gap() {
        return measures.first(Measures.CAPACITY).filter(Measures::hasInterval).map(row -> "Advanced capacity "
                + "differs by "
                + Figures.signed(row.difference(), 0) + " thousand wafers a month, between "
                + Figures.signed(row.ciLow(), 0) + " and " + Figures.signed(row.ciHigh(), 0) + ".").orElse("");
    }

    private String named(List<SummaryRow> rows) {
        return rows.stream().limit(3).map(row -> run.entities().maker(row.subject()))
                .collect(Collectors.joining(", ")) + (rows.size() > 3 ? " ..." : "");
    }

    private String share(Fate fate) {
        return Figures.percent(measures.denied(fate) / measures.denied());
    }

    /** Width of a part in per cent. */
    static String width(double part) {
        return Figures.json(part * ALL, 3) + "%";
    }
}
