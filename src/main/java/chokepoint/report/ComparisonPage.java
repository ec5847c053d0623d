package chokepoint.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** One page of several runs, side by side; every effect is against the run's own twin. */
final class ComparisonPage {

    private static final List<Page.Link> PARTS = List.of(new Page.Link("overview", "Findings"),
            new Page.Link("makers", "Who lost, who gained"), new Page.Link("ledger", "Denied demand"),
            new Page.Link("capacity", "Capacity"), new Page.Link("rules", "Rules"),
            new Page.Link("reproduce", "Make it again"));

    private ComparisonPage() {
    }

    static String of(List<Path> folders) throws IOException {
        List<RunView> runs = new ArrayList<>();
        for (Path folder : new LinkedHashSet<>(folders)) {
            runs.add(RunView.open(folder));
        }
        Html html = new Html();
        new SideBySide(runs).write(html);
        new ComparedMakers(runs).write(html);
        new ComparedFates(runs).write(html);
        new ComparedCapacity(runs).write(html);
        new ComparedRules(runs).write(html);
        new ReproductionSection("run", runs.stream().map(RunView::folder).toList()).write(html);
        Page page = new Page(runs.size() + " runs compared", "Export controls on chip-making tools: a comparison", "",
                Wording.and(runs.stream().map(RunView::title).toList()) + ". Every effect is against the "
                        + "run\u2019s own twin: the same world with the same luck, without the rules that the run "
                + "studies.");
        return page.with(PARTS.stream().filter(link -> html.toString().contains("<section id=\"" + link.id() + "\""))
                .toList(), html.toString());
    }
}
