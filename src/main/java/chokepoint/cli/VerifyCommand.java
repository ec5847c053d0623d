package chokepoint.cli;

import chokepoint.experiment.ParameterDraws;
import chokepoint.experiment.RunOptions;
import chokepoint.experiment.RunReport;
import chokepoint.scenario.Scenario;
import chokepoint.table.Manifest;
import chokepoint.table.TemporaryFolder;
import chokepoint.table.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs an output folder's scenario again, in a temporary place, and compares what comes out byte by byte. */
@Command(name = "verify", header = "Run an output folder's scenario again and compare checksums.",
        description = "Checks every file against the manifest, runs the scenario again elsewhere and compares. Exit "
                + "code 0 if all is the same, 1 if anything differs, 2 if the folder can not be run again.")
final class VerifyCommand implements Callable<Integer> {

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
            RunFolder run = new RunFolder(folder, beside);
            Manifest manifest = run.manifest();
            requireRun(manifest);
            Verification verification = Verification.ofFiles(folder, manifest);
            if (RunFolder.changed(verification).isEmpty()) {
                verification = verification.andRuns(manifest, runAgain(run, manifest));
            }
            new VerificationText(folder, verification, beside != null).lines().forEach(console::print);
            return verification.isSame() ? ExitCode.DONE : ExitCode.DIFFERENT;
        } catch (IOException fault) {
            throw Refusal.during(FileFaults.describe(fault));
        }
    }

    /** Other commands write folders too; running the scenario would not give their tables. */
    private void requireRun(Manifest manifest) {
        if (manifest.outputs().stream().noneMatch(file -> file.name().equals(SUMMARY))) {
            throw Refusal.because(folder + " must be the folder of a run, and its manifest names no " + SUMMARY
                    + ". Maybe give the command that wrote it again, and compare the two folders' checksums.");
        }
    }

    private Manifest runAgain(RunFolder run, Manifest manifest) throws IOException {
        Scenario scenario = run.scenario();
        RunFolder.otherProgram(manifest.program()).forEach(warning -> console.tell("Warning: " + warning));
        Optional<ParameterDraws> draws = run.draws(manifest.run());
        try (TemporaryFolder place = TemporaryFolder.create();
                ProgressBarOnTerminal progress = new ProgressBarOnTerminal(console, scenario.id(), false)) {
            RunOptions options = options(manifest.run(), place);
            RunReport report = simulation.run(scenario, draws.map(options::with).orElse(options), progress);
            return Manifest.read(report.folder());
        }
    }

    private RunOptions options(Manifest.Run run, TemporaryFolder place) {
        int side = EnsembleOptions.threads(threads);
        return new RunOptions(run.replicates(), side, run.detail().equals("all"), place.path(), false);
    }
}
