package chokepoint.event;

import java.util.Locale;

/** Which of the twins: the world with the rules under study, or the same world and luck without them. */
public enum WorldKind {
    RULED, COUNTERFACTUAL;

    /** The name used in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
