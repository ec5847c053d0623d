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

/** One scenario while it is run: its output folder and tables, open until they are whole. */
final class OpenRun implements AutoCloseable {

    private final long begun = System.nanoTime();
    private final Scenario scenario;
    private final RunOptions options;
    private final OutputFolder folder;
    private final Blueprint blueprint;
    private final RunTables tables;

    private OpenRun(Scenario scenario, RunOptions options, OutputFolder folder) throws IOException {
        this.scenario = scenario;
        this.options = options;
        this.folder = folder;
        this.blueprint = new Blueprint(scenario);
        this.tables = RunTables.open(folder, blueprint.directory, fiscalYearEnds(scenario));
    }

    /** @throws chokepoint.table.OutputRefused if the output folder exists and may not be replaced */
    static OpenRun of(Scenario scenario, RunOptions options) throws IOException {
        OutputFolder folder = OutputFolder.open(options.out().resolve(scenario.id()), options.overwrite());
        try {
            return new OpenRun(scenario, options, folder);
        } catch (IOException | RuntimeException | Error fault) {
            folder.close();
            throw fault;
        }
    }

    Replicate replicate() {
        return new Replicate(blueprint, new Touch(blueprint), tables);
    }

    /** Pools the replicates, writes everything and puts the folder in its place. */
    RunReport finish(Replicates replicates) throws IOException {
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
            options.draws().get().copyTo(folder);
        }
        folder.writeText(DataPackage.FILE_NAME, new DataPackage(scenario.id(), scenario.title(), scenario.question(),
                folder.files()).json());
        Path written = folder.complete(RunManifest.of(scenario, options, (System.nanoTime() - begun) / 1e9));
        return new RunReport(scenario, written, summary, listings.warnings(), replicates.failures());
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            tables.close();
        }
    }

    private static int[] fiscalYearEnds(Scenario scenario) {
        return scenario.world().makers().stream().mapToInt(maker -> maker.fiscalYearEndMonth()).toArray();
    }
}
