package chokepoint.quantity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {
    }

    /**
     * The candidate with the smallest edit distance, if it is at most a third of the name's length (at least 2; 1
     * in words of one or two letters). Among equals the one with the same first letter wins: slips are rare there.
     */
    public static Optional<String> to(String name, Collection<String> candidates) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int best = 2 * Math.max(name.length() < 3 ? 1 : 2, name.length() / 3) + 2;
        String nearest = null;
        for (String candidate : candidates) {
            String other = candidate.toLowerCase(Locale.ROOT);
            int cost = 2 * distance(wanted, other) + (sameStart(wanted, other) ? 0 : 1);
            if (cost < best) {
                best = cost;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean sameStart(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }

    /** As {@link #to}, else all candidates if they are few, for "must be one of" messages. */
    public static Optional<String> orAll(String name, Collection<String> candidates) {
        Optional<String> nearest = to(name, candidates);
        return nearest.isPresent() || candidates.isEmpty() || candidates.size() > 12 ? nearest
                : Optional.of("one of " + String.join(", ", candidates));
    }

    /** Levenshtein distance. */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
