package chokepoint.rule;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ids a rule book may be asked about. A sale that names anything else fails closed, with an error (model.md M5),
 * instead of passing as free because no rule mentions it.
 */
public record KnownThings(Set<String> toolClasses, Set<String> endUsers, Set<String> nodes) {

    /** @throws IllegalArgumentException if the tool class, the end user or the node is unknown */
    public void check(Transaction sale) {
        check("tool class", sale.toolClass(), toolClasses);
        check("end user", sale.endUser(), endUsers);
        check("node", sale.node(), nodes);
    }

    private static void check(String kind, String id, Set<String> known) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException("A ruling was asked for the unknown " + kind + " \"" + id
                    + "\"; it must be one of the " + known.size() + " that the world knows."
                    + nearest(id, known).map(guess -> " Maybe \"" + guess + "\".").orElse(""));
        }
    }

    /** The known id with the fewest letters to change, first in order among equals; absent if all are too far. */
    private static Optional<String> nearest(String id, Set<String> known) {
        int best = Math.max(2, id.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : new TreeSet<>(known)) {
            int distance = distance(id, candidate);
            if (distance < best) {
                best = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Letters to insert, delete or replace (Levenshtein 1966). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
