package chokepoint.experiment.calibration;

import chokepoint.scenario.Calibration;
import chokepoint.scenario.FitTarget;
import chokepoint.table.Column;
import chokepoint.table.ColumnType;
import chokepoint.table.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The columns of a calibration's tables. */
final class CalibrationSchemas {

    static final TableSchema CALIBRATION = new TableSchema("calibration", "A fitted parameter.", List.of("parameter"),
            List.of(text("parameter", "Its id in the experiment."), text("paths", "The cells it stands for."),
                    text("unit", "Unit of its values."), real("low", "Low end of its range."),
                    real("high", "High end of its range."), text("shipped", "What the scenario has."),
                    text("fitted", "Its value in the best set."), text("accepted_low", "Least in the accepted sets."),
                    text("accepted_high", "Greatest in the accepted sets."),
                    real("acceptable_share", "Part of its range where the distance is acceptable."),
                    new Column("flat", ColumnType.BOOLEAN, "", "Whether that is most of it.")));

    static final TableSchema TARGETS = new TableSchema("targets", "A recorded figure beside the model.",
            List.of("measure", "subject", "from", "to"),
            List.of(text("measure", "What is measured."), text("subject", "Of whom; empty for all."),
                    new Column("from", ColumnType.MONTH, "", "First month."),
                    new Column("to", ColumnType.MONTH, "", "Last month."), text("unit", "Unit of the figures."),
                    new Column("fitted", ColumnType.BOOLEAN, "", "Whether it counts in the distance."),
                    real("recorded", "As recorded."), real("tolerance", "One standard deviation."),
                    real("model_shipped", "With the scenario's values."), real("model_fitted", "With the best set."),
                    real("accepted_low", "Least of the accepted sets."),
                    real("accepted_high", "Greatest of the accepted sets."),
                    real("deviation", "Best set less record, in tolerances."), text("source", "Of the record.")));

    static final TableSchema PROFILES = new TableSchema("profiles", "A value of a parameter in its profile.",
            List.of("parameter", "value"),
            List.of(text("parameter", "Its id in the experiment."), text("value", "From the low end to the high one."),
                    real("distance_alone", "With the others as fitted."),
                    real("distance_nearby", "Least of any set within half a step; empty if there is none."),
                    new Column("acceptable", ColumnType.BOOLEAN, "", "Whether one of the two is within the limit.")));

    static final TableSchema CORRELATIONS = new TableSchema("correlations", "Two parameters in the accepted sets.",
            List.of("parameter", "other"), List.of(text("parameter", "The one."), text("other", "The other."),
                    real("correlation", "Over the accepted sets; empty if one does not vary.")));

    static final TableSchema DIRECTIONS = new TableSchema("directions",
            "A parameter's part in a direction in which the accepted sets spread.", List.of("direction", "parameter"),
            List.of(new Column("direction", ColumnType.INTEGER, "", "1 is the widest."),
                    text("parameter", "Its id in the experiment."),
                    real("spread", "Standard deviation along the direction, in ranges."),
                    real("loading", "Of the parameter; squares add up to 1.")));

    private CalibrationSchemas() {
    }

    static TableSchema evaluations(Calibration calibration) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("evaluation", ColumnType.INTEGER, "", "Running number."),
                text("stage", "Where in the search."),
                real("distance", "Sum of squared deviations in tolerances; empty if it failed.")));
        calibration.parameters().forEach(one -> columns.add(text(one.id(), "Value of the parameter.")));
        for (FitTarget target : calibration.targets()) {
            columns.add(real(String.join(" ", target.measure().label(), target.subject(), target.from().toString())
                    .replace("  ", " "), "Mean over the seeds."));
        }
        return new TableSchema("evaluations", "A candidate that was tried.", List.of("evaluation"), columns);
    }

    static TableSchema accepted(Collection<String> paths) {
        List<Column> columns = new ArrayList<>();
        paths.forEach(path -> columns.add(text(path, "Value of the cell.")));
        columns.add(real("score", "Distance of the set."));
        return new TableSchema("accepted", "An accepted set.", List.of(), columns);
    }

    private static Column text(String name, String description) {
        return new Column(name, ColumnType.TEXT, "", description);
    }

    private static Column real(String name, String description) {
        return new Column(name, ColumnType.REAL, "", description);
    }
}
