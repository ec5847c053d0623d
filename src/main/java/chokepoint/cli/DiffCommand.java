package chokepoint.cli;

import chokepoint.scenario.LoadResult;
import chokepoint.scenario.ScenarioDifference;
import chokepoint.scenario.ScenarioDifferences;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What two scenarios differ in once they are resolved; nothing is run. */
@Command(name = "diff", header = "Show what two scenarios differ in, after resolution; nothing is run.",
        description = "Compares keys, mechanisms, rules, rules under study, and every number of the world. Exit code 0 "
                + "if they are the same, 1 if they differ.")
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "Scenario file, or the name of a shipped scenario.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "The same, to compare with it.")
    private String second;

    @Option(names = "--json", description = "Print the differences as JSON, with their whole texts.")
    private boolean json;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<LoadResult.Loaded> both = ScenarioSource.withoutOverrides().loadAll(List.of(first, second));
        List<ScenarioDifference> differences =
                ScenarioDifferences.between(both.get(0).resolved(), both.get(1).resolved());
        DifferenceText text = new DifferenceText(first, second, differences);
        if (json) {
            console.print(text.json());
        } else {
            text.lines().forEach(console::print);
        }
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }
}
