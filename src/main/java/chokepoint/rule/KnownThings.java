package chokepoint.rule;

import chokepoint.quantity.Nearest;
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
                    + Nearest.to(id, new TreeSet<>(known)).map(guess -> " Maybe \"" + guess + "\".").orElse(""));
        }
    }
}
