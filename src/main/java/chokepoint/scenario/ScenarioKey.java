package chokepoint.scenario;

/**
 * A key that a scenario file may have, for tools that know nothing else of scenarios.
 *
 * @param required whether a file that extends no other must have it
 * @param description in a sentence
 */
public record ScenarioKey(String name, Form form, boolean required, String description) {

    /** What stands behind the colon. */
    public enum Form {
        /** Small letters, digits and single hyphens. */
        ID,
        TEXT,
        /** One text or a list of them. */
        TEXTS,
        MONTH, DATE,
        /** Whole months, from 1. */
        MONTHS,
        /** A whole number, from 0. */
        SEED,
        /** In [0,1]. */
        SHARE,
        /** Rules or packages, one or a list. */
        RULES,
        /** A list of hypothetical rules. */
        COPIES,
        /** A value by path. */
        CHANGES,
        /** A word by mechanism. */
        SWITCHES
    }
}
