package chokepoint.experiment.calibration;

import chokepoint.experiment.calibration.CalibrationReport.ParameterRow;
import chokepoint.experiment.calibration.CalibrationReport.TargetRow;
import chokepoint.scenario.Calibration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A calibration as a page to read: {@code report.md}. */
final class CalibrationPage {

    private static final int SHOWN_DIRECTIONS = 3;
    private static final double LOADING_SHOWN = 0.3;
    private static final double CORRELATION_SHOWN = 0.5;

    private final CalibrationReport report;
    private final Calibration calibration;
    private final StringBuilder page = new StringBuilder();

    private CalibrationPage(CalibrationReport report) {
        this.report = report;
        this.calibration = report.calibration();
    }

    static String of(CalibrationReport report) {
        CalibrationPage page = new CalibrationPage(report);
        page.heading();
        page.parameters();
        page.targets();
        page.profiles();
        page.directions();
        return page.page.toString();
    }

    private void heading() {
        line("# " + calibration.title());
        line("");
        line("`" + calibration.id() + "`: scenario `" + calibration.shipped().id() + "`, " + calibration.from() + " to "
                + calibration.to() + ", " + calibration.search().seeds() + " common draws for each of " + report.tried()
                + " sets. The distance is the sum of squared deviations from the record in tolerances. It fell from "
                + number(report.shippedDistance()) + " to " + number(report.fittedDistance()) + "; "
                + report.accepted() + " sets lie within " + number(report.limit())
                + " and are kept in `accepted.csv`.");
        if (report.unfinishedSearch()) {
            line("");
            line("A profile found less than the searches did: they need more generations.");
        }
        if (!report.failures().isEmpty()) {
            line("");
            line(report.failures().size() + " sets gave no world, the first " + report.failures().get(0));
        }
    }

    private void parameters() {
        line("");
        line("## Parameters");
        line("");
        line("*Told by*: the part of the range that the targets shut out; a parameter is flat if it is under 30 %.");
        line("");
        row("parameter", "unit", "range", "scenario", "fitted", "accepted", "told by", "");
        row("---", "---", "---", "---", "---", "---", "---", "---");
        for (ParameterRow row : report.parameterRows()) {
            row("`" + row.parameter().id() + "`", row.parameter().unit(),
                    number(row.parameter().low()) + " to " + number(row.parameter().high()), row.shipped(),
                    row.fitted(),
                    row.low() + " to " + row.high(), Math.round(100 * (1 - row.acceptableShare())) + " %",
                    row.flat() ? "flat" : "");
        }
    }

    private void targets() {
        line("");
        line("## Targets");
        line("");
        line("*Off by*: fitted less recorded, in tolerances. Rows marked *shown* do not count in the distance.");
        line("");
        row("measure", "subject", "months", "recorded", "tolerance", "scenario", "fitted", "accepted", "off by", "");
        row("---", "---", "---", "---", "---", "---", "---", "---", "---", "---");
        for (TargetRow row : report.targetRows()) {
            row(row.target().measure().label(), row.target().subject(),
                    row.target().from() + " to " + row.target().to(),
                    number(row.target().value()), number(row.target().tolerance()), number(row.shipped()),
                    number(row.fitted()), number(row.low()) + " to " + number(row.high()),
                    String.format(Locale.ROOT, "%+.1f", row.target().deviation(row.fitted())),
                    row.target().fitted() ? "" : "shown");
        }
    }

    private void profiles() {
        line("");
        line("## Profiles");
        line("");
        line("Distance at values from the low end of each range to the high one, the others as fitted; in brackets the "
                + "least of any set tried nearby.");
        line("");
        for (Profile profile : report.profiles()) {
            line("- `" + calibration.parameters().get(profile.parameter()).id() + "`: " + String.join(", ",
                    profile.points().stream().map(point -> point.value() + ": " + number(point.alone()) + " ("
                            + number(point.nearby()) + ")").toList()));
        }
    }

    private void directions() {
        line("");
        line("## Trades between parameters");
        line("");
        List<Directions.Direction> all = report.directions().directions();
        for (Directions.Direction one : all.subList(0, Math.min(SHOWN_DIRECTIONS, all.size()))) {
            line("- spread " + number(one.spread()) + " of the ranges: " + String.join(", ",
                    IntStream.range(0, one.loadings().length)
                            .filter(i -> Math.abs(one.loadings()[i]) >= LOADING_SHOWN)
                            .mapToObj(i -> "`" + calibration.parameters().get(i).id() + "` "
                                    + String.format(Locale.ROOT, "%+.2f", one.loadings()[i])).toList()));
        }
        double[][] correlation = report.directions().correlation();
        for (int i = 0; i < correlation.length; i++) {
            for (int j = i + 1; j < correlation.length; j++) {
                if (Math.abs(correlation[i][j]) >= CORRELATION_SHOWN) {
                    line("- correlation of `" + calibration.parameters().get(i).id() + "` and `"
                            + calibration.parameters().get(j).id() + "`: "
                            + String.format(Locale.ROOT, "%+.2f", correlation[i][j]));
                }
            }
        }
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Three digits are enough to read. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        if (Math.abs(value) >= 1000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        String text = new java.math.BigDecimal(value).round(new java.math.MathContext(3)).stripTrailingZeros()
                .toPlainString();
        return text.equals("-0") ? "0" : text;
    }
}
