package chokepoint.report;

import chokepoint.quantity.Month;
import java.util.ArrayList;
import java.util.List;

/** The denial ledger as flows from the makers' homes to what became of the demand, month by month. */
record LedgerSection(RunView view) {

    private static final double MILLION = 1e6;

    void write(Html html) {
        LedgerFlows ledger = view.ledger();
        if (ledger.isEmpty()) {
            return;
        }
        html.open("section", "id", "ledger").element("h2", "What became of denied demand");
        new Figure("ledger-flows", "sankey", title(), "Demand that the rules touch, by home of the maker that would "
                + "have delivered it and by what became of it, bn USD to date at reference prices; first replicate",
                "denials.csv").write(html, this::write);
        html.close("section").line();
    }

    private String title() {
        LedgerFlows ledger = view.ledger();
        String country = ledger.countries().get(0);
        Fate most = Fate.KEPT;
        for (Fate fate : Fate.values()) {
            most = ledger.atEnd(country, fate) > ledger.atEnd(country, most) ? fate : most;
        }
        return "Most of what is touched was to come from " + Wording.the(view.entities().country(country))
                + "; the largest part of that is " + most.words() + " ("
                + Figures.percent(ledger.atEnd(country, most) / ledger.atEnd(country)) + ")";
    }

    private void write(Data data) {
        List<String> countries = view.ledger().countries();
        data.text("unit", "bn USD").texts("months", view.folder().months().stream().map(Month::toString).toList());
        data.texts("left", countries.stream().map(view.entities()::country).toList());
        data.objects("right", List.of(Fate.values()), LedgerSection::write);
        data.objects("groups", List.of(Fate.Group.values()), (entry, group) -> entry.text("id", group.id())
                .text("name", group.words()));
        data.objects("frames", view.folder().months(), (entry, month) ->
                entry.rows("flows", flows(countries, view.folder().run().start().until(month)), 0));
    }

    static void write(Data entry, Fate fate) {
        entry.text("code", fate.code()).text("name", fate.label()).text("brief", fate.brief())
                .text("group", fate.group().id());
    }

    /** Place of the country, place of the fate, millions of USD. */
    private List<double[]> flows(List<String> countries, int month) {
        List<double[]> flows = new ArrayList<>();
        for (int c = 0; c < countries.size(); c++) {
            double[] values = view.ledger().byCountry().get(countries.get(c))[month];
            for (int f = 0; f < values.length; f++) {
                if (values[f] > 0) {
                    flows.add(new double[] {c, f, values[f] / MILLION});
                }
            }
        }
        return flows;
    }
}
