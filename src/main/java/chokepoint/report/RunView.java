package chokepoint.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What several parts of a page need of a run, read once. */
record RunView(RunFolder folder, Bands bands, RuleList rules, LedgerFlows ledger) {

    static RunView open(Path path) throws IOException {
        RunFolder folder = RunFolder.open(path);
        return new RunView(folder, Bands.read(folder), RuleList.read(folder), LedgerFlows.read(folder));
    }

    Measures measures() {
        return folder.measures();
    }

    String title() {
        return folder.title();
    }

    Entities entities() {
        return folder.entities();
    }

    /** Series over the months of the run. */
    LineChart lineChart(String unit, int decimals) {
        return new LineChart(folder.months(), folder.run().reportFrom(), rules.marks(), unit, decimals);
    }

    /** Both worlds' lines of a headline series, those that there are. */
    List<Line> worlds(String measure, String subject, double scale) {
        return List.of("counterfactual", "ruled").stream()
                .flatMap(world -> bands.line(measure, subject, world, scale).stream()).toList();
    }

    /** The words "mean of 20 replicates", or what one replicate is. */
    String replicates() {
        int count = folder.run().replicates();
        return count == 1 ? "one replicate" : count + " replicates";
    }
}
