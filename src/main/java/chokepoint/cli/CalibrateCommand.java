package chokepoint.cli;

import chokepoint.experiment.calibration.CalibrationReport;
import chokepoint.experiment.calibration.Calibrator;
import chokepoint.scenario.Calibration;
import chokepoint.scenario.CalibrationReader;
import chokepoint.table.OutputRefused;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits a scenario's numbers to recorded figures, as an experiment file asks. */
@Command(name = "calibrate", header = "Fit named parameters to recorded figures.",
        description = "Searches the ranges of the parameters for the least distance from the record, and keeps all "
                + "sets that come near it: accepted.csv, for run --draws and backtest --draws. A calibration that was "
                + "ended goes on where it was when the same command is given again.")
final class CalibrateCommand implements Callable<Integer> {

    private static final int FAILURES_SHOWN = 3;

    private final Console console;

    @Parameters(index = "0", paramLabel = "EXPERIMENT", description = "Experiment file.")
    private String file;

    @Option(names = "--threads", paramLabel = "N",
            description = "Candidates tried side by side; default: as many as there are processors.")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "output",
            description = "Folder in which the experiment gets one of its id; default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(names = "--overwrite", description = "Replace the output folder of an earlier calibration, and begin "
            + "anew if an unfinished one is of another experiment.")
    private boolean overwrite;

    @Option(names = "--quiet", description = "Print no summary and no progress.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int side = EnsembleOptions.threads(threads);
        Calibration calibration = read();
        long begun = System.nanoTime();
        CalibrationReport report = run(calibration, new Calibrator.Options(side, out, overwrite));
        report.failures().stream().limit(FAILURES_SHOWN).forEach(failure -> console.tell("A set failed " + failure));
        if (json && !quiet) {
            console.print(CalibrationJson.of(report));
        } else if (!quiet) {
            new CalibrationText(report).lines((System.nanoTime() - begun) / 1e9).forEach(console::print);
        }
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Calibration read() {
        CalibrationReader.Reading reading = CalibrationReader.read(path(), ScenarioSource.library());
        reading.warnings().forEach(warning -> console.tell("Warning: " + warning));
        return reading.calibration()
                .orElseThrow(() -> Refusal.because(ScenarioSource.sentences(reading.problems())));
    }

    private Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException fault) {
            throw Refusal.because(file + " must be a path: " + fault.getReason() + ".");
        }
    }

    private CalibrationReport run(Calibration calibration, Calibrator.Options options) {
        try (ProgressBarOnTerminal progress = new ProgressBarOnTerminal(console, calibration.id(), quiet)) {
            return Calibrator.run(calibration, options, progress);
        } catch (OutputRefused refused) {
            throw Refusal.because(refused.getMessage());
        } catch (IOException fault) {
            throw Refusal.during(FileFaults.describe(fault));
        }
    }
}
