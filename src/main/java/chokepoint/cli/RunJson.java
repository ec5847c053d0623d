package chokepoint.cli;

import chokepoint.experiment.FailedReplicate;
import chokepoint.experiment.RunReport;
import chokepoint.scenario.Scenario;
import chokepoint.table.SummaryRow;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Runs as a document for other programs. Its names are public: they may be added to, not changed. */
final class RunJson {

    private RunJson() {
    }

    static String of(List<RunReport> reports) {
        return JsonText.object(json -> {
            json.writeArrayPropertyStart("runs");
            reports.forEach(report -> write(json, report));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, RunReport report) {
        json.writeStartObject();
        write(json, report.scenario());
        json.writeStringProperty("output", report.folder().toString().replace('\\', '/'));
        json.writeArrayPropertyStart("summary");
        report.summary().forEach(row -> write(json, row));
        json.writeEndArray();
        JsonText.texts(json, "warnings", report.warnings());
        json.writeArrayPropertyStart("failures");
        report.failures().forEach(failure -> write(json, failure));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Scenario scenario) {
        json.writeStringProperty("scenario", scenario.id());
        json.writeStringProperty("title", scenario.title());
        json.writeStringProperty("twin", scenario.twin());
        json.writeStringProperty("start", scenario.start().toString());
        json.writeStringProperty("report_from", scenario.reportFrom().toString());
        json.writeNumberProperty("months", scenario.months());
        json.writeNumberProperty("seed", scenario.seed());
    }

    private static void write(JsonGenerator json, SummaryRow row) {
        json.writeStartObject();
        json.writeStringProperty("measure", row.measure());
        json.writeStringProperty("subject", row.subject());
        json.writeStringProperty("unit", row.unit());
        JsonText.real(json, "ruled", row.ruled());
        JsonText.real(json, "counterfactual", row.counterfactual());
        JsonText.real(json, "difference", row.difference());
        JsonText.real(json, "ci_low", row.ciLow());
        JsonText.real(json, "ci_high", row.ciHigh());
        json.writeNumberProperty("replicates", row.replicates());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, FailedReplicate failure) {
        json.writeStartObject();
        json.writeNumberProperty("replicate", failure.replicate());
        json.writeNumberProperty("seed", failure.seed());
        json.writeStringProperty("message", failure.message());
        json.writeEndObject();
    }
}
