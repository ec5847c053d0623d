package chokepoint.cli;

import chokepoint.experiment.AblationReport;
import chokepoint.experiment.FailedVariation;
import chokepoint.table.AblationRow;
import chokepoint.table.ShapleyRow;
import tools.jackson.core.JsonGenerator;

/** An ablation as a document for other programs. Its names are public: they may be added to, not changed. */
final class AblationJson {

    private AblationJson() {
    }

    static String of(AblationReport report) {
        return JsonText.object(json -> {
            json.writeStringProperty("scenario", report.scenario().id());
            json.writeStringProperty("title", report.scenario().title());
            json.writeNumberProperty("seed", report.scenario().seed());
            json.writeNumberProperty("replicates", report.replicates());
            json.writeStringProperty("output", report.folder().toString().replace('\\', '/'));
            json.writeArrayPropertyStart("ablation");
            report.effects().forEach(row -> write(json, row));
            json.writeEndArray();
            json.writeArrayPropertyStart("shapley");
            report.shapley().forEach(row -> write(json, row));
            json.writeEndArray();
            json.writeArrayPropertyStart("failures");
            report.failures().forEach(failure -> write(json, failure));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, AblationRow row) {
        json.writeStartObject();
        json.writeStringProperty("mechanism", row.mechanism());
        json.writeStringProperty("setting", row.setting());
        json.writeStringProperty("measure", row.measure());
        json.writeStringProperty("subject", row.subject());
        json.writeStringProperty("world", row.world());
        json.writeStringProperty("unit", row.unit());
        JsonText.real(json, "base", row.base());
        JsonText.real(json, "ablated", row.ablated());
        JsonText.real(json, "difference", row.difference());
        JsonText.real(json, "ci_low", row.ciLow());
        JsonText.real(json, "ci_high", row.ciHigh());
        json.writeNumberProperty("replicates", row.replicates());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ShapleyRow row) {
        json.writeStartObject();
        json.writeStringProperty("world", row.world());
        json.writeStringProperty("part", row.part());
        json.writeStringProperty("window_from", row.from().toString());
        json.writeStringProperty("window_to", row.to().toString());
        JsonText.real(json, "value", row.value());
        JsonText.real(json, "ci_low", row.ciLow());
        JsonText.real(json, "ci_high", row.ciHigh());
        json.writeNumberProperty("replicates", row.replicates());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, FailedVariation failed) {
        json.writeStartObject();
        json.writeStringProperty("variation", failed.variation());
        json.writeNumberProperty("replicate", failed.failure().replicate());
        json.writeNumberProperty("seed", failed.failure().seed());
        json.writeStringProperty("message", failed.failure().message());
        json.writeEndObject();
    }
}
