package chokepoint.experiment;

import chokepoint.event.EventSink;
import chokepoint.ledger.FlowHistory;
import chokepoint.ledger.LotHistory;
import chokepoint.world.Blueprint;
import java.util.List;

/** What is kept of one world: the fate of its lots, its flows, its capacity, its licence counts. */
record WorldRecord(LotHistory lots, FlowHistory flows, CapacityHistory capacity, LicenceCounts licences) {

    static WorldRecord empty(Blueprint blueprint, int plannedLots) {
        return new WorldRecord(LotHistory.ofPlan(plannedLots), new FlowHistory(blueprint.directory),
                new CapacityHistory(blueprint), new LicenceCounts());
    }

    WorldRecord copy() {
        return new WorldRecord(lots.copy(), flows.copy(), capacity.copy(), licences.copy());
    }

    List<EventSink> sinks() {
        return List.of(lots, flows, capacity, licences);
    }
}
