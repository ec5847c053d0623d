package chokepoint.cli;

import chokepoint.experiment.calibration.CalibrationReport;
import chokepoint.scenario.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the terminal shows of a calibration: the parameters, the targets, and where the tables are. */
record CalibrationText(CalibrationReport report) {

    private static final int FOOT_WIDTH = 60;

    List<String> lines(double seconds) {
        Calibration calibration = report.calibration();
        List<String> lines = new ArrayList<>();
        lines.add(calibration.title());
        lines.add("  " + calibration.from() + " to " + calibration.to() + ", " + calibration.search().seeds()
                + " common draws, " + report.tried() + " sets tried"
                + (report.takenUp() > 0 ? ", " + report.takenUp() + " of them earlier" : ""));
        lines.addAll(parameters());
        lines.addAll(targets());
        lines.add("Distance " + Numbers.plain(report.shippedDistance(), 1) + " as it stands, "
                + Numbers.plain(report.fittedDistance(), 1) + " fitted; " + report.accepted() + " sets accepted, up to "
                + Numbers.plain(report.limit(), 1));
        lines.add(flat());
        if (report.unfinishedSearch()) {
            lines.add("A profile found less than the searches did. Maybe give them more generations.");
        }
        String folder = report.folder().toString().replace('\\', '/') + ": accepted.csv, report.md and more";
        lines.add(folder + " ".repeat(Math.max(4, FOOT_WIDTH - folder.length())) + Numbers.plain(seconds, 1) + " s");
        return lines;
    }

    private List<String> parameters() {
        TextTable table = new TextTable(1, "  parameter", "as it stands", "fitted", "accepted", "range");
        for (CalibrationReport.ParameterRow row : report.parameterRows()) {
            table.row("  " + row.parameter().id(), row.shipped(), row.fitted(), row.low() + " to " + row.high(),
                    short4(row.parameter().low()) + " to " + short4(row.parameter().high()));
        }
        return table.lines();
    }

    private List<String> targets() {
        TextTable table = new TextTable(2, "  target", "", "recorded", "as it stands", "fitted", "off by");
        for (CalibrationReport.TargetRow row : report.targetRows()) {
            table.row("  " + row.target().measure().label(),
                    row.target().subject() + (row.target().fitted() ? "" : " (shown only)"),
                    short4(row.target().value()), short4(row.shipped()), short4(row.fitted()),
                    Numbers.signed(row.target().deviation(row.fitted()), 1));
        }
        return table.lines();
    }

    private String flat() {
        String flat = report.parameterRows().stream().filter(CalibrationReport.ParameterRow::flat)
                .map(row -> row.parameter().id()).collect(Collectors.joining(", "));
        return flat.isEmpty() ? "No parameter is flat: the targets tell all of them."
                : "Flat, the targets do not tell them: " + flat;
    }

    /** Four digits at most. */
    private static String short4(double value) {
        double size = StrictMath.abs(value);
        return Numbers.plain(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
    }
}
