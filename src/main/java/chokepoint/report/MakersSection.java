package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who lost and who gained: every maker's revenue against the twin, with intervals, and its sales to the target. */
record MakersSection(RunView view) {

    private static final double BILLION = 1e-9;

    void write(Html html) {
        List<SummaryRow> makers = view.measures().makers();
        if (makers.isEmpty()) {
            return;
        }
        html.open("section", "id", "makers").element("h2", "Who lost and who gained");
        new Figure("effects", "effects", title(), "Change of revenue against the twin, bn USD a year"
                + (view.measures().replicates() > 1 ? ", mean and 95 % interval of " + view.replicates()
                : "; one replicate, so no intervals"), "summary.csv")
                .write(html, data -> write(data, makers));
        table(html, makers);
        html.close("section").line();
    }

    private String title() {
        Findings findings = new Findings(view.folder());
        int lost = findings.losers().size();
        int gained = findings.gainers().size();
        int rest = view.measures().makers().size() - lost - gained;
        return lost + (lost == 1 ? " maker sells" : " makers sell") + " less than without the rules, " + gained
                + (gained == 1 ? " sells" : " sell") + " more"
                + (rest == 0 ? "" : "; of " + rest + " no clear change");
    }

    /** Largest loss first. */
    private void write(Data data, List<SummaryRow> makers) {
        List<Effect> effects = makers.stream().sorted(Comparator.comparingDouble(SummaryRow::difference))
                .map(row -> Effect.of(view.entities().maker(row.subject()), row, BILLION)).toList();
        Effect.write(data, "bn USD a year", List.of(new Effect.Panel("", "", effects)), true);
    }

    private void table(Html html, List<SummaryRow> makers) {
        String target = view.folder().targetName();
        html.open("details", "class", "table").element("summary", "All makers in figures");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "All makers in figures");
        html.open("table").heads("Maker", "Home", "Revenue, bn USD/yr", "Twin", "Change", "95 % interval",
                "Sales to " + target, "Twin").open("tbody");
        for (SummaryRow maker : makers) {
            Optional<SummaryRow> share = view.measures().of(Measures.TARGET_SHARE, maker.subject());
            html.row(view.entities().of("maker", maker.subject()).name(),
                    view.entities().country(view.entities().of("maker", maker.subject()).country()),
                    Figures.plain(maker.ruled() / 1e9, 2), Figures.plain(maker.counterfactual() / 1e9, 2),
                    Figures.change(Measures.percentOfTwin(maker, maker.difference()), 1), interval(maker),
                    share.map(row -> Figures.percent(row.ruled())).orElse(""),
                    share.map(row -> Figures.percent(row.counterfactual())).orElse(""));
        }
        html.close("tbody").close("table").close("div").close("details").line();
    }

    private static String interval(SummaryRow row) {
        return !Measures.hasInterval(row) ? "none" : Figures.signed(Measures.percentOfTwin(row, row.ciLow()), 1)
                + " to "
                + Figures.signed(Measures.percentOfTwin(row, row.ciHigh()), 1) + " %"
                + (Measures.isNoise(row) ? " (luck could explain it)" : "");
    }
}
