package chokepoint.cli;

import chokepoint.scenario.Scenario;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What there is in a scenario, or in the library, with the ids that other commands and scenario files take. */
@Command(name = "list", header = "List what there is, with its ids.")
final class ListCommand implements Callable<Integer> {

    /** What can be listed. */
    enum Kind {
        MAKERS, BUYERS, CLASSES, RULES, PACKAGES, PARAMETERS, MECHANISMS, SCENARIOS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
    private Kind kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE",
            description = "Scenario to look into: a file, or the name of a shipped one; default: the whole library.")
    private String file;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        table().lines().forEach(console::print);
        return ExitCode.DONE;
    }

    private TextTable table() {
        if (kind == Kind.SCENARIOS) {
            return Listings.scenarios(ScenarioSource.library());
        }
        Scenario scenario = file == null ? ScenarioSource.wholeLibrary()
                : ScenarioSource.withoutOverrides().load(file);
        return switch (kind) {
            case MAKERS -> Listings.makers(scenario);
            case BUYERS -> Listings.buyers(scenario);
            case CLASSES -> Listings.classes(scenario);
            case RULES -> Listings.rules(scenario);
            case MECHANISMS -> Listings.mechanisms(scenario);
            case PACKAGES -> Listings.packages(scenario, ScenarioSource.library());
            default -> Listings.parameters(scenario);
        };
    }
}
