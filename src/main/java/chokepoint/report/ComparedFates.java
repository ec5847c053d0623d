package chokepoint.report;

import java.util.List;
import java.util.stream.Stream;

/** What became of denied demand in each run, as bars of one length. */
record ComparedFates(List<RunView> runs) {

    private static final double BILLION = 1e9;

    void write(Html html) {
        List<RunView> touched = runs.stream().filter(run -> run.measures().denied() > 0).toList();
        if (touched.isEmpty()) {
            return;
        }
        html.open("section", "id", "ledger").element("h2", "What became of denied demand");
        new Figure("fates", "stacked", title(touched), "Parts of the demand that each run\u2019s rules touch, by "
                + "what became of it at the end, per cent; in brackets all of it, bn USD", "summary.csv of each run")
                .write(html, data -> write(data, touched));
        html.close("section").line();
    }

    private static String title(List<RunView> touched) {
        RunView most = touched.get(0);
        for (RunView run : touched) {
            most = others(run) > others(most) ? run : most;
        }
        return "Other makers step in most in \u201c" + most.title() + "\u201d: for " + Figures.percent(others(most))
                + " of what its rules touch";
    }

    private static double others(RunView run) {
        return run.measures().denied(Fate.Group.OTHERS) / run.measures().denied();
    }

    private static void write(Data data, List<RunView> touched) {
        data.objects("parts", List.of(Fate.values()), LedgerSection::write);
        data.objects("groups", List.of(Fate.Group.values()), (entry, group) -> entry.text("id", group.id())
                .text("name", group.words()));
        data.objects("bars", touched, (entry, run) -> entry.text("name", run.title())
                .number("total", run.measures().denied() / BILLION, 3)
                .numbers("values", Stream.of(Fate.values()).mapToDouble(fate -> run.measures().denied(fate) / BILLION)
                        .toArray(), 4));
    }
}
