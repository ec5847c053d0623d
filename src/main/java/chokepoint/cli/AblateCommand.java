package chokepoint.cli;

import chokepoint.experiment.AblationOptions;
import chokepoint.experiment.AblationReport;
import chokepoint.experiment.RiseWindow;
import chokepoint.quantity.Month;
import chokepoint.quantity.Nearest;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.MechanismSwitch;
import chokepoint.scenario.Scenario;
import chokepoint.table.OutputRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns each mechanism of a scenario in turn and shows what moves, and what made the target's share rise. */
@Command(name = "ablate", header = "Turn each mechanism off in turn and show what moves.",
        description = "Runs the scenario with each mechanism off in turn (on, if the scenario has it off), with the "
                + "same luck, and shows how the headline measures move. Then splits the rise of the target's share of "
                + "foreign makers' tool sales among stockpiling, slots, plans elsewhere and reaction spending (Shapley "
                + "values).")
final class AblateCommand implements Callable<Integer> {

    private final Console console;
    private final Ablating study;

    @Parameters(index = "0", paramLabel = "FILE", description = "Scenario file, or the name of a shipped scenario.")
    private String file;

    @Mixin
    private OverrideOptions overrides;

    @Option(names = "--replicates", paramLabel = "N", defaultValue = "20",
            description = "Twins to run of each variant, with the same luck in all; default: ${DEFAULT-VALUE}.")
    private int replicates;

    @Option(names = "--threads", paramLabel = "N",
            description = "Twins run side by side; default: as many as there are processors.")
    private Integer threads;

    @Option(names = "--only", paramLabel = "SWITCH", split = ",",
            description = "Turn these mechanisms only; default: all. See list mechanisms.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--window-from", paramLabel = "YYYY-MM", description = "First month of the window whose share is "
            + "compared with the start year's; default: January of the year after.")
    private Month windowFrom;

    @Option(names = "--window-months", paramLabel = "N", defaultValue = "24",
            description = "Length of the window, cut at the horizon; default: ${DEFAULT-VALUE}.")
    private int windowMonths;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "output",
            description = "Folder in which the study gets one, called <id>-ablation; default: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(names = "--overwrite", description = "Replace the output folder of an earlier study.")
    private boolean overwrite;

    @Option(names = "--quiet", description = "Print no summary and no progress.")
    private boolean quiet;

    @Option(names = "--json", description = "Print everything as JSON.")
    private boolean json;

    AblateCommand(Console console, Ablating study) {
        this.console = console;
        this.study = study;
    }

    @Override
    public Integer call() {
        EnsembleOptions.requirePositive("--replicates", replicates);
        int side = EnsembleOptions.threads(threads);
        EnsembleOptions.requirePositive("--window-months", windowMonths);
        LoadResult.Loaded loaded = new ScenarioSource(overrides.overrides()).loadAll(List.of(file)).get(0);
        Scenario scenario = loaded.resolved();
        requireSwitches(scenario);
        AblationOptions options =
                new AblationOptions(replicates, side, out, overwrite, new TreeSet<>(only), window(scenario));
        loaded.warnings().forEach(warning -> console.tell("Warning: " + warning));
        AblationReport report = run(scenario, options);
        new Pages(console).add(report.folder());
        show(report);
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void requireSwitches(Scenario scenario) {
        List<String> known = MechanismSwitch.of(scenario.mechanisms()).stream().filter(MechanismSwitch::canBeOff)
                .map(MechanismSwitch::name).toList();
        for (String name : only) {
            if (!known.contains(name)) {
                throw Refusal.because("--only " + name + " must be a mechanism that can be off; see list mechanisms."
                        + Nearest.to(name, known).map(guess -> " Maybe " + guess + ".").orElse(""));
            }
        }
    }

    private Optional<RiseWindow> window(Scenario scenario) {
        Month usual = Month.of(scenario.start().year() + 1, 1);
        Optional<RiseWindow> window =
                RiseWindow.within(scenario, windowFrom == null ? usual : windowFrom, windowMonths);
        if (window.isEmpty() && windowFrom != null) {
            throw Refusal.because("--window-from " + windowFrom + " must lie after the start, " + scenario.start()
                    + ", and before the horizon, " + scenario.end() + ". Maybe " + scenario.start().plus(1) + ".");
        }
        if (window.isEmpty()) {
            console.tell("Warning: the scenario ends with its start year, so there is no rise to split. Maybe more "
                    + "--months, or --window-from within the year.");
        }
        return window;
    }

    private AblationReport run(Scenario scenario, AblationOptions options) {
        try (ProgressBarOnTerminal progress = new ProgressBarOnTerminal(console, scenario.id(), quiet)) {
            return study.run(scenario, options, progress);
        } catch (OutputRefused refused) {
            throw Refusal.because(refused.getMessage());
        } catch (IOException fault) {
            throw Refusal.during(FileFaults.describe(fault));
        }
    }

    private void show(AblationReport report) {
        AblationText text = new AblationText(report);
        text.failures().forEach(console::tell);
        if (json && !quiet) {
            console.print(AblationJson.of(report));
        } else if (!quiet) {
            text.lines().forEach(console::print);
        }
    }
}
