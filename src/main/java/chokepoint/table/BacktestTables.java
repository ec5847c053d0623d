package chokepoint.table;

import chokepoint.table.SeriesRow.Spread;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;

/** Writes the tables of a backtest into its output folder. */
public final class BacktestTables {

    private static final Comparator<SeriesRow> SERIES_KEY = Comparator.comparing(SeriesRow::figure)
            .thenComparing(SeriesRow::subject).thenComparing(SeriesRow::period);
    private static final Comparator<ScoreRow> SCORES_KEY = Comparator.comparing(ScoreRow::figure)
            .thenComparing(ScoreRow::subject).thenComparing(ScoreRow::role).thenComparing(ScoreRow::contender);

    private BacktestTables() {
    }

    /** {@code series.csv}, in order of key. */
    public static void writeSeries(OutputFolder folder, Collection<SeriesRow> rows) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), BacktestSchemas.SERIES)) {
            for (SeriesRow row : SortedRows.of(BacktestSchemas.SERIES, rows, SERIES_KEY)) {
                out.text(row.figure()).text(row.subject()).text(row.unit()).text(row.role()).text(row.period())
                        .month(row.first()).month(row.last()).real(row.recorded());
                write(out, row.model());
                write(out, row.twin());
                out.real(row.noChange()).real(row.staticSheet()).endRow();
            }
            folder.add(out.finish());
        }
    }

    /** {@code scores.csv}, in order of key. */
    public static void writeScores(OutputFolder folder, Collection<ScoreRow> rows) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), BacktestSchemas.SCORES)) {
            for (ScoreRow row : SortedRows.of(BacktestSchemas.SCORES, rows, SCORES_KEY)) {
                write(out, row);
            }
            folder.add(out.finish());
        }
    }

    private static void write(CsvWriter out, Spread spread) throws IOException {
        out.real(spread.mean()).real(spread.low95()).real(spread.low80()).real(spread.low50()).real(spread.high50())
                .real(spread.high80()).real(spread.high95());
    }

    private static void write(CsvWriter out, ScoreRow row) throws IOException {
        out.text(row.figure()).text(row.subject()).text(row.unit()).text(row.role()).text(row.contender())
                .integer(row.periods()).real(row.rmse()).real(row.bias()).real(row.crps());
        row.bands().forEach(band -> out.real(band.coverage()));
        row.bands().forEach(band -> out.real(band.width()));
        row.bands().forEach(band -> out.real(band.intervalScore()));
        out.integer(row.direction().hits()).integer(row.direction().changes()).real(row.direction().baseRate())
                .text(row.peak().recordedPeriod()).real(row.peak().recordedHeight()).text(row.peak().period())
                .real(row.peak().height()).endRow();
    }
}
