package chokepoint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which rules each run studies, with their legal sources. */
record ComparedRules(List<RunView> runs) {

    void write(Html html) {
        Map<String, RuleList.Rule> known = new TreeMap<>();
        runs.forEach(run -> run.rules().rules().stream().filter(RuleList.Rule::underStudy)
                .forEach(rule -> known.putIfAbsent(rule.id(), rule)));
        if (known.isEmpty()) {
            return;
        }
        List<RuleList.Rule> rules = new ArrayList<>(known.values());
        rules.sort(Comparator.comparing(RuleList.Rule::effective).thenComparing(RuleList.Rule::id));
        html.open("section", "id", "rules").element("h2", "The rules under study");
        html.element("p", "\u201cstudied\u201d: the run has the rule and its twin lacks it; \u201cin both\u201d: "
                + "the twin has it too; empty: the run does not have it.", "class", "sub");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Rules by run");
        html.open("table").heads(heads()).open("tbody");
        rules.forEach(rule -> row(html, rule));
        html.close("tbody").close("table").close("div").close("section").line();
    }

    private String[] heads() {
        List<String> heads = new ArrayList<>(List.of("Rule", "Title", "In force"));
        runs.forEach(run -> heads.add(run.title()));
        heads.add("Legal source");
        return heads.toArray(new String[0]);
    }

    private void row(Html html, RuleList.Rule rule) {
        List<String> cells = new ArrayList<>(List.of(rule.id(), rule.title(), rule.effective()));
        for (RunView run : runs) {
            Optional<RuleList.Rule> own = run.rules().rules().stream().filter(one -> one.id().equals(rule.id()))
                    .findFirst();
            cells.add(own.map(one -> one.underStudy() ? "studied" : "in both").orElse(""));
        }
        cells.add(rule.source());
        html.row(cells.toArray(new String[0]));
    }
}
