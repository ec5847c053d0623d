package chokepoint.experiment;

import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.ledger.FlowHistory;
import chokepoint.ledger.LotHistory;
import java.util.List;

/** What is kept of one world: the fate of its lots, its flows, its capacity, its licence counts. */
record WorldRecord(LotHistory lots, FlowHistory flows, CapacityHistory capacity, LicenceCounts licences) {

    static WorldRecord empty(Directory directory, int plannedLots) {
        return new WorldRecord(LotHistory.ofPlan(plannedLots), new FlowHistory(directory),
                new CapacityHistory(directory), new LicenceCounts());
    }

    WorldRecord copy() {
        return new WorldRecord(lots.copy(), flows.copy(), capacity.copy(), licences.copy());
    }

    List<EventSink> sinks() {
        return List.of(lots, flows, capacity, licences);
    }
}
