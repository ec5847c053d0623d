package chokepoint.report;

/** One bar of all denied demand by fate, as plain markup: it stands without JavaScript. */
record FateBar(Measures measures) {

    /** Parts smaller than this have no room for a figure inside. */
    private static final double ROOM = 0.05;

    void write(Html html) {
        html.open("div", "class", "fates");
        html.element("h3", "What became of " + Figures.billions(measures.denied()) + " of demand that the rules touch");
        html.open("div", "class", "bar", "role", "img", "aria-label", "Parts of the demand by what became of it; the "
                + "list below has the same figures");
        for (Fate fate : Fate.values()) {
            if (measures.denied(fate) > 0) {
                html.open("span", "class", "part fate-" + fate.code() + (share(fate) < 2 * ROOM ? " tight" : ""),
                        "style", "width:"
                        + OverviewSection.width(share(fate)), "title", fate.label() + ": "
                        + Figures.percent(share(fate)));
                html.text(share(fate) >= ROOM ? Figures.percent(share(fate)) : "").close("span");
            }
        }
        html.close("div").line();
        legend(html);
        html.close("div").line();
    }

    private void legend(Html html) {
        html.open("div", "class", "fate-groups");
        for (Fate.Group group : Fate.Group.values()) {
            if (measures.denied(group) > 0) {
                group(html, group);
            }
        }
        html.close("div");
    }

    private void group(Html html, Fate.Group group) {
        html.open("div").open("h4").text(group.words() + " ").element("b",
                Figures.percent(measures.denied(group) / measures.denied())).close("h4").open("ul");
        for (Fate fate : group.fates()) {
            if (measures.denied(fate) > 0) {
                html.open("li").open("span", "class", "key fate-" + fate.code()).close("span")
                        .text(fate.label() + " ").element("b", Figures.percent(share(fate))).close("li");
            }
        }
        html.close("ul").close("div").line();
    }

    private double share(Fate fate) {
        return measures.denied(fate) / measures.denied();
    }
}
