package chokepoint.scenario;

import chokepoint.quantity.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A calibration as an experiment file asks for it, resolved and checked.
 *
 * @param base the scenario whose numbers are fitted
 * @param shipped the scenario as it stands, cut to the months that the targets need and without a twin
 * @param from first month of the window
 * @param to last month of the window
 * @param parameters at least one
 * @param targets at least one counts
 * @param input the experiment file
 * @param text of the experiment file
 */
public record Calibration(String id, String title, ScenarioText base, Scenario shipped, Month from, Month to,
        List<FittedParameter> parameters, List<FitTarget> targets, Search search, Acceptance acceptance,
        InputFile input,
        String text) {

    /**
     * How the search goes.
     *
     * @param seeds replicates of the scenario's seed that every candidate is run with
     * @param restarts searches from other starting points, the first from the scenario's own values
     * @param generations of each search at most
     * @param population candidates of a generation
     * @param seed of the search's own luck
     * @param profilePoints values of each parameter in its profile
     */
    public record Search(int seeds, int restarts, int generations, int population, long seed, int profilePoints) {

        /** Evaluations at most, profiles included. */
        public int budget(int parameters) {
            return 1 + restarts * (1 + generations * population) + parameters * profilePoints;
        }
    }

    /**
     * Which sets are kept: those with a distance of at most so many times the best; or, if that is not a number, those
     * within the chi-square quantile of a confidence above the best.
     */
    public record Acceptance(double timesBest, double confidence) {
    }

    /** The scenario as {@link #shipped}, with other values by path. */
    public LoadResult load(Map<String, String> values) {
        return base.load(cut(values, shipped.start(), shipped.months()));
    }

    /** The whole scenario with other values by path. */
    public LoadResult loadWhole(Map<String, String> values) {
        return base.load(new Overrides(values, OptionalLong.empty(), OptionalInt.empty()));
    }

    /** Rules that the twin lacks do not matter to a world without a twin, and cost time. */
    static Overrides cut(Map<String, String> values, Month start, int months) {
        Map<String, String> set = new LinkedHashMap<>(values);
        set.put("report_from", start.toString());
        set.put("under_study", "[]");
        return new Overrides(set, OptionalLong.empty(), OptionalInt.of(months));
    }
}
