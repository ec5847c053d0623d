package chokepoint.cli;

import chokepoint.table.Comparison;
import chokepoint.table.HeadlineRow;
import tools.jackson.core.JsonGenerator;

/** A comparison as a document for other programs. */
final class ComparisonJson {

    private ComparisonJson() {
    }

    static String of(Comparison comparison) {
        return JsonText.object(json -> {
            json.writeStringProperty("first", comparison.first());
            JsonText.texts(json, "others", comparison.others());
            JsonText.texts(json, "identical", comparison.identical());
            JsonText.texts(json, "warnings", comparison.warnings());
            json.writeArrayPropertyStart("headline");
            comparison.headline().forEach(row -> write(json, row));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, HeadlineRow row) {
        json.writeStartObject();
        json.writeStringProperty("other", row.other());
        json.writeStringProperty("measure", row.measure());
        json.writeStringProperty("subject", row.subject());
        json.writeStringProperty("unit", row.unit());
        JsonText.real(json, "ruled_a", row.ruledA());
        JsonText.real(json, "ruled_b", row.ruledB());
        JsonText.real(json, "effect_a", row.effectA());
        JsonText.real(json, "effect_b", row.effectB());
        json.writeEndObject();
    }
}
