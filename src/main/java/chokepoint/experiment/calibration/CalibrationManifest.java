package chokepoint.experiment.calibration;

import chokepoint.scenario.Calibration;
import chokepoint.scenario.Scenario;
import chokepoint.table.Manifest;
import chokepoint.table.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The manifest of a calibration: the experiment in the place of the scenario, its seeds in that of the replicates. */
final class CalibrationManifest {

    /** What stands for the detail of tables: such a folder holds no run. */
    private static final String DETAIL = "calibration";

    private CalibrationManifest() {
    }

    static Manifest of(Calibration calibration, double seconds) {
        Scenario scenario = calibration.shipped();
        Manifest.Run run = new Manifest.Run(calibration.id(), calibration.title(), scenario.start(), calibration.from(),
                scenario.months(), scenario.seed(), calibration.search().seeds(), DETAIL,
                Sha256.of(scenario.resolvedYaml()));
        List<Manifest.Input> inputs = Stream.concat(Stream.of(calibration.input()), scenario.inputs().stream())
                .map(input -> new Manifest.Input(input.name(), input.sha256()))
                .sorted(java.util.Comparator.comparing(Manifest.Input::name)).toList();
        Manifest.Environment environment = new Manifest.Environment(System.getProperty("java.version"),
                System.getProperty("os.name"), Instant.now().toString(), seconds);
        return new Manifest(Manifest.Program.current(), run, inputs, List.of(), environment);
    }
}
