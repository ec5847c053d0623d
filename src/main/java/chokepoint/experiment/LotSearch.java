package chokepoint.experiment;

import chokepoint.event.Directory;
import chokepoint.quantity.Nearest;
import chokepoint.world.LotPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds a lot by its id, and the ids nearest to one that no lot has. */
final class LotSearch {

    private static final String EXTRA = "extra/";
    private static final int PLACE_PARTS = 3;
    private static final int MOST = 5;

    private final LotPlan plan;
    private final Directory directory;

    LotSearch(LotPlan plan, Directory directory) {
        this.plan = plan;
        this.directory = directory;
    }

    /** Index of the lot; that of one added in one world alone may turn out not to exist. */
    OptionalInt find(String id) {
        if (id.matches(EXTRA + "[1-9]\\d{0,8}")) {
            return OptionalInt.of(plan.count() + Integer.parseInt(id.substring(EXTRA.length())) - 1);
        }
        for (int lot = 0; lot < plan.count(); lot++) {
            if (isAt(lot, id) && plan.name(lot).equals(id)) {
                return OptionalInt.of(lot);
            }
        }
        return OptionalInt.empty();
    }

    /** A cheap look before a name is made: most lots are of another fab line or class. */
    private boolean isAt(int lot, String id) {
        return id.startsWith(place(lot));
    }

    private String place(int lot) {
        return directory.fabLines().get(plan.fab(lot)) + "/" + directory.toolClasses().get(plan.toolClass(lot)) + "/";
    }

    /**
     * At most five, of the fab line and class that were probably meant, those that share the longest beginning first.
     */
    List<String> nearest(String id) {
        String meant = corrected(id);
        List<String> nearest = new ArrayList<>();
        int longest = 0;
        for (int lot = 0; lot < plan.count(); lot++) {
            int common = commonStart(place(lot), meant);
            String name = common < Math.min(longest, place(lot).length()) ? "" : plan.name(lot);
            common = commonStart(name, meant);
            if (common > longest) {
                longest = common;
                nearest.clear();
            }
            if (common == longest && common > 0 && nearest.size() < MOST) {
                nearest.add(name);
            }
        }
        return nearest;
    }

    /** The id with the nearest known fab line and class in their place. */
    private String corrected(String id) {
        String[] parts = id.split("/", PLACE_PARTS + 1);
        if (parts.length < PLACE_PARTS) {
            return id;
        }
        String fab = parts[0] + "/" + parts[1];
        String place = Nearest.to(fab, directory.fabLines()).orElse(fab) + "/"
                + Nearest.to(parts[2], directory.toolClasses()).orElse(parts[2]) + "/";
        return place + (parts.length > PLACE_PARTS ? parts[PLACE_PARTS] : "");
    }

    private static int commonStart(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
