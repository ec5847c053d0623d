package chokepoint.experiment;

import chokepoint.scenario.Scenario;
import chokepoint.table.DataPackage;
import chokepoint.table.OutputFolder;
import chokepoint.table.RunTables;
import chokepoint.table.SummaryRow;
import chokepoint.world.Blueprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a scenario: replicates in parallel, each with its twin; pools them; writes the output folder. The folder appears
 * only when it is whole. Same inputs give the same bytes at any number of threads.
 */
public final class Experiment {

    private Experiment() {
    }

    /**
     * @throws chokepoint.table.OutputRefused if the output folder exists and may not be replaced
     * @throws IOException if the folder can not be written
     * @throws java.util.concurrent.CancellationException if the thread was interrupted; nothing is left behind
     */
    public static RunReport run(Scenario scenario, RunOptions options, Progress progress) throws IOException {
        long begun = System.nanoTime();
        try (OutputFolder folder = OutputFolder.open(options.out().resolve(scenario.id()), options.overwrite())) {
            Blueprint blueprint = new Blueprint(scenario);
            try (RunTables tables = RunTables.open(folder, blueprint.directory, fiscalYearEnds(scenario))) {
                Replicates replicates = Replicates.run(blueprint, tables, options, progress);
                Pooling pooling = new Pooling(blueprint, replicates.outcomes());
                List<SummaryRow> summary = replicates.outcomes().isEmpty() ? List.of() : pooling.summary();
                tables.summary(summary);
                tables.bands(replicates.outcomes().isEmpty() ? List.of() : pooling.bands());
                Listings listings = new Listings(blueprint);
                tables.rules(listings.rules());
                tables.assumptions(listings.assumptions(options.draws()));
                tables.entities(listings.entities());
                tables.finish();
                folder.writeText("scenario.yaml", scenario.resolvedYaml());
                if (options.draws().isPresent()) {
                    folder.writeText(ParameterDraws.FILE_NAME, options.draws().get().text());
                }
                folder.writeText(DataPackage.FILE_NAME, new DataPackage(scenario.id(), scenario.title(),
                        scenario.question(), folder.files()).json());
                Path written = folder.complete(RunManifest.of(scenario, options, (System.nanoTime() - begun) / 1e9));
                return new RunReport(scenario, written, summary, listings.warnings(), replicates.failures());
            }
        }
    }

    private static int[] fiscalYearEnds(Scenario scenario) {
        return scenario.world().makers().stream().mapToInt(maker -> maker.fiscalYearEndMonth()).toArray();
    }
}
