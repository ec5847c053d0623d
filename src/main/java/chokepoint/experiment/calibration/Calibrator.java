package chokepoint.experiment.calibration;

import chokepoint.experiment.Progress;
import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.scenario.Calibration;
import chokepoint.scenario.InputFile;
import chokepoint.table.Manifest;
import chokepoint.table.OutputFolder;
import chokepoint.table.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Fits a scenario's numbers to recorded figures by simulated minimum distance: searches from several starting points,
 * a profile along each parameter, and all sets whose distance is acceptable. One that is ended half-way goes on where
 * it was; the same experiment gives the same bytes at any number of threads and interruptions.
 */
public final class Calibrator {

    private final Calibration calibration;
    private final Evaluations evaluations;

    private Calibrator(Calibration calibration, Evaluations evaluations) {
        this.calibration = calibration;
        this.evaluations = evaluations;
    }

    /**
     * How it is run.
     *
     * @param threads candidates tried side by side, at least 1
     * @param out folder in which the experiment's own is made
     * @param overwrite whether the folder of an earlier calibration, or an unfinished one of another, may be replaced
     */
    public record Options(int threads, Path out, boolean overwrite) {
    }

    /**
     * The output folder is asked for before and opened after the fit, so that one killed half-way leaves its log alone.
     *
     * @throws chokepoint.table.OutputRefused if the output folder exists, or the log of another calibration, and may
     *     not be replaced
     * @throws IOException if a file can not be written
     */
    public static CalibrationReport run(Calibration calibration, Options options, Progress progress)
            throws IOException {
        long begun = System.nanoTime();
        Path place = options.out().resolve(calibration.id());
        OutputFolder.open(place, options.overwrite()).close();
        EvaluationLog log = EvaluationLog.open(options.out().resolve(calibration.id() + ".unfinished"),
                fingerprint(calibration), options.overwrite());
        CalibrationReport report = fit(calibration, log, options.threads(), progress);
        try (OutputFolder folder = OutputFolder.open(place, options.overwrite())) {
            new CalibrationTables(report).write(folder);
            folder.complete(CalibrationManifest.of(calibration, (System.nanoTime() - begun) / 1e9));
        }
        log.delete();
        return report.in(place);
    }

    private static CalibrationReport fit(Calibration calibration, EvaluationLog log, int side, Progress progress)
            throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(side);
        try {
            progress.started(calibration.search().budget(calibration.parameters().size()));
            return new Calibrator(calibration, new Evaluations(calibration, log, threads, progress)).fit(log);
        } finally {
            threads.shutdownNow();
        }
    }

    private CalibrationReport fit(EvaluationLog log) throws IOException {
        int takenUp = log.earlier().size();
        double[] shipped = calibration.parameters().stream()
                .mapToDouble(parameter -> parameter.position(parameter.shipped())).toArray();
        evaluations.evaluate("shipped", List.of(shipped));
        for (int number = 1; number <= calibration.search().restarts(); number++) {
            search(number, number == 1 ? shipped : startingPoint(number));
        }
        double[] searched = Fit.positions(calibration, evaluations.best());
        List<double[]> candidates = new ArrayList<>();
        for (int i = 0; i < searched.length; i++) {
            candidates.addAll(Profile.candidates(searched, i, calibration.search().profilePoints()));
        }
        evaluations.evaluate("profile", candidates);
        Fit fit = Fit.of(calibration, evaluations.all(), evaluations.best(), searched);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < searched.length; i++) {
            profiles.add(Profile.of(calibration, evaluations, fit, i));
        }
        return new CalibrationReport(fit, evaluations.all(), profiles, Directions.of(calibration, fit.accepted()),
                takenUp, Path.of(""));
    }

    /** A search may end early, when its steps have become too small to matter; its budget then counts as done. */
    private void search(int number, double[] start) throws IOException {
        Calibration.Search search = calibration.search();
        CmaSearch one = new CmaSearch(start, search.generations(), search.population(), key("search", number));
        int left = 1 + search.generations() * search.population();
        for (List<double[]> next = one.next(evaluations::distance); !next.isEmpty();
                next = one.next(evaluations::distance)) {
            evaluations.evaluate("search " + number, next);
            left -= next.size();
        }
        evaluations.advance(left);
    }

    private double[] startingPoint(int number) {
        double[] point = new double[calibration.parameters().size()];
        for (int i = 0; i < point.length; i++) {
            point[i] = Draws.uniform(Keys.mix(key("start", number), Keys.of(calibration.parameters().get(i).id())));
        }
        return point;
    }

    private long key(String what, int number) {
        long stream = new Draws(calibration.search().seed(), 1).stream(Purpose.CALIBRATION);
        return Keys.mix(Keys.mix(stream, Keys.of(what)), number);
    }

    /** Of all that a candidate's readings depend on. */
    private static String fingerprint(Calibration calibration) {
        StringBuilder all = new StringBuilder(calibration.text()).append(calibration.shipped().resolvedYaml());
        for (InputFile input : calibration.shipped().inputs()) {
            all.append(input.name()).append(' ').append(input.sha256()).append('\n');
        }
        Manifest.Program program = Manifest.Program.current();
        return Sha256.of(all.append(program.version()).append(' ').append(program.commit()).toString());
    }
}
