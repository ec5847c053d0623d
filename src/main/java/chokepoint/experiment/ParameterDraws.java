package chokepoint.experiment;

import chokepoint.scenario.InputFile;
import chokepoint.scenario.ParameterSets;
import chokepoint.scenario.Scenario;
import chokepoint.table.OutputFolder;
import chokepoint.world.Blueprint;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Parameter sets that replicates take in turn, so that intervals hold what is not known of the parameters next to
 * chance (model.md section 9).
 *
 * @param name of the file of sets among the inputs of a manifest
 * @param sets as they stand in it
 * @param scenarios the scenario with the set of a replicate, from 1; asked on the replicate's own thread
 */
public record ParameterDraws(String name, ParameterSets sets, IntFunction<Scenario> scenarios) {

    /** The copy of the file in an output folder. */
    public static final String FILE_NAME = "draws.csv";

    /** The file they were read from. */
    public InputFile input() {
        return new InputFile(name, sets.input().sha256());
    }

    /** How many sets so many replicates take. */
    public int taken(int replicates) {
        return Math.min(replicates, sets.size());
    }

    /** Of the numbers that differ between sets, as the table of assumptions has them. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        sets.values(1).keySet().forEach(path -> paths.add(assumption(path)));
        return paths;
    }

    /** The path of a number in the table of assumptions, given one as {@code --set} takes it. */
    public static String assumption(String path) {
        return path.replaceFirst("^changes\\.", "");
    }

    /** An output folder keeps the sets: the run can be made again from the folder alone. */
    public void copyTo(OutputFolder folder) throws IOException {
        folder.writeText(FILE_NAME, sets.text());
    }

    /**
     * The world of a replicate.
     *
     * @param base that of the scenario as it stands
     * @throws IllegalArgumentException if it has other things or months than the base: tables could not hold both
     */
    Blueprint blueprint(int replicate, Blueprint base) {
        Blueprint own = new Blueprint(scenarios.apply(replicate));
        boolean alike = own.burnIn == base.burnIn && own.months == base.months
                && names(own).equals(names(base));
        if (!alike) {
            throw new IllegalArgumentException("A parameter set must leave the months simulated as they are, and the "
                    + "set of replicate " + replicate + " does not. Maybe it changes burn_in_months.");
        }
        return own;
    }

    private static List<List<String>> names(Blueprint one) {
        return List.of(one.directory.makers(), one.directory.productLines(), one.directory.fabLines(),
                one.directory.countries(), one.directory.rules());
    }
}
