package chokepoint.scenario;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the command line puts over a scenario file; checked exactly like the file.
 *
 * @param set value by path: a key of the scenario, {@code mechanisms.<name>}, or a path as in {@code changes}
 */
public record Overrides(Map<String, String> set, OptionalLong seed, OptionalInt months) {

    public static Overrides none() {
        return new Overrides(Map.of(), OptionalLong.empty(), OptionalInt.empty());
    }
}
