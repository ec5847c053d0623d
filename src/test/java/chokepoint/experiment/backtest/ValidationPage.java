package chokepoint.experiment.backtest;

import chokepoint.experiment.ParameterDraws;
import chokepoint.experiment.Progress;
import chokepoint.experiment.RunOptions;
import chokepoint.quantity.Month;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.ObservedReader;
import chokepoint.scenario.ObservedTables;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.ParameterSets;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioLoader;
import chokepoint.table.ScoreRow;
import chokepoint.table.SeriesRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Makes {@code docs/validation.md}: the model beside the record and its rivals, with what went into the fit. */
final class ValidationPage {

    /** Fitted parameter sets, if the repository has some; else the shipped values with luck alone. */
    private static final Path DRAWS = Path.of("scenarios", "experiments", "fit-2022-accepted.csv");
    private static final Path HISTORY = Path.of("scenarios", "history.yaml");
    private static final Path OBSERVED = Path.of("scenarios", "observed");
    private static final int REPLICATES = 50;
    private static final String NONE = "—";

    private final BacktestReport report;
    private final Optional<ParameterSets> sets;
    private final MarkdownTables page = new MarkdownTables();

    private ValidationPage(Path folder) throws IOException {
        sets = Files.exists(DRAWS) ? ParameterSets.read(DRAWS).sets() : Optional.empty();
        Scenario whole = scenario(Overrides.none());
        ObservedTables observed = ObservedReader.folder(OBSERVED, whole.world()).tables().orElseThrow();
        Overrides cut = new Overrides(Overrides.none().set(), OptionalLong.empty(),
                OptionalInt.of(Backtest.monthsOfTheRecord(observed, whole)));
        RunOptions options =
                new RunOptions(REPLICATES, Runtime.getRuntime().availableProcessors(), false, folder, true);
        report = new Backtest(scenario(cut), observed, sets.map(all -> options.with(draws(all, cut))).orElse(options))
                .run(Progress.NONE);
    }

    /** @param folder for the output of the backtest */
    static String markdown(Path folder) throws IOException {
        ValidationPage page = new ValidationPage(folder);
        page.write();
        return page.page.text();
    }

    private static Scenario scenario(Overrides overrides) {
        LoadResult result = new ScenarioLoader().load(HISTORY, overrides);
        return result.scenario().orElseThrow(() -> new IllegalStateException(result.problems().toString()));
    }

    private static ParameterDraws draws(ParameterSets all, Overrides cut) {
        return new ParameterDraws(String.valueOf(DRAWS.getFileName()), all,
                replicate -> scenario(all.overrides(replicate, cut)));
    }

    private void write() {
        page.prose(ValidationText.INTRODUCTION).prose(ensemble());
        page.prose(ValidationText.FITTED);
        sets.ifPresent(this::writeSets);
        page.prose(ValidationText.INFORMED);
        verdicts();
        page.prose(ValidationText.BANDS);
        bands(Contest.SCORED);
        patterns();
        explained();
        wrong();
        page.prose(ValidationText.FITTED_SCORES);
        bands(Contest.FITTED);
        page.prose(ValidationText.EVERY_PERIOD);
        everyPeriod();
    }

    private String ensemble() {
        return "This page: scenario `history`, " + report.replicates() + " replicates, " + (report.sets() > 1
                ? report.sets() + " parameter sets of `" + DRAWS.toString().replace('\\', '/') + "`"
                : "the shipped parameters, so its spread is luck alone") + ", seed " + report.scenario().seed() + ".\n";
    }

    private void writeSets(ParameterSets all) {
        page.prose("\nThe sets vary these values:\n").head("path", "lowest", "highest");
        for (String path : new TreeSet<>(all.values(1).keySet())) {
            double[] values = IntStream.rangeClosed(1, all.size())
                    .mapToDouble(r -> Double.parseDouble(all.values(r).get(path))).sorted().toArray();
            page.row("`" + path + "`", Double.toString(values[0]), Double.toString(values[values.length - 1]));
        }
    }

    private void verdicts() {
        List<Verdict> verdicts = Verdict.of(report.scores());
        page.prose(ValidationText.VERDICTS).head("series", "unit", "periods", "model", "twin", "no change",
                "static sheet", "the model");
        for (Verdict verdict : verdicts) {
            ScoreRow model = verdict.score(Contender.MODEL);
            page.row(name(model.figure(), model.subject()), model.unit(), Integer.toString(model.periods()),
                    number(model.crps(), 2), number(verdict.score(Contender.TWIN).crps(), 2),
                    number(verdict.score(Contender.NO_CHANGE).crps(), 2),
                    number(verdict.score(Contender.STATIC_SHEET).crps(), 2), outcome(verdict));
        }
        page.prose("\n" + wins(verdicts) + "\n\nRoot mean square error on the makers' China shares, all scored "
                + "quarters together, in points:\n").head("model", "twin", "no change", "static sheet");
        page.row(report.chinaShareRmse().values().stream().map(rmse -> number(rmse, 1)).toArray(String[]::new));
        page.prose(ValidationText.PROTOTYPE);
    }

    private static String outcome(Verdict verdict) {
        if (!verdict.isScored()) {
            return "has no record";
        }
        List<String> better = Contender.RIVALS.stream().filter(rival -> !verdict.modelBeats(rival))
                .map(rival -> rival.label().replace('_', ' ')).toList();
        return better.isEmpty() ? "beats all three" : "loses to " + String.join(", ", better);
    }

    private static String wins(List<Verdict> verdicts) {
        long scored = verdicts.stream().filter(Verdict::isScored).count();
        long all = verdicts.stream().filter(Verdict::modelBeatsAll).count();
        return "The model beats all three rivals on " + all + " of " + scored + " series; the twin on "
                + count(verdicts, Contender.TWIN) + ", no change on " + count(verdicts, Contender.NO_CHANGE)
                + ", the static sheet on " + count(verdicts, Contender.STATIC_SHEET) + ". Two thirds would be "
                + (2 * scored + 2) / 3 + ".";
    }

    private static long count(List<Verdict> verdicts, Contender rival) {
        return verdicts.stream().filter(verdict -> verdict.modelBeats(rival)).count();
    }

    private void bands(String role) {
        page.head("series", "unit", "periods", "root mean square error", "bias", "CRPS", "inside 50 / 80 / 95 %",
                "width 50 / 80 / 95 %", "interval score 50 / 80 / 95 %", "direction", "base rate", "peak",
                "recorded peak");
        for (ScoreRow row : report.scores()) {
            if (row.contender().equals(Contender.MODEL.label()) && row.role().equals(role)) {
                page.row(name(row.figure(), row.subject()), row.unit(), Integer.toString(row.periods()),
                        number(row.rmse(), 2), signed(row.bias(), 2), number(row.crps(), 2),
                        levels(row, band -> 100 * band.coverage(), 0), levels(row, ScoreRow.Band::width, 2),
                        levels(row, ScoreRow.Band::intervalScore, 2),
                        row.direction().hits() + " of " + row.direction().changes(),
                        row.direction().changes() == 0 ? NONE : number(100 * row.direction().baseRate(), 0) + " %",
                        peak(row.peak().period(), row.peak().height()),
                        peak(row.peak().recordedPeriod(), row.peak().recordedHeight()));
            }
        }
    }

    private static String levels(ScoreRow row, ToDoubleFunction<ScoreRow.Band> figure, int decimals) {
        return String.join(" / ", row.bands().stream()
                .map(band -> number(figure.applyAsDouble(band), decimals)).toList());
    }

    private static String peak(String period, double height) {
        return period.isEmpty() ? NONE : period + ", " + number(height, 1);
    }

    private void patterns() {
        page.prose(ValidationText.PATTERNS).head("figure of 2022", "recorded", "model", "off by", "wanted", "met");
        for (ScoreRow row : models(Contest.FITTED)) {
            double recorded = mean(row, Contest.FITTED, SeriesRow::recorded);
            double model = mean(row, Contest.FITTED, one -> one.model().mean());
            boolean share = row.unit().equals("%");
            double off = share ? model - recorded : 100 * (model / recorded - 1);
            double wanted = share ? 5 : 10;
            if (row.figure().equals("revenue") || row.figure().equals("china_share")) {
                page.row(name(row.figure(), row.subject()), number(recorded, 2), number(model, 2),
                        signed(off, 1) + (share ? " points" : " %"), "within " + number(wanted, 0)
                        + (share ? " points" : " %"), Math.abs(off) <= wanted ? "yes" : "no");
            }
        }
    }

    private void explained() {
        page.prose(ValidationText.EXPLAINED).head("series", "recorded 2022", "recorded 2023", "recorded rise",
                "the twin's rise", "the rules add", "not explained");
        for (ScoreRow row : models(Contest.SCORED)) {
            if (row.figure().equals("china_share") || row.figure().equals("tool_billings")) {
                double before = mean(row, Contest.FITTED, SeriesRow::recorded);
                double after = mean(row, Contest.SCORED, SeriesRow::recorded);
                double twin = rise(row, one -> one.twin().mean());
                double model = rise(row, one -> one.model().mean());
                page.row(name(row.figure(), row.subject()), number(before, 1), number(after, 1),
                        signed(after - before, 1), signed(twin, 1), signed(model - twin, 1),
                        signed(after - before - model, 1));
            }
        }
    }

    private double rise(ScoreRow row, ToDoubleFunction<SeriesRow> figure) {
        return mean(row, Contest.SCORED, figure) - mean(row, Contest.FITTED, figure);
    }

    private void wrong() {
        page.prose(ValidationText.WRONG).head("series", "bias", "of the record", "periods outside the 95 % band",
                "largest miss");
        models(Contest.SCORED).stream().filter(row -> row.periods() > 0)
                .sorted((a, b) -> Double.compare(relative(b), relative(a))).forEach(this::addMiss);
    }

    private void addMiss(ScoreRow row) {
        SeriesRow worst = rows(row, Contest.SCORED).stream()
                .reduce((a, b) -> Math.abs(miss(b)) > Math.abs(miss(a)) ? b : a).orElseThrow();
        long outside = Math.round((1 - row.bands().get(2).coverage()) * row.periods());
        page.row(name(row.figure(), row.subject()),
                signed(row.bias(), 2) + " " + (row.unit().equals("%") ? "points" : row.unit()),
                number(100 * relative(row), 0) + " %", outside + " of " + row.periods(),
                worst.period() + ": " + number(worst.model().mean(), 1) + " against " + number(worst.recorded(), 1));
    }

    private double relative(ScoreRow row) {
        return Math.abs(row.bias()) / mean(row, Contest.SCORED, SeriesRow::recorded);
    }

    private static double miss(SeriesRow row) {
        return row.model().mean() - row.recorded();
    }

    private void everyPeriod() {
        page.head("series", "period", "months", "recorded", "model", "95 % band", "twin", "no change", "static sheet");
        for (SeriesRow row : report.series()) {
            int decimals = row.unit().equals("USD bn") ? 2 : 1;
            page.row(name(row.figure(), row.subject()) + ", " + row.unit(), row.period(),
                    months(row.first(), row.last()),
                    number(row.recorded(), decimals), number(row.model().mean(), decimals),
                    number(row.model().low95(), decimals) + " to " + number(row.model().high95(), decimals),
                    number(row.twin().mean(), decimals), number(row.noChange(), decimals),
                    number(row.staticSheet(), decimals));
        }
    }

    private static String months(Month first, Month last) {
        return first + " to " + last;
    }

    private List<ScoreRow> models(String role) {
        return report.scores().stream().filter(row -> row.role().equals(role)
                && row.contender().equals(Contender.MODEL.label())).toList();
    }

    private List<SeriesRow> rows(ScoreRow of, String role) {
        return report.series().stream().filter(row -> row.figure().equals(of.figure())
                && row.subject().equals(of.subject()) && row.role().equals(role)).toList();
    }

    private double mean(ScoreRow of, String role, ToDoubleFunction<SeriesRow> figure) {
        return rows(of, role).stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    private static String name(String figure, String subject) {
        return subject + ": " + figure.replace('_', ' ');
    }

    private static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : NONE;
    }

    private static String signed(double value, int decimals) {
        String text = number(Math.abs(value), decimals);
        return !Double.isFinite(value) || Double.parseDouble(text) == 0 ? text : (value < 0 ? "−" : "+") + text;
    }
}
