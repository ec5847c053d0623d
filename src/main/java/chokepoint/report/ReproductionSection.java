package chokepoint.report;

import chokepoint.table.Manifest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What made the page, and how to make it again.
 *
 * @param command that made the folders: {@code run}, {@code backtest} or {@code ablate}
 */
record ReproductionSection(String command, List<RunFolder> runs) {

    void write(Html html) {
        html.open("section", "id", "reproduce").element("h2", "How to make it again");
        html.element("p", "Every folder holds its scenario with everything written out. The same inputs give the same "
                + "tables, byte for byte, on any machine" + (command.equals("run") ? "; verify checks it" : "")
                + ". The command report makes this page from the tables alone.");
        html.open("pre", "tabindex", "0").text(runs.stream().map(this::commands)
                .collect(Collectors.joining("\n"))).close("pre").line();
        for (RunFolder run : runs) {
            facts(html, run);
        }
        html.close("section").line();
    }

    private String commands(RunFolder run) {
        Manifest.Run made = run.run();
        String folder = run.path().toAbsolutePath().normalize().getFileName().toString();
        String same = folder + "/scenario.yaml --replicates " + made.replicates() + " --out again\n";
        return "# " + run.title() + ", in the folder that holds " + folder + "/\n"
                + (command.equals("run") ? "chokepoint verify " + folder + "\n" : "")
                + "chokepoint " + command + " " + same + "chokepoint report " + folder;
    }

    private static void facts(Html html, RunFolder run) {
        Manifest.Run made = run.run();
        html.open("details", "class", "table").element("summary", run.title() + ": program, seed, input files");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "What made the run");
        html.open("table").heads("What", "Value").open("tbody");
        html.row("Program", "chokepoint " + run.manifest().program().version() + ", commit "
                + run.manifest().program().commit());
        html.row("Scenario", made.scenario() + ", resolved SHA-256 " + made.resolvedScenarioSha256());
        html.row("Time", made.start() + " to " + run.last() + ", summary from " + made.reportFrom());
        html.row("Seed and replicates", made.seed() + ", " + made.replicates());
        for (Manifest.Input input : run.manifest().inputs()) {
            html.row(input.name(), "SHA-256 " + input.sha256());
        }
        html.close("tbody").close("table").close("div").close("details").line();
    }
}
