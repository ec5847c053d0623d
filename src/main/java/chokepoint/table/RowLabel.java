package chokepoint.table;

import chokepoint.event.WorldKind;

/** The cells with which every row of a world begins. */
record RowLabel(int replicate, WorldKind world) {

    CsvWriter begin(CsvWriter out) {
        return out.integer(replicate).text(world.label());
    }
}
