package chokepoint.report;

import chokepoint.quantity.Month;
import java.util.List;

/** When each rule was announced, took effect and ends, on the time axis of the charts, with its legal source. */
record RulesSection(RunView view) {

    void write(Html html) {
        List<RuleList.Rule> all = view.rules().rules();
        if (all.isEmpty()) {
            return;
        }
        List<RuleList.Rule> shown = all.stream().filter(rule -> !view.rules().letter(rule).isEmpty()).toList();
        html.open("section", "id", "rules").element("h2", "The rules");
        if (!shown.isEmpty()) {
            new Figure("timeline", "timeline", title(shown), "Rules under study: announced (thin line), in force "
                    + "(bar). The letters mark the same dates in all charts over time", "rules.csv")
                    .write(html, data -> write(data, shown));
        }
        table(html, all);
        html.close("section").line();
    }

    private String title(List<RuleList.Rule> shown) {
        List<String> issuers = shown.stream().map(rule -> Wording.the(view.entities().country(rule.issuer())))
                .distinct().toList();
        long made = shown.stream().filter(RuleList.Rule::hypothetical).count();
        return shown.size() + (shown.size() == 1 ? " rule of " : " rules of ") + Wording.and(issuers)
                + " under study take effect between " + Figures.month(shown.get(0).month()) + " and "
                + Figures.month(shown.get(shown.size() - 1).month())
                + (made == 0 ? "" : "; " + made + " of them nobody has issued");
    }

    private void write(Data data, List<RuleList.Rule> shown) {
        data.texts("months", view.folder().months().stream().map(Month::toString).toList());
        data.objects("rules", shown, (entry, rule) -> entry.text("id", rule.id())
                .text("letter", view.rules().letter(rule)).text("title", rule.title())
                .text("issuer", view.entities().country(rule.issuer())).text("source", rule.source())
                .text("announced", rule.announced()).text("effective", rule.effective())
                .text("expires", rule.expires()).text("policy", policy(rule)).flag("made", rule.hypothetical()));
    }

    private void table(Html html, List<RuleList.Rule> rules) {
        html.open("details", "class", "table").element("summary", "All " + rules.size() + " rules with their legal "
                + "sources");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "All rules");
        html.open("table").heads("Rule", "", "Issuer", "Title", "Announced", "In force", "Ends", "Policy",
                "Legal source", "Part in this run").open("tbody");
        for (RuleList.Rule rule : rules) {
            html.row(rule.id(), view.rules().letter(rule), view.entities().country(rule.issuer()), rule.title(),
                    rule.announced(), rule.effective(), rule.expires(), policy(rule), rule.source(), part(rule));
        }
        html.close("tbody").close("table").close("div").close("details").line();
    }

    private static String policy(RuleList.Rule rule) {
        return rule.policy().replace('-', ' ')
                + (Double.isFinite(rule.approval()) ? ", approval " + Figures.percent(rule.approval()) : "");
    }

    private static String part(RuleList.Rule rule) {
        return (rule.hypothetical() ? "made up for this scenario; " : "")
                + (!rule.modelled() ? "recorded, not modelled"
                : rule.underStudy() ? "under study: the twin lacks it" : "standing in both worlds");
    }
}
