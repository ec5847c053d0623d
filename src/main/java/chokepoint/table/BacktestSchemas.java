package chokepoint.table;

import static chokepoint.table.ColumnType.INTEGER;
import static chokepoint.table.ColumnType.MONTH;
import static chokepoint.table.ColumnType.REAL;
import static chokepoint.table.ColumnType.TEXT;

import java.util.ArrayList;
import java.util.List;

/** The tables of a backtest. */
final class BacktestSchemas {

    private static final List<Column> SERIES_KEY = List.of(
            text("figure", "`revenue`, `china_share`, `tool_billings`, `domestic_share` or `scanners`"),
            text("subject", "id of the maker, region, or country of origin"),
            text("unit", "unit of the numbers of the series"),
            text("role", "`fitted` for periods of the opening year, `scored` for later ones"));

    static final TableSchema SERIES = new TableSchema("series",
            "A recorded figure with what the model and its rivals have for it; written by `backtest`.",
            List.of("figure", "subject", "period"), with(SERIES_KEY,
            text("period", "name of the period: a quarter, a company's fiscal quarter, or a year"),
            new Column("first_month", MONTH, "", "first month whose middle day lies in the period"),
            new Column("last_month", MONTH, "", "last such month"),
            real("recorded", "as recorded, in the units of the model"),
            real("model", "mean of the ensemble"),
            real("model_low_95", "2.5 % quantile"), real("model_low_80", "10 % quantile"),
            real("model_low_50", "25 % quantile"), real("model_high_50", "75 % quantile"),
            real("model_high_80", "90 % quantile"), real("model_high_95", "97.5 % quantile"),
            real("twin", "mean of the twins: the same without the rules under study"),
            real("twin_low_95", "2.5 % quantile"), real("twin_low_80", "10 % quantile"),
            real("twin_low_50", "25 % quantile"), real("twin_high_50", "75 % quantile"),
            real("twin_high_80", "90 % quantile"), real("twin_high_95", "97.5 % quantile"),
            real("no_change", "mean of the record over the opening year; empty if it has none"),
            real("static_sheet", "what the static sheet says")));

    static final TableSchema SCORES = new TableSchema("scores",
            "How well the model or a rival foretold a recorded series; written by `backtest`.",
            List.of("figure", "subject", "role", "contender"), with(SERIES_KEY,
            text("contender", "`model`, `twin`, `no_change` or `static_sheet`"),
            new Column("periods", INTEGER, "", "periods behind the numbers"),
            real("rmse", "root mean square error of the ensemble's mean; empty without periods"),
            real("bias", "mean of ensemble's mean less record"),
            real("crps", "mean continuous ranked probability score, unbiased for the size of the ensemble; of a "
                    + "single forecast its mean absolute error"),
            real("coverage_50", "share of the periods whose record lies in the middle 50 % of the ensemble"),
            real("coverage_80", "the same, 80 %"), real("coverage_95", "the same, 95 %"),
            real("width_50", "mean width of the middle 50 %"), real("width_80", "the same, 80 %"),
            real("width_95", "the same, 95 %"),
            real("interval_score_50", "mean interval score of the middle 50 %"),
            real("interval_score_80", "the same, 80 %"), real("interval_score_95", "the same, 95 %"),
            new Column("direction_hits", INTEGER, "", "changes from period to period whose direction is right"),
            new Column("direction_changes", INTEGER, "", "changes that the record has"),
            real("direction_base_rate", "share right if always the record's commoner direction is named; empty "
                    + "without changes"),
            text("recorded_peak", "period in which the record is highest; empty with one period"),
            real("recorded_peak_height", "its height; empty with one period"),
            text("peak", "period in which the ensemble's mean is highest; empty with one period or no change"),
            real("peak_height", "its height; empty as the period")));

    private BacktestSchemas() {
    }

    private static List<Column> with(List<Column> first, Column... others) {
        List<Column> all = new ArrayList<>(first);
        all.addAll(List.of(others));
        return all;
    }

    private static Column text(String name, String description) {
        return new Column(name, TEXT, "", description);
    }

    private static Column real(String name, String description) {
        return new Column(name, REAL, "", description);
    }
}
