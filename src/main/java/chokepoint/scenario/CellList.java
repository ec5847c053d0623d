package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Cells that hold a list: ';' between the members, {@code *} for all. */
final class CellList {

    static final String ALL = "*";

    private final Problems problems;

    CellList(Problems problems) {
        this.problems = problems;
    }

    /** The members in the order written; empty members and repeats are reported. */
    Set<String> members(Cell cell) {
        Set<String> members = new LinkedHashSet<>();
        for (String member : cell.text().split(";", -1)) {
            if (member.isBlank() || !member.strip().equals(member)) {
                problems.at(cell).must("hold members with a single ';' between them and no blanks");
            } else if (!members.add(member)) {
                problems.at(cell).must("name " + member + " once");
            }
        }
        return members;
    }

    /** The members, each of them known; the empty set for {@code *}. */
    Set<String> known(Cell cell, Set<String> known, String kind) {
        if (cell.text().equals(ALL)) {
            return Set.of();
        }
        if (cell.isBlank()) {
            problems.at(cell).must("name at least one " + kind, "* for all");
        }
        Set<String> members = new TreeSet<>();
        for (String member : cell.isBlank() ? Set.<String>of() : members(cell)) {
            if (known.contains(member)) {
                members.add(member);
            } else {
                Optional<String> nearest = Nearest.to(member, known);
                problems.at(cell.place(), cell.path(), member).must("be a known " + kind, nearest);
            }
        }
        return members;
    }
}
