package chokepoint.experiment;

import chokepoint.scenario.InputFile;
import chokepoint.scenario.Scenario;
import chokepoint.world.Blueprint;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Parameter sets that replicates take in turn, so that a run's intervals hold what is not known of the parameters next to
 * chance (model.md section 9).
 *
 * @param input the file they were read from
 * @param text of the file, which the output folder keeps: the run can be made again from the folder alone
 * @param size how many sets there are
 * @param paths of the numbers that differ between sets
 * @param scenarios the scenario with the set of a replicate, from 1; asked on the replicate's own thread
 */
public record ParameterDraws(InputFile input, String text, int size, Set<String> paths,
        IntFunction<Scenario> scenarios) {

    /** The copy of the file in an output folder. */
    public static final String FILE_NAME = "draws.csv";

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
            throw new IllegalArgumentException("A parameter set must leave the months simulated as they are, and the set of "
                    + "replicate " + replicate + " does not. Maybe it changes burn_in_months.");
        }
        return own;
    }

    private static List<List<String>> names(Blueprint one) {
        return List.of(one.directory.makers(), one.directory.productLines(), one.directory.fabLines(),
                one.directory.countries(), one.directory.rules());
    }
}
