package chokepoint.rule;

import java.util.Locale;
import java.util.Optional;

/** How a rule's issuer treats an application, from the strictest to news that binds nobody. */
public enum Policy {
    PROHIBIT, PRESUMPTION_OF_DENIAL, CASE_BY_CASE, PRESUMPTION_OF_APPROVAL, AUTHORISE, INFORM;

    /** The name used in rule tables, such as {@code case-by-case}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Policy> labelled(String label) {
        for (Policy policy : values()) {
            if (policy.label().equals(label)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    /** Whether a transaction it covers needs a licence or is forbidden. */
    public boolean controls() {
        return this != AUTHORISE && this != INFORM;
    }
}
