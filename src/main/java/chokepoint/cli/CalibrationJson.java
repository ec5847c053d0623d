package chokepoint.cli;

import chokepoint.experiment.calibration.CalibrationReport;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A calibration as a document for other programs. Its names are public: they may be added to, not changed. */
final class CalibrationJson {

    private CalibrationJson() {
    }

    static String of(CalibrationReport report) {
        return JsonText.object(json -> {
            json.writeStringProperty("experiment", report.calibration().id());
            json.writeStringProperty("scenario", report.calibration().shipped().id());
            json.writeStringProperty("output", report.folder().toString().replace('\\', '/'));
            json.writeNumberProperty("sets_tried", report.tried());
            json.writeNumberProperty("sets_accepted", report.accepted());
            JsonText.real(json, "distance_shipped", report.shippedDistance());
            JsonText.real(json, "distance_fitted", report.fittedDistance());
            JsonText.real(json, "distance_limit", report.limit());
            json.writeArrayPropertyStart("parameters");
            report.parameterRows().forEach(row -> write(json, row));
            json.writeEndArray();
            json.writeArrayPropertyStart("targets");
            report.targetRows().forEach(row -> write(json, row));
            json.writeEndArray();
            JsonText.texts(json, "failures", List.copyOf(report.failures()));
        });
    }

    private static void write(JsonGenerator json, CalibrationReport.ParameterRow row) {
        json.writeStartObject();
        json.writeStringProperty("parameter", row.parameter().id());
        json.writeStringProperty("unit", row.parameter().unit());
        JsonText.real(json, "low", row.parameter().low());
        JsonText.real(json, "high", row.parameter().high());
        JsonText.real(json, "shipped", Double.parseDouble(row.shipped()));
        JsonText.real(json, "fitted", Double.parseDouble(row.fitted()));
        JsonText.real(json, "accepted_low", Double.parseDouble(row.low()));
        JsonText.real(json, "accepted_high", Double.parseDouble(row.high()));
        JsonText.real(json, "acceptable_share", row.acceptableShare());
        json.writeBooleanProperty("flat", row.flat());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, CalibrationReport.TargetRow row) {
        json.writeStartObject();
        json.writeStringProperty("measure", row.target().measure().label());
        json.writeStringProperty("subject", row.target().subject());
        json.writeStringProperty("unit", row.target().measure().unit());
        json.writeBooleanProperty("fitted", row.target().fitted());
        JsonText.real(json, "recorded", row.target().value());
        JsonText.real(json, "tolerance", row.target().tolerance());
        JsonText.real(json, "model_shipped", row.shipped());
        JsonText.real(json, "model_fitted", row.fitted());
        JsonText.real(json, "accepted_low", row.low());
        JsonText.real(json, "accepted_high", row.high());
        json.writeEndObject();
    }
}
