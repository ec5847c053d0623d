package chokepoint.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;

/** Manifest to JSON. */
final class ManifestWriter {

    static final String GENERATOR = "chokepoint";
    /** Grows when a reader of this version could misread a newer file. */
    static final int FORMAT = 1;

    private final JsonGenerator json;

    private ManifestWriter(JsonGenerator json) {
        this.json = json;
    }

    static String json(Manifest manifest) {
        return IndentedJson.of(json -> new ManifestWriter(json).write(manifest));
    }

    private void write(Manifest manifest) {
        json.writeStartObject();
        json.writeStringProperty("generator", GENERATOR);
        json.writeNumberProperty("format", FORMAT);
        write(manifest.program());
        write(manifest.run());
        writeInputs(manifest);
        writeOutputs(manifest);
        write(manifest.environment());
        json.writeEndObject();
    }

    private void write(Manifest.Program program) {
        json.writeObjectPropertyStart("program");
        json.writeStringProperty("version", program.version());
        json.writeStringProperty("commit", program.commit());
        json.writeEndObject();
    }

    private void write(Manifest.Run run) {
        json.writeObjectPropertyStart("run");
        json.writeStringProperty("scenario", run.scenario());
        json.writeStringProperty("title", run.title());
        json.writeStringProperty("start", run.start().toString());
        json.writeStringProperty("report_from", run.reportFrom().toString());
        json.writeNumberProperty("months", run.months());
        json.writeNumberProperty("seed", run.seed());
        json.writeNumberProperty("replicates", run.replicates());
        json.writeStringProperty("detail", run.detail());
        json.writeStringProperty("resolved_scenario_sha256", run.resolvedScenarioSha256());
        if (!run.draws().isEmpty()) {
            json.writeStringProperty("draws", run.draws());
        }
        json.writeEndObject();
    }

    private void writeInputs(Manifest manifest) {
        json.writeArrayPropertyStart("inputs");
        for (Manifest.Input input : manifest.inputs()) {
            json.writeStartObject();
            json.writeStringProperty("name", input.name());
            json.writeStringProperty("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeOutputs(Manifest manifest) {
        json.writeArrayPropertyStart("outputs");
        for (OutputFile file : manifest.outputs()) {
            json.writeStartObject();
            json.writeStringProperty("name", file.name());
            if (file.isTable()) {
                json.writeNumberProperty("rows", file.rows());
            }
            json.writeStringProperty("sha256", file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Manifest.Environment environment) {
        json.writeObjectPropertyStart("environment");
        json.writeStringProperty("java", environment.java());
        json.writeStringProperty("os", environment.os());
        json.writeStringProperty("started", environment.started());
        json.writeNumberProperty("seconds", BigDecimal.valueOf(environment.seconds())
                .setScale(3, RoundingMode.HALF_UP));
        json.writeEndObject();
    }
}
