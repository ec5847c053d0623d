package chokepoint.cli;

import chokepoint.experiment.backtest.BacktestReport;
import chokepoint.table.ScoreRow;
import tools.jackson.core.JsonGenerator;

/** A backtest as a document for other programs. Its names are public: they may be added to, not changed. */
final class BacktestJson {

    private BacktestJson() {
    }

    static String of(BacktestReport report) {
        return JsonText.object(json -> {
            json.writeStringProperty("scenario", report.scenario().id());
            json.writeStringProperty("title", report.scenario().title());
            json.writeNumberProperty("seed", report.scenario().seed());
            json.writeNumberProperty("replicates", report.replicates());
            json.writeNumberProperty("parameter_sets", report.sets());
            json.writeStringProperty("output", report.folder().toString().replace('\\', '/'));
            json.writeArrayPropertyStart("scores");
            report.scores().forEach(row -> write(json, row));
            json.writeEndArray();
            json.writeObjectPropertyStart("china_share_rmse");
            report.chinaShareRmse().forEach((contender, rmse) -> JsonText.real(json, contender.label(), rmse));
            json.writeEndObject();
            JsonText.texts(json, "failures", report.failures().stream()
                    .map(failure -> "replicate " + failure.replicate() + ": " + failure.message()).toList());
        });
    }

    private static void write(JsonGenerator json, ScoreRow row) {
        json.writeStartObject();
        json.writeStringProperty("figure", row.figure());
        json.writeStringProperty("subject", row.subject());
        json.writeStringProperty("unit", row.unit());
        json.writeStringProperty("role", row.role());
        json.writeStringProperty("contender", row.contender());
        json.writeNumberProperty("periods", row.periods());
        JsonText.real(json, "rmse", row.rmse());
        JsonText.real(json, "bias", row.bias());
        JsonText.real(json, "crps", row.crps());
        for (int i = 0; i < ScoreRow.LEVELS.size(); i++) {
            write(json, ScoreRow.LEVELS.get(i), row.bands().get(i));
        }
        json.writeNumberProperty("direction_hits", row.direction().hits());
        json.writeNumberProperty("direction_changes", row.direction().changes());
        JsonText.real(json, "direction_base_rate", row.direction().baseRate());
        json.writeStringProperty("recorded_peak", row.peak().recordedPeriod());
        JsonText.real(json, "recorded_peak_height", row.peak().recordedHeight());
        json.writeStringProperty("peak", row.peak().period());
        JsonText.real(json, "peak_height", row.peak().height());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, int level, ScoreRow.Band band) {
        JsonText.real(json, "coverage_" + level, band.coverage());
        JsonText.real(json, "width_" + level, band.width());
        JsonText.real(json, "interval_score_" + level, band.intervalScore());
    }
}
