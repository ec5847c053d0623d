package chokepoint.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The page of one run. */
final class RunPage {

    private static final List<Page.Link> PARTS = List.of(new Page.Link("overview", "Findings"),
            new Page.Link("makers", "Who lost, who gained"), new Page.Link("rules", "Rules"),
            new Page.Link("revenue", "Revenue"), new Page.Link("quarters", "Share of sales"),
            new Page.Link("ledger", "Denied demand"), new Page.Link("hubs", "Back door"),
            new Page.Link("capacity", "Capacity"), new Page.Link("licences", "Licences"),
            new Page.Link("assumptions", "Assumptions"), new Page.Link("reproduce", "Make it again"));

    private RunPage() {
    }

    static String of(Path folder) throws IOException {
        RunView view = RunView.open(folder);
        Html html = new Html();
        new OverviewSection(view.folder()).write(html);
        new MakersSection(view).write(html);
        new RulesSection(view).write(html);
        new RevenueSection(view).write(html);
        new QuartersSection(view).write(html);
        new LedgerSection(view).write(html);
        new HubsSection(view).write(html);
        new CapacitySection(view).write(html);
        new LicencesSection(view).write(html);
        new AssumptionsSection(view).write(html);
        new ReproductionSection("run", List.of(view.folder())).write(html);
        String parts = html.toString();
        Page page = new Page(view.folder().title(), "Export controls on chip-making tools: one run",
                view.folder().scenario().getOrDefault("question", ""), facts(view));
        return page.with(links(parts), parts);
    }

    private static String facts(RunView view) {
        RunFolder run = view.folder();
        return Figures.month(run.run().reportFrom()) + " to " + Figures.month(run.last()) + ". Compared with a twin "
                + "world that has the same luck, in which " + run.twin() + ". "
                + (run.run().replicates() == 1 ? "One replicate" : run.run().replicates() + " replicates") + ", seed "
                + run.run().seed() + ".";
    }

    /** Links to those parts that the page has. */
    static List<Page.Link> links(String parts) {
        return PARTS.stream().flatMap(link -> parts.contains("<section id=\"" + link.id() + "\"") ? Stream.of(link)
                : Stream.empty()).toList();
    }
}
