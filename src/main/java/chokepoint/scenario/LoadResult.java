package chokepoint.scenario;

import java.util.List;
import java.util.Optional;

/** What reading a scenario gives: the scenario with its warnings, or every problem found. */
public sealed interface LoadResult {

    /** @param warnings values outside their plausible range, one sentence each */
    record Loaded(Scenario resolved, List<String> warnings) implements LoadResult {
    }

    /** @param problems at least one, by file and line */
    record Refused(List<Problem> problems) implements LoadResult {
    }

    default Optional<Scenario> scenario() {
        return this instanceof Loaded loaded ? Optional.of(loaded.resolved()) : Optional.empty();
    }

    default List<Problem> problems() {
        return this instanceof Refused refused ? refused.problems() : List.of();
    }

    default List<String> warnings() {
        return this instanceof Loaded loaded ? loaded.warnings() : List.of();
    }
}
