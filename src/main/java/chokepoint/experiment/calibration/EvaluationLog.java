package chokepoint.experiment.calibration;

import chokepoint.table.OutputRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The evaluations of a calibration that is not finished, in a file beside its output folder: written after every
 * generation, so that a calibration that was ended takes them up instead of simulating them again.
 */
final class EvaluationLog {

    private static final String FIRST = "chokepoint calibration ";

    private final Path file;
    private final Map<String, Evaluation> earlier = new TreeMap<>();

    private EvaluationLog(Path file) {
        this.file = file;
    }

    /**
     * @param fingerprint of all that evaluations depend on
     * @param anew whether a log of another calibration may be replaced
     * @throws OutputRefused if there is one and it may not
     */
    static EvaluationLog open(Path file, String fingerprint, boolean anew) throws IOException {
        EvaluationLog log = new EvaluationLog(file);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            if (log.read(fingerprint)) {
                return log;
            }
            if (!anew) {
                throw new OutputRefused(file
                        + " holds an unfinished calibration of another experiment, other tables or "
                        + "another version of the program. Maybe begin anew with --overwrite, or write elsewhere with "
                        + "--out FOLDER.");
            }
        }
        Files.writeString(file, FIRST + fingerprint + "\n");
        return log;
    }

    /** Whether it is of this calibration. A last line that was not finished is cut off. */
    private boolean read(String fingerprint) throws IOException {
        String text = Files.readString(file);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        List<String> lines = whole.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST + fingerprint)) {
            return false;
        }
        for (String line : lines.subList(1, lines.size())) {
            Evaluation evaluation = Evaluation.parse(line);
            earlier.put(evaluation.key(), evaluation);
        }
        Files.writeString(file, whole);
        return true;
    }

    /** Evaluations of an earlier start of the same calibration, by key. */
    Map<String, Evaluation> earlier() {
        return earlier;
    }

    void append(List<Evaluation> evaluations) throws IOException {
        List<String> lines = new ArrayList<>();
        evaluations.forEach(evaluation -> lines.add(evaluation.line() + "\n"));
        Files.write(file, String.join("", lines).getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
