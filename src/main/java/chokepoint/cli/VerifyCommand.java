package chokepoint.cli;

import chokepoint.experiment.ParameterDraws;
import chokepoint.experiment.RunOptions;
import chokepoint.experiment.RunReport;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioText;
import chokepoint.table.Manifest;
import chokepoint.table.TemporaryFolder;
import chokepoint.table.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs an output folder's scenario again, in a temporary place, and compares what comes out byte by byte. */
@Command(name = "verify", header = "Run an output folder's scenario again and compare checksums.",
        description = "Checks every file against the manifest, runs the scenario again elsewhere and compares. Exit "
                + "code 0 if all is the same, 1 if anything differs, 2 if the folder can not be run again.")
final class VerifyCommand implements Callable<Integer> {

    static final String SCENARIO = "scenario.yaml";
    private static final String SUMMARY = "summary.csv";

    private final Console console;
    private final Simulation simulation;

    @Parameters(index = "0", paramLabel = "DIR", description = "Output folder of a run.")
    private Path folder;

    @Option(names = "--scenario", paramLabel = "FILE", description = "The scenario file that was run, if its tables "
            + "stand beside it: they are looked for there. The scenario itself is that of the folder.")
    private Path beside;

    @Option(names = "--threads", paramLabel = "N",
            description = "Replicates run side by side; default: as many as there are processors.")
    private Integer threads;

    VerifyCommand(Console console, Simulation simulation) {
        this.console = console;
        this.simulation = simulation;
    }

    @Override
    public Integer call() {
        try {
            Manifest manifest = manifest();
            Verification verification = Verification.ofFiles(folder, manifest);
            if (scenarioIsAsWritten(verification)) {
                verification = verification.andRuns(manifest, runAgain(manifest));
            }
            new VerificationText(folder, verification, beside != null).lines().forEach(console::print);
            return verification.isSame() ? ExitCode.DONE : ExitCode.DIFFERENT;
        } catch (IOException fault) {
            throw Refusal.during(FileFaults.describe(fault));
        }
    }

    private Manifest manifest() {
        try {
            Manifest manifest = Manifest.read(folder);
            requireRun(manifest);
            return manifest;
        } catch (IOException notOurs) {
            throw Refusal.because(FileFaults.describe(notOurs));
        }
    }

    /** Other commands write folders too; running the scenario would not give their tables. */
    private void requireRun(Manifest manifest) {
        if (manifest.outputs().stream().noneMatch(file -> file.name().equals(SUMMARY))) {
            throw Refusal.because(folder + " must be the folder of a run, and its manifest names no " + SUMMARY
                    + ". Maybe give the command that wrote it again, and compare the two folders' checksums.");
        }
    }

    /** Without the scenario that was run there is nothing to compare a second run with. */
    private static boolean scenarioIsAsWritten(Verification verification) {
        return verification.findings().stream().noneMatch(finding -> finding.file().equals(SCENARIO));
    }

    private Manifest runAgain(Manifest manifest) throws IOException {
        Scenario scenario = scenario();
        warnOfOtherProgram(manifest.program());
        try (TemporaryFolder place = TemporaryFolder.create();
                ProgressBarOnTerminal progress = new ProgressBarOnTerminal(console, scenario.id(), false)) {
            RunReport report = simulation.run(scenario, withDraws(manifest.run(), options(manifest.run(), place)), progress);
            return Manifest.read(report.folder());
        }
    }

    private RunOptions options(Manifest.Run run, TemporaryFolder place) {
        int side = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (side < 1) {
            throw Refusal.because("--threads " + side + " must be at least 1.");
        }
        return new RunOptions(run.replicates(), side, run.detail().equals("all"), place.path(), false);
    }

    private Scenario scenario() throws IOException {
        if (beside != null && !Files.isRegularFile(beside)) {
            throw Refusal.because("--scenario " + beside + " must be a file, and it is not.");
        }
        LoadResult result = text().load(Overrides.none());
        return result.scenario().orElseThrow(() -> Refusal.because(unreadable(result)));
    }

    private ScenarioText text() throws IOException {
        return new ScenarioText(ScenarioSource.library(), Files.readString(folder.resolve(SCENARIO)),
                beside == null ? folder.resolve(SCENARIO) : beside);
    }

    /** The sets that the replicates took, from the copy in the folder. */
    private RunOptions withDraws(Manifest.Run run, RunOptions options) throws IOException {
        if (run.draws().isEmpty()) {
            return options;
        }
        ScenarioText text = text();
        return options.with(new DrawsOption(folder.resolve(ParameterDraws.FILE_NAME), run.draws())
                .read(text::load, Overrides.none(), options.replicates()));
    }

    private List<String> unreadable(LoadResult result) {
        List<String> lines = new ArrayList<>(ScenarioSource.sentences(result.problems()));
        lines.add(folder + " can not be run again." + (beside == null ? " " + VerificationText.MAYBE_BESIDE : ""));
        return lines;
    }

    private void warnOfOtherProgram(Manifest.Program then) {
        Manifest.Program now = Manifest.Program.current();
        if (!then.equals(now)) {
            console.tell("Warning: the folder was written by " + then.version() + " (" + then.commit() + "), and this is "
                    + now.version() + " (" + now.commit() + ").");
        }
    }
}
