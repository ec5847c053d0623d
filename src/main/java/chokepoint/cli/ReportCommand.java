package chokepoint.cli;

import chokepoint.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page of results, from output tables alone. */
@Command(name = "report", header = "Make the page of results from the tables alone.",
        description = "Writes report.html into the output folder of a run, a backtest or an ablation; of several "
                + "runs, one page with all of them side by side. The page needs no network, and nothing is run.")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Output folder; several must be those of runs.")
    private List<Path> folders;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "output/comparison",
            description = "Folder for the page of several runs; default: ${DEFAULT-VALUE}.")
    private Path out;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Path page = folders.size() == 1 ? Report.write(folders.get(0)) : Report.compare(folders, out);
            console.print(page.toString().replace('\\', '/'));
        } catch (IOException fault) {
            throw Refusal.because(FileFaults.describe(fault));
        }
        return ExitCode.DONE;
    }
}
