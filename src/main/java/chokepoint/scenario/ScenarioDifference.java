package chokepoint.scenario;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that two resolved scenarios differ in.
 *
 * @param path a key, a mechanism, a rule's id (with a field of it after a dot), the path of a number, or a table's file
 * @param a in the first scenario; absent if it is not there
 * @param b in the second scenario; absent if it is not there
 */
public record ScenarioDifference(Kind kind, String path, Optional<String> a, Optional<String> b) {

    /** What differs. */
    public enum Kind {
        KEY, MECHANISM, RULE, UNDER_STUDY,
        /** A number of the world or the parameters. */
        ASSUMPTION,
        /** A text that the scenario changes in a table. */
        CHANGE,
        /** A file of tables whose bytes differ; the values are checksums. */
        TABLE;

        /** The name in tables and JSON, such as {@code under_study}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
