package chokepoint.event;

import java.util.Locale;

/** An open order ended without delivery; the lot returns to its buyer. */
public record OrderCancelled(int month, int lot, int fabLine, int productLine, int units, long usdPerTool,
        Reason reason) {

    public enum Reason {
        PROHIBITED, DENIED, RETURNED, DROPPED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
