package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The effects on makers' revenue, one panel a run with the same makers and scale. */
record ComparedMakers(List<RunView> runs) {

    private static final int SHOWN = 14;
    private static final double BILLION = 1e-9;

    void write(Html html) {
        List<String> makers = makers();
        if (makers.isEmpty()) {
            return;
        }
        html.open("section", "id", "makers").element("h2", "Who lost and who gained");
        new Figure("effects", "effects", title(makers.get(0)), "Change of revenue against each run\u2019s own "
                + "twin, bn USD a year, with 95 % intervals where there are replicates; the " + makers.size()
                + " makers that move most",
                "summary.csv of each run").write(html, data -> Effect.write(data, "bn USD a year",
                runs.stream().map(run -> panel(run, makers)).toList(), true));
        html.close("section").line();
    }

    /** By the largest move in any run. */
    private List<String> makers() {
        Map<String, Double> moves = new TreeMap<>();
        for (RunView run : runs) {
            run.measures().makers().stream().filter(row -> Double.isFinite(row.difference())).forEach(row ->
                    moves.merge(row.subject(), Math.abs(row.difference()), Math::max));
        }
        List<String> makers = new ArrayList<>(moves.keySet());
        makers.sort(Comparator.comparingDouble((String maker) -> moves.get(maker)).reversed());
        return makers.subList(0, Math.min(SHOWN, makers.size()));
    }

    private static Effect.Panel panel(RunView run, List<String> makers) {
        return new Effect.Panel(run.title(), "", makers.stream().map(maker -> {
            String name = run.entities().maker(maker);
            return run.measures().of(Measures.REVENUE, maker).map(row -> Effect.of(name, row, BILLION))
                    .orElse(Effect.none(name));
        }).toList());
    }

    private String title(String maker) {
        Comparator<RunView> byChange = Comparator.comparingDouble(run -> change(run, maker));
        List<RunView> known = runs.stream().filter(run -> Double.isFinite(change(run, maker))).toList();
        RunView low = known.stream().min(byChange).orElseThrow();
        RunView high = known.stream().max(byChange).orElseThrow();
        return runs.get(0).entities().maker(maker) + " moves most: from " + Figures.change(change(low, maker), 1) + " ("
                + low.title() + ") to " + Figures.change(change(high, maker), 1) + " (" + high.title() + ")";
    }

    private static double change(RunView run, String maker) {
        return run.measures().of(Measures.REVENUE, maker)
                .map((SummaryRow row) -> Measures.percentOfTwin(row, row.difference())).orElse(Double.NaN);
    }
}
