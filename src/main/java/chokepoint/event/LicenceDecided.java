package chokepoint.event;

import java.util.Locale;

/** An office decided, or the application was withdrawn because its order ended otherwise. */
public record LicenceDecided(int month, int application, int lot, int fabLine, int productLine, int authority,
        int appliedMonth, Outcome outcome) {

    public enum Outcome {
        APPROVED, DENIED, RETURNED, WITHDRAWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
