package chokepoint.cli;

import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Scenario;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks scenarios without running them. */
@Command(name = "validate", header = "Check scenarios and show every problem; nothing is run.")
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario file, or the name of a shipped scenario.")
    private List<String> files;

    @Mixin
    private OverrideOptions overrides;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ScenarioSource source = new ScenarioSource(overrides.overrides());
        boolean valid = true;
        for (String file : files) {
            valid &= check(file, source.read(file));
        }
        return valid ? ExitCode.DONE : ExitCode.INVALID;
    }

    private boolean check(String file, LoadResult result) {
        ScenarioSource.sentences(result.problems()).forEach(console::print);
        result.warnings().forEach(warning -> console.tell("Warning: " + warning));
        result.scenario().ifPresent(scenario -> console.print(file + ": valid. " + describe(scenario)));
        return result.scenario().isPresent();
    }

    private static String describe(Scenario scenario) {
        return scenario.title() + ", " + scenario.start() + " to " + scenario.end().plus(-1) + ", "
                + scenario.rules().size() + " rules, " + scenario.underStudy().size() + " of them under study";
    }
}
