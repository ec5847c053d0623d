package chokepoint.experiment;

import chokepoint.event.Directory;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioLoader;
import chokepoint.world.Blueprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The ruled world of one shipped scenario at its opening, in several replicates, and what is read off them. */
final class OpeningRuns {

    static final int REPLICATES = 10;
    static final IntPredicate ALL = index -> true;

    private final Blueprint blueprint;
    private final List<OpeningRun> runs;

    OpeningRuns(String scenario) {
        LoadResult loaded = new ScenarioLoader().load(Path.of("scenarios", scenario + ".yaml"), Overrides.none());
        Scenario resolved = loaded.scenario()
                .orElseThrow(() -> new IllegalStateException(loaded.problems().toString()));
        blueprint = new Blueprint(resolved);
        runs = IntStream.rangeClosed(1, REPLICATES).mapToObj(number -> new OpeningRun(blueprint, number)).toList();
    }

    Scenario scenario() {
        return blueprint.scenario;
    }

    double mean(ToDoubleFunction<OpeningRun> reading) {
        return runs.stream().mapToDouble(reading).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    /** The mean with the least and the most of the replicates, such as {@code 16.2 (15.9 to 16.6)}. */
    String spread(ToDoubleFunction<OpeningRun> reading, int decimals) {
        double[] values = runs.stream().mapToDouble(reading).filter(Double::isFinite).sorted().toArray();
        return values.length == 0 ? "none" : number(mean(reading), decimals) + " ("
                + number(values[0], decimals) + " to " + number(values[values.length - 1], decimals) + ")";
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    IntPredicate linesOf(String maker) {
        int index = blueprint.indexOf(directory().makers(), maker);
        return line -> directory().lineMaker()[line] == index;
    }

    IntPredicate linesOfClass(String toolClass) {
        int index = blueprint.indexOf(directory().toolClasses(), toolClass);
        return line -> directory().lineClass()[line] == index;
    }

    IntPredicate linesOfClasses(Set<String> classes) {
        return line -> classes.contains(directory().toolClass(line));
    }

    IntPredicate classes(Set<String> classes) {
        return index -> classes.contains(directory().toolClasses().get(index));
    }

    IntPredicate linesFromTarget() {
        return line -> directory().countryIsTarget()[directory().makerCountry()[directory().lineMaker()[line]]];
    }

    IntPredicate target() {
        return buyer -> blueprint.buyerInTarget[buyer];
    }

    int buyer(String id) {
        return blueprint.indexOf(directory().buyers(), id);
    }

    Directory directory() {
        return blueprint.directory;
    }
}
