package chokepoint.experiment;

import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;
import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import chokepoint.event.LotAbandoned;
import chokepoint.event.OrderCancelled;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import chokepoint.event.ToolsOrdered;
import chokepoint.ledger.FlowHistory;
import chokepoint.ledger.LotHistory;
import chokepoint.world.Blueprint;

/**
 * What is kept of one world: the fate of its lots, its flows, its capacity, its licence counts. It hands each event to
 * those that want it and to no other, because every event of every replicate passes here.
 */
record WorldRecord(LotHistory lots, FlowHistory flows, CapacityHistory capacity, LicenceCounts licences)
        implements EventSink {

    static WorldRecord empty(Blueprint blueprint, int plannedLots) {
        return new WorldRecord(LotHistory.ofPlan(plannedLots), new FlowHistory(blueprint.directory),
                new CapacityHistory(blueprint), new LicenceCounts());
    }

    WorldRecord copy() {
        return new WorldRecord(lots.copy(), flows.copy(), capacity.copy(), licences.copy());
    }

    @Override
    public void on(ToolsOrdered event) {
        lots.on(event);
    }

    @Override
    public void on(OrderCancelled event) {
        lots.on(event);
    }

    @Override
    public void on(ToolsDelivered event) {
        lots.on(event);
        flows.on(event);
    }

    @Override
    public void on(ToolsIntercepted event) {
        lots.on(event);
        flows.on(event);
    }

    @Override
    public void on(LotAbandoned event) {
        lots.on(event);
    }

    @Override
    public void on(ServicePaid event) {
        flows.on(event);
    }

    @Override
    public void on(FabLineClosed event) {
        capacity.on(event);
    }

    @Override
    public void on(LicenceApplied event) {
        licences.on(event);
    }

    @Override
    public void on(LicenceDecided event) {
        licences.on(event);
    }
}
