package chokepoint.table;

import chokepoint.event.WorldKind;
import java.util.function.IntFunction;

/**
 * What the rows of a world need beside its events.
 *
 * @param lotName the text id of a lot; lots are planned for each replicate anew
 */
record RowLabel(int replicate, WorldKind world, IntFunction<String> lotName) {

    /** Writes the cells with which every row of a world begins. */
    CsvWriter begin(CsvWriter out) {
        return out.integer(replicate).text(world.label());
    }
}
