package chokepoint.experiment;

import java.util.List;

/** No lot has that id. */
public final class UnknownLot extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> nearest;

    UnknownLot(String id, List<String> nearest) {
        super("The lot " + id + " must be one of the replicate's, and none has this id.");
        this.nearest = List.copyOf(nearest);
    }

    /** Ids that may have been meant; perhaps none. */
    public List<String> nearest() {
        return nearest;
    }
}
