package chokepoint.experiment;

import chokepoint.scenario.Scenario;
import chokepoint.table.Manifest;
import chokepoint.table.Sha256;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The manifest of a run: what it was made of, and in a block of its own where and when. */
public final class RunManifest {

    private RunManifest() {
    }

    public static Manifest of(Scenario scenario, RunOptions options, double seconds) {
        Manifest.Run run = new Manifest.Run(scenario.id(), scenario.title(), scenario.start(), scenario.reportFrom(),
                scenario.months(), scenario.seed(), options.replicates(), options.allDetail() ? "all" : "first",
                Sha256.of(scenario.resolvedYaml()), options.draws().map(draws -> draws.input().name()).orElse(""));
        List<Manifest.Input> inputs = Stream.concat(scenario.inputs().stream(),
                options.draws().map(ParameterDraws::input).stream())
                .map(input -> new Manifest.Input(input.name(), input.sha256()))
                .sorted(Comparator.comparing(Manifest.Input::name)).toList();
        Manifest.Environment environment = new Manifest.Environment(System.getProperty("java.version"),
                System.getProperty("os.name"), Instant.now().toString(), seconds);
        return new Manifest(Manifest.Program.current(), run, inputs, List.of(), environment);
    }
}
