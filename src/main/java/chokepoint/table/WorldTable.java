package chokepoint.table;

import chokepoint.event.EventSink;
import java.io.IOException;

/** Gathers one table's rows from the events of one world and writes them in order of key. */
interface WorldTable extends EventSink {

    TableSchema schema();

    /** Writes the rows of the reported months; called once, after the last event. */
    void write(CsvWriter out, RowLabel label) throws IOException;
}
