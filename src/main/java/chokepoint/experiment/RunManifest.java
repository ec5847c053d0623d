package chokepoint.experiment;

import chokepoint.scenario.Scenario;
import chokepoint.table.Manifest;
import chokepoint.table.Sha256;
import java.time.Instant;
import java.util.List;

/** The manifest of a run: what it was made of, and in a block of its own where and when. */
public final class RunManifest {

    private RunManifest() {
    }

    public static Manifest of(Scenario scenario, RunOptions options, double seconds) {
        Manifest plain = of(scenario, options.replicates(), options.allDetail() ? "all" : "first", seconds);
        return options.draws().map(ParameterDraws::input)
                .map(sets -> plain.withDraws(new Manifest.Input(sets.name(), sets.sha256()))).orElse(plain);
    }

    /**
     * @param detail what the tables hold: {@code first} or {@code all} replicates, or a study such as {@code ablation}
     */
    static Manifest of(Scenario scenario, int replicates, String detail, double seconds) {
        Manifest.Run run = new Manifest.Run(scenario.id(), scenario.title(), scenario.start(), scenario.reportFrom(),
                scenario.months(), scenario.seed(), replicates, detail, Sha256.of(scenario.resolvedYaml()));
        List<Manifest.Input> inputs = scenario.inputs().stream()
                .map(input -> new Manifest.Input(input.name(), input.sha256())).toList();
        Manifest.Environment environment = new Manifest.Environment(System.getProperty("java.version"),
                System.getProperty("os.name"), Instant.now().toString(), seconds);
        return new Manifest(Manifest.Program.current(), run, inputs, List.of(), environment);
    }
}
