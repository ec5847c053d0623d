package chokepoint.cli;

import chokepoint.table.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares output folders with the first of them. */
@Command(name = "compare", header = "Compare output folders with the first one.",
        description = "Prints the headline measures side by side; --out writes every difference to comparison.csv, "
                + "and a page with all folders side by side to report.html.")
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "2..*", paramLabel = "DIR", description = "Output folders of runs; at least two.")
    private List<Path> folders;

    @Option(names = "--fail-on-difference", description = "Exit with 1 if any table differs.")
    private boolean failOnDifference;

    @Option(names = "--json", description = "Print the comparison as JSON.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "Write comparison.csv and report.html into this folder.")
    private Path out;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Comparison comparison = compare();
        comparison.warnings().forEach(warning -> console.tell("Warning: " + warning));
        if (json) {
            console.print(ComparisonJson.of(comparison));
        } else {
            new ComparisonText(comparison).lines().forEach(console::print);
        }
        return failOnDifference && !comparison.allIdentical() ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private Comparison compare() {
        try {
            Comparison comparison = Comparison.of(folders);
            if (out != null) {
                Files.createDirectories(out);
                comparison.write(out);
                new Pages(console).compare(folders, out);
            }
            return comparison;
        } catch (IOException fault) {
            throw Refusal.because(FileFaults.describe(fault));
        }
    }
}
