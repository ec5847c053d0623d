package chokepoint.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known name that a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {
    }

    /** The candidate with the smallest edit distance, if it is at most a third of the name's length (at least 2). */
    public static Optional<String> to(String name, Collection<String> candidates) {
        int best = Math.max(2, name.length() / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** As {@link #to}, else all candidates if they are few, for "must be one of" messages. */
    public static Optional<String> orAll(String name, Collection<String> candidates) {
        Optional<String> nearest = to(name, candidates);
        return nearest.isPresent() || candidates.isEmpty() || candidates.size() > 12 ? nearest
                : Optional.of("one of " + String.join(", ", candidates));
    }

    /** Levenshtein distance. */
    static int distance(String a, String b) {
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
