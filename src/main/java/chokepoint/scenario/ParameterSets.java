package chokepoint.scenario;

import chokepoint.scenario.LoadResult.Loaded;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sets of values to run one scenario with, read from a CSV file with one set a row: columns are paths such as
 * {@code parameters.omega}, exactly as {@code --set} takes them; {@code weight} and columns that begin with
 * {@code score} are about the set and change nothing. An ensemble takes them in turn: replicate r, from 1, takes row
 * (r − 1) mod {@link #size()}.
 */
public final class ParameterSets {

    /** What reading a file gives: the sets, or every problem found. */
    public record Reading(Optional<ParameterSets> sets, List<Problem> problems) {
    }

    /**
     * One row.
     *
     * @param line in the file, from 1
     * @param values by path
     * @param weight 1 if the file gives none; not negative
     * @param scores by column, as written
     */
    record SetRow(int line, Map<String, String> values, double weight, Map<String, String> scores) {

        SetRow {
            values = new LinkedHashMap<>(values);
            scores = new LinkedHashMap<>(scores);
        }
    }

    private final InputFile input;
    private final String text;
    private final List<SetRow> rows;

    /** @param rows at least one */
    ParameterSets(InputFile input, String text, List<SetRow> rows) {
        this.input = input;
        this.text = text;
        this.rows = List.copyOf(rows);
    }

    /** @param file as the user named it; problems name it the same way. Faults of the file never throw. */
    public static Reading read(Path file) {
        Problems problems = new Problems();
        Optional<ParameterSets> sets = new ParameterSetsReader(file.toString(), problems).read(file);
        return new Reading(problems.none() ? sets : Optional.empty(), problems.all());
    }

    /** How many there are, at least one. */
    public int size() {
        return rows.size();
    }

    /** The file they were read from. */
    public InputFile input() {
        return input;
    }

    /** What stands in the file. */
    public String text() {
        return text;
    }

    /** The values of a replicate's set by path, in the order of the columns. */
    public Map<String, String> values(int replicate) {
        return new LinkedHashMap<>(row(replicate).values());
    }

    /** Of a replicate's set, not negative; one of all is positive. Weights need not sum to one. */
    public double weight(int replicate) {
        return row(replicate).weight();
    }

    /** What {@code score...} columns say of a replicate's set, as written. */
    public Map<String, String> scores(int replicate) {
        return new LinkedHashMap<>(row(replicate).scores());
    }

    /** A replicate's set, below what the command line sets: that holds in every replicate. */
    public Overrides overrides(int replicate, Overrides commandLine) {
        Map<String, String> set = new TreeMap<>(row(replicate).values());
        set.putAll(commandLine.set());
        return new Overrides(set, commandLine.seed(), commandLine.months());
    }

    /** The result of loading a scenario with a replicate's set, its faults shown at the set's line of the file. */
    public LoadResult placed(LoadResult result, int replicate) {
        if (result instanceof Loaded) {
            return result;
        }
        return new LoadResult.Refused(
                result.problems().stream().map(problem -> placed(problem, row(replicate))).toList());
    }

    /** A problem of the command line that is about one of the columns; others stay where they are. */
    private Problem placed(Problem problem, SetRow row) {
        return row.values().keySet().stream()
                .filter(path -> problem.file().equals(CommandLine.OPTION) && problem.path().endsWith(path)).findFirst()
                .map(path -> new Problem(input.name(), row.line(), path, problem.value(), problem.rule(),
                        problem.maybe()))
                .orElse(problem);
    }

    private SetRow row(int replicate) {
        return rows.get(Math.floorMod(replicate - 1, rows.size()));
    }
}
