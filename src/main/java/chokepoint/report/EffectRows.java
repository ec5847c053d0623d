package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.util.List;
import java.util.Optional;

/** Effects on makers' revenue as the data of a chart: one panel a run, the same makers in each. */
final class EffectRows {

    private static final double BILLION = 1e9;

    private EffectRows() {
    }

    static void write(Data data, List<RunView> runs, List<String> makers) {
        data.objects("panels", runs, (panel, run) -> {
            panel.text("name", runs.size() == 1 ? "" : run.folder().title());
            panel.objects("rows", makers, (entry, maker) -> write(entry, run, maker));
        });
    }

    private static void write(Data entry, RunView run, String maker) {
        Entities entities = run.entities();
        entry.text("name", entities.maker(maker)).text("group", entities.of("maker", maker).country());
        Optional<SummaryRow> found = run.measures().of(Measures.REVENUE, maker);
        if (found.isEmpty()) {
            return;
        }
        SummaryRow row = found.get();
        entry.number("value", row.difference() / BILLION, 3).number("low", row.ciLow() / BILLION, 3)
                .number("high", row.ciHigh() / BILLION, 3)
                .number("percent", Measures.percentOfTwin(row, row.difference()), 1)
                .number("ruled", row.ruled() / BILLION, 2).number("twin", row.counterfactual() / BILLION, 2)
                .flag("noise", Measures.isNoise(row));
    }
}
