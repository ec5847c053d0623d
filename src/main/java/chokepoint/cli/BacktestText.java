package chokepoint.cli;

import chokepoint.experiment.backtest.BacktestReport;
import chokepoint.experiment.backtest.Contender;
import chokepoint.experiment.backtest.Verdict;
import chokepoint.scenario.Maker;
import chokepoint.table.ScoreRow;
import chokepoint.table.SeriesRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the terminal shows of a backtest: a line for each series, who won, and the China shares of the makers. */
final class BacktestText {

    private static final int WIDTH = 110;
    private static final String LEGEND = "CRPS: mean distance from the record less half the ensemble's own spread; "
            + "smaller is better, of one forecast its mean error. + the model is better than the rival, - it is worse. "
            + "In: recorded periods inside the band. Turns: changes whose direction is right; base: by naming the "
            + "commoner always. Peak late: periods after the recorded peak.";

    private final BacktestReport report;
    private final Map<String, String> makers = new TreeMap<>();

    BacktestText(BacktestReport report) {
        this.report = report;
        for (Maker maker : report.scenario().world().makers()) {
            makers.put(maker.id(), maker.name());
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(title());
        List<Verdict> verdicts = Verdict.of(report.scores());
        lines.addAll(table(verdicts).lines());
        lines.addAll(Wrapping.wrap(LEGEND, WIDTH));
        lines.addAll(wins(verdicts));
        lines.addAll(Wrapping.wrap(chinaShares(), WIDTH));
        lines.add(report.folder().toString().replace('\\', '/') + ": scores.csv, series.csv");
        return lines;
    }

    private List<String> title() {
        String opening = Integer.toString(report.scenario().start().year());
        String ensemble = report.replicates() + " replicates, "
                + (report.sets() > 1 ? report.sets() + " parameter sets, " : "") + "seed " + report.scenario().seed();
        return List.of("Backtest of " + report.scenario().title() + "     " + ensemble, "Periods after " + opening
                + " are scored, " + opening + " may have been fitted. Given: others' plans and the dated rules.");
    }

    private TextTable table(List<Verdict> verdicts) {
        TextTable table = new TextTable(1, "series", "n", "RMSE", "bias", "in 50/80/95", "turns", "base", "CRPS",
                "twin", "none", "sheet", "peak late");
        verdicts.forEach(verdict -> addRow(table, verdict));
        return table;
    }

    private void addRow(TextTable table, Verdict verdict) {
        ScoreRow model = verdict.score(Contender.MODEL);
        int decimals = model.unit().equals("USD bn") ? 2 : 1;
        table.row(name(model), Integer.toString(model.periods()), number(model.rmse(), decimals),
                Numbers.signed(model.bias(), decimals), bands(model),
                model.direction().hits() + "/" + model.direction().changes(), percent(model.direction().baseRate()),
                number(model.crps(), decimals), rival(verdict, Contender.TWIN, decimals),
                rival(verdict, Contender.NO_CHANGE, decimals), rival(verdict, Contender.STATIC_SHEET, decimals),
                peakLate(model));
    }

    /** Periods that the model's peak comes after the recorded one. */
    private String peakLate(ScoreRow model) {
        List<String> periods = report.series().stream().filter(row -> row.figure().equals(model.figure())
                && row.subject().equals(model.subject())).map(SeriesRow::period).toList();
        return model.peak().period().isEmpty() ? "" : Numbers.signed(
                periods.indexOf(model.peak().period()) - periods.indexOf(model.peak().recordedPeriod()), 0);
    }

    private String name(ScoreRow row) {
        return switch (row.figure()) {
            case "revenue" -> maker(row) + ", USD bn";
            case "china_share" -> maker(row) + ", China %";
            case "tool_billings" -> "China's tools, USD bn";
            case "domestic_share" -> "domestic makers, %";
            default -> "scanners from " + row.subject();
        };
    }

    private String maker(ScoreRow row) {
        return makers.getOrDefault(row.subject(), row.subject()).replace("Materials", "Mat.").replace("Research", "")
                .strip();
    }

    private static String bands(ScoreRow model) {
        return model.bands().stream().map(band -> periods(band.coverage(), model.periods()))
                .collect(Collectors.joining("/"));
    }

    private static String periods(double share, int periods) {
        return Double.isNaN(share) ? "-" : Long.toString(Math.round(share * periods));
    }

    private static String rival(Verdict verdict, Contender rival, int decimals) {
        double crps = verdict.score(rival).crps();
        return Double.isNaN(crps) ? "" : number(crps, decimals) + (verdict.modelBeats(rival) ? " +" : " -");
    }

    private static List<String> wins(List<Verdict> verdicts) {
        List<Verdict> scored = verdicts.stream().filter(Verdict::isScored).toList();
        String each = Contender.RIVALS.stream().map(rival -> name(rival) + " on "
                + scored.stream().filter(verdict -> verdict.modelBeats(rival)).count())
                .collect(Collectors.joining(", "));
        long all = scored.stream().filter(Verdict::modelBeatsAll).count();
        return Wrapping.wrap("By CRPS the model beats, of " + scored.size() + " series: " + each + ", all three on "
                + all + (3 * all >= 2 * scored.size() ? ", at least two thirds." : ", fewer than two thirds."), WIDTH);
    }

    private String chinaShares() {
        return "China shares of the " + makersScored() + " makers, scored quarters together, root mean square error "
                + "in points: " + report.chinaShareRmse().entrySet().stream()
                .map(entry -> name(entry.getKey()) + " " + number(entry.getValue(), 1))
                .collect(Collectors.joining(", "));
    }

    private long makersScored() {
        return report.scores().stream().filter(row -> row.figure().equals("china_share") && row.role().equals("scored")
                && row.contender().equals(Contender.MODEL.label()) && row.periods() > 0).count();
    }

    private static String name(Contender contender) {
        return switch (contender) {
            case MODEL -> "model";
            case TWIN -> "twin";
            case NO_CHANGE -> "no change";
            case STATIC_SHEET -> "static sheet";
        };
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "" : Numbers.percent(share);
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "" : Numbers.plain(value, decimals);
    }
}
