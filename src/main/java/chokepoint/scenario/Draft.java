package chokepoint.scenario;

import chokepoint.quantity.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * A scenario's own keys, read and checked by themselves but not yet against the tables. A key that is missing or broken
 * is absent here and has been reported.
 */
record Draft(Optional<String> id, String title, String question, String expectation, List<Cell> sources, String twin,
        Optional<Cell> world, Optional<Month> start, Optional<Month> reportFrom, OptionalLong months,
        List<Cell> target, List<Cell> rules, Optional<List<Cell>> underStudy, List<YamlValue.Named> hypothetical,
        Map<String, Cell> changes, Mechanisms mechanisms, OptionalLong seed, Map<String, Place> places) {

    static final int MOST_MONTHS = 600;
    private static final long MOST_SEED = 999_999_999_999_999_999L;
    private static final long DEFAULT_SEED = 1;
    static final Set<String> KEYS = new TreeSet<>(Set.of("id", "title", "question", "expectation", "sources", "twin",
            "world", "start", "report_from", "months", "target", "rules", "under_study", "hypothetical", "changes",
            "mechanisms", "seed", Extends.KEY));

    static Draft read(YamlValue.Named scenario, Problems problems) {
        KeyReader keys = new KeyReader(scenario, "", problems);
        keys.checkKeys(KEYS);
        boolean whole = !keys.has(Extends.KEY);
        for (String required : List.of("title", "start", "months", "target", "rules")) {
            if (whole && !keys.has(required)) {
                problems.at(keys.place(), required).must("be given");
            }
        }
        Map<String, Place> places = new java.util.TreeMap<>();
        scenario.entries().forEach((key, entry) -> places.put(key, entry.place()));
        Optional<Month> start = keys.month("start");
        return new Draft(keys.id("id"), keys.line("title"), keys.text("question"), keys.text("expectation"),
                keys.list("sources"), keys.line("twin"), whole ? keys.require("world") : keys.cell("world"), start,
                keys.has("report_from") ? keys.month("report_from") : start, keys.whole("months", 1, MOST_MONTHS),
                keys.list("target"), keys.list("rules"),
                keys.has("under_study") ? Optional.of(keys.list("under_study")) : Optional.empty(),
                keys.maps("hypothetical"), keys.cells("changes"),
                new MechanismReader(problems).read(keys.cells("mechanisms")),
                keys.has("seed") ? keys.whole("seed", 0, MOST_SEED) : OptionalLong.of(DEFAULT_SEED), places);
    }

    /** Where a key stands; the start of the scenario if it is not there. */
    Place place(String key) {
        return places.getOrDefault(key, places.getOrDefault("id", new Place("scenario", 0)));
    }
}
