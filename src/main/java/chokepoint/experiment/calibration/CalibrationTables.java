package chokepoint.experiment.calibration;

import chokepoint.experiment.calibration.CalibrationReport.ParameterRow;
import chokepoint.experiment.calibration.CalibrationReport.TargetRow;
import chokepoint.scenario.Calibration;
import chokepoint.scenario.FitTarget;
import chokepoint.scenario.FittedParameter;
import chokepoint.scenario.Scenario;
import chokepoint.table.CsvWriter;
import chokepoint.table.OutputFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes what a calibration found into its output folder. */
final class CalibrationTables {

    private final CalibrationReport report;
    private final Calibration calibration;

    CalibrationTables(CalibrationReport report) {
        this.report = report;
        this.calibration = report.calibration();
    }

    void write(OutputFolder folder) throws IOException {
        calibration(folder);
        targets(folder);
        profiles(folder);
        correlations(folder);
        directions(folder);
        evaluations(folder);
        accepted(folder);
        folder.writeText("experiment.yaml", calibration.text());
        folder.writeText("fitted.yaml", fitted());
        folder.writeText("report.md", CalibrationPage.of(report));
    }

    /** The scenario with the fitted values written out: it runs as it is. */
    private String fitted() {
        return calibration.loadWhole(Evaluator.cells(calibration, report.fit().best().values())).scenario()
                .map(Scenario::resolvedYaml)
                .orElseThrow(() -> new IllegalStateException("The best set must give a sound scenario."));
    }

    private void calibration(OutputFolder folder) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), CalibrationSchemas.CALIBRATION)) {
            for (ParameterRow row : report.parameterRows()) {
                FittedParameter parameter = row.parameter();
                out.text(parameter.id()).text(parameter.places().stream().map(FittedParameter.Place::path)
                                .collect(Collectors.joining(";"))).text(parameter.unit()).real(parameter.low())
                        .real(parameter.high()).text(row.shipped()).text(row.fitted()).text(row.low()).text(row.high())
                        .real(row.acceptableShare()).flag(row.flat()).endRow();
            }
            folder.add(out.finish());
        }
    }

    private void targets(OutputFolder folder) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), CalibrationSchemas.TARGETS)) {
            for (TargetRow row : report.targetRows()) {
                FitTarget target = row.target();
                out.text(target.measure().label()).text(target.subject()).month(target.from()).month(target.to())
                        .text(target.measure().unit()).flag(target.fitted()).real(target.value())
                        .real(target.tolerance())
                        .real(row.shipped()).real(row.fitted()).real(row.low()).real(row.high())
                        .real(target.deviation(row.fitted())).text(target.source()).endRow();
            }
            folder.add(out.finish());
        }
    }

    private void profiles(OutputFolder folder) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), CalibrationSchemas.PROFILES)) {
            for (Profile profile : report.profiles()) {
                for (Profile.Point point : profile.points()) {
                    out.text(calibration.parameters().get(profile.parameter()).id()).text(point.value())
                            .real(point.alone()).real(point.nearby()).flag(point.acceptable()).endRow();
                }
            }
            folder.add(out.finish());
        }
    }

    private void correlations(OutputFolder folder) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), CalibrationSchemas.CORRELATIONS)) {
            List<FittedParameter> parameters = calibration.parameters();
            for (int i = 0; i < parameters.size(); i++) {
                for (int j = i + 1; j < parameters.size(); j++) {
                    out.text(parameters.get(i).id()).text(parameters.get(j).id())
                            .real(report.directions().correlation()[i][j]).endRow();
                }
            }
            folder.add(out.finish());
        }
    }

    private void directions(OutputFolder folder) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), CalibrationSchemas.DIRECTIONS)) {
            int number = 0;
            for (Directions.Direction direction : report.directions().directions()) {
                number++;
                for (int i = 0; i < direction.loadings().length; i++) {
                    out.integer(number).text(calibration.parameters().get(i).id()).real(direction.spread())
                            .real(direction.loadings()[i]).endRow();
                }
            }
            folder.add(out.finish());
        }
    }

    private void evaluations(OutputFolder folder) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), CalibrationSchemas.evaluations(calibration))) {
            int number = 0;
            for (Evaluation one : report.evaluations()) {
                out.integer(++number).text(one.stage()).real(one.failed() ? Double.NaN : one.distance(calibration));
                one.values().forEach(out::text);
                for (int i = 0; i < calibration.targets().size(); i++) {
                    out.real(one.failed() ? Double.NaN : one.readings().get(i));
                }
                out.endRow();
            }
            folder.add(out.finish());
        }
    }

    /** As {@code --draws} takes it: one column for every cell. */
    private void accepted(OutputFolder folder) throws IOException {
        TreeSet<String> paths = new TreeSet<>(Evaluator.cells(calibration, report.fit().best().values()).keySet());
        try (CsvWriter out = CsvWriter.open(folder.path(), CalibrationSchemas.accepted(paths))) {
            for (Evaluation one : report.fit().accepted()) {
                Map<String, String> cells = Evaluator.cells(calibration, one.values());
                paths.forEach(path -> out.text(cells.get(path)));
                out.real(one.distance(calibration)).endRow();
            }
            folder.add(out.finish());
        }
    }
}
