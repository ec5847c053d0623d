package chokepoint.experiment;

import chokepoint.scenario.MechanismSwitch;
import chokepoint.scenario.Scenario;
import chokepoint.table.AblationRow;
import chokepoint.table.AblationTables;
import chokepoint.table.CoalitionRow;
import chokepoint.table.DataPackage;
import chokepoint.table.Manifest;
import chokepoint.table.OutputFolder;
import chokepoint.table.ShapleyRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns each mechanism of a scenario in turn, with the same luck, and splits the rise of the target's share of foreign
 * makers' sales among what could have made it (model.md sections 5 and 9). Same inputs give the same bytes.
 */
public final class Ablation {

    /** What the study's folder is called, behind the scenario's id. */
    public static final String SUFFIX = "-ablation";

    private final Scenario scenario;
    private final AblationOptions options;
    private final Variation base;
    private final List<MechanismSwitch> switches;

    private Ablation(Scenario scenario, AblationOptions options) {
        this.scenario = scenario;
        this.options = options;
        this.base = Variation.none(scenario);
        this.switches = MechanismSwitch.of(scenario.mechanisms()).stream().filter(MechanismSwitch::canBeOff)
                .filter(one -> options.only().isEmpty() || options.only().contains(one.name())).toList();
    }

    /**
     * @throws chokepoint.table.OutputRefused if the output folder exists and may not be replaced
     * @throws IOException if the folder can not be written
     * @throws java.util.concurrent.CancellationException if the thread was interrupted; nothing is left behind
     */
    public static AblationReport run(Scenario scenario, AblationOptions options, Progress progress) throws IOException {
        return new Ablation(scenario, options).run(progress);
    }

    private AblationReport run(Progress progress) throws IOException {
        long begun = System.nanoTime();
        Path place = options.out().resolve(scenario.id() + SUFFIX);
        try (OutputFolder folder = OutputFolder.open(place, options.overwrite())) {
            Variations variations = Variations.run(new Variations.Plan(scenario, worlds(), options.window()),
                    options.replicates(), options.threads(), progress);
            AblationRows rows = new AblationRows(variations, base, options.replicates());
            List<AblationRow> effects = switches.stream().flatMap(one -> rows.of(one).stream()).toList();
            Optional<RiseSplit> split = options.window()
                    .map(window -> new RiseSplit(window, variations, base, options.replicates()));
            List<ShapleyRow> shapley = split.map(RiseSplit::shapley).orElse(List.of());
            List<CoalitionRow> coalitions = split.map(RiseSplit::coalitions).orElse(List.of());
            AblationTables.writeAblation(folder, effects);
            AblationTables.writeCoalitions(folder, coalitions);
            AblationTables.writeShapley(folder, shapley);
            Path written = complete(folder, begun);
            return new AblationReport(scenario, written, options.replicates(), effects, shapley, variations.failures());
        }
    }

    private Path complete(OutputFolder folder, long begun) throws IOException {
        folder.writeText("scenario.yaml", scenario.resolvedYaml());
        folder.writeText(DataPackage.FILE_NAME, new DataPackage(scenario.id() + SUFFIX, scenario.title(),
                scenario.question(), folder.files()).json());
        return folder.complete(RunManifest.of(scenario, options.replicates(), Manifest.Run.ABLATION,
                (System.nanoTime() - begun) / 1e9));
    }

    /** Every world once, with what is turned in it: a coalition that lacks one player is that player's ablation. */
    private Map<Variation, String> worlds() {
        Map<Variation, String> worlds = new LinkedHashMap<>();
        worlds.put(base, "");
        switches.forEach(one ->
                worlds.putIfAbsent(base.with(one.name(), one.turned()), one.name() + " " + one.turned()));
        for (int coalition = 0; options.window().isPresent() && coalition < Player.coalitions(); coalition++) {
            worlds.putIfAbsent(Player.coalition(base, coalition), without(coalition));
        }
        return worlds;
    }

    private static String without(int coalition) {
        StringBuilder names = new StringBuilder();
        for (Player player : Player.values()) {
            names.append(player.isIn(coalition) ? "" : (names.isEmpty() ? "" : ", ") + player.label());
        }
        return names + " off";
    }
}
