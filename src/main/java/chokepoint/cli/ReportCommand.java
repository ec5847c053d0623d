package chokepoint.cli;

import chokepoint.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the page of results again, from output tables alone. */
@Command(name = "report", header = "Make the page of results again, from the tables alone.",
        description = "Writes report.html into the output folder. It needs no network, and nothing is run.")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Output folder of a run.")
    private List<Path> folders;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            for (Path folder : folders) {
                console.print(Report.write(folder).toString().replace('\\', '/'));
            }
        } catch (IOException fault) {
            throw Refusal.because(FileFaults.describe(fault));
        }
        return ExitCode.DONE;
    }
}
