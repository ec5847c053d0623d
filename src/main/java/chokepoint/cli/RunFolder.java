package chokepoint.cli;

import chokepoint.experiment.ParameterDraws;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioText;
import chokepoint.table.Manifest;
import chokepoint.table.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The output folder of a run that is to be run again.
 *
 * @param path of the folder
 * @param beside the scenario file that was run, where its tables are looked for; null: the folder itself
 */
record RunFolder(Path path, Path beside) {

    static final String SCENARIO = "scenario.yaml";

    /** @throws Refusal if the folder is no output folder */
    Manifest manifest() {
        try {
            return Manifest.read(path);
        } catch (IOException notOurs) {
            throw Refusal.because(FileFaults.describe(notOurs));
        }
    }

    /**
     * The scenario as it was run, with the tables as they are now.
     *
     * @throws Refusal if it can not be read, or its tables are not found
     */
    Scenario scenario() throws IOException {
        LoadResult result = text().load(Overrides.none());
        return result.scenario().orElseThrow(() -> Refusal.because(unreadable(result)));
    }

    private ScenarioText text() throws IOException {
        if (beside != null && !Files.isRegularFile(beside)) {
            throw Refusal.because("--scenario " + beside + " must be a file, and it is not.");
        }
        return new ScenarioText(ScenarioSource.library(), Files.readString(path.resolve(SCENARIO)),
                beside == null ? path.resolve(SCENARIO) : beside);
    }

    /**
     * The parameter sets that the replicates took, from the folder's copy; none if they ran the scenario as it stands.
     *
     * @throws Refusal if they can not be read
     */
    Optional<ParameterDraws> draws(Manifest.Run run) throws IOException {
        if (run.draws().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DrawsOption(path.resolve(ParameterDraws.FILE_NAME), run.draws())
                .read(text()::load, Overrides.none(), run.replicates()));
    }

    /** What it was made of that is no longer there as the run wrote it; without that it can not be run again. */
    static Optional<String> changed(Verification files) {
        return files.findings().stream().map(Verification.Finding::file)
                .filter(name -> name.equals(SCENARIO) || name.equals(ParameterDraws.FILE_NAME)).findFirst();
    }

    private List<String> unreadable(LoadResult result) {
        List<String> lines = new ArrayList<>(ScenarioSource.sentences(result.problems()));
        lines.add(path + " can not be run again." + (beside == null ? " " + VerificationText.MAYBE_BESIDE : ""));
        return lines;
    }

    /** What is not as it was when the folder was written, in sentences: the program, and tables that were read. */
    List<String> differences(Manifest then, Scenario now) {
        List<String> differences = new ArrayList<>(otherProgram(then.program()));
        Map<String, String> read = new TreeMap<>();
        then.inputs().forEach(input -> read.put(input.name(), input.sha256()));
        now.inputs().stream().filter(input -> input.name().endsWith(".csv"))
                .filter(input -> !input.sha256().equals(read.get(input.name())))
                .forEach(input -> differences.add(input.name() + " is not what the run read."
                        + (beside == null ? " " + VerificationText.MAYBE_BESIDE : "")));
        return differences;
    }

    static List<String> otherProgram(Manifest.Program then) {
        Manifest.Program now = Manifest.Program.current();
        return then.equals(now) ? List.of() : List.of("the folder was written by " + then.version() + " ("
                + then.commit() + "), and this is " + now.version() + " (" + now.commit() + ").");
    }
}
