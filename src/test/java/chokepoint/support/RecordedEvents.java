package chokepoint.support;

import chokepoint.event.DiversionAttempted;
import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;
import chokepoint.event.HubPaid;
import chokepoint.event.InputsRestricted;
import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import chokepoint.event.LotAbandoned;
import chokepoint.event.MakerClosed;
import chokepoint.event.OfficeClosed;
import chokepoint.event.OrderCancelled;
import chokepoint.event.ProductLineClosed;
import chokepoint.event.ServicePaid;
import chokepoint.event.SubsidyPaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import chokepoint.event.ToolsOrdered;
import java.util.ArrayList;
import java.util.List;

/** Keeps everything that happens in one world, in order. */
public final class RecordedEvents implements EventSink {

    private final List<Record> events = new ArrayList<>();

    public List<Record> all() {
        return List.copyOf(events);
    }

    public <E extends Record> List<E> of(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void on(ToolsOrdered event) {
        events.add(event);
    }

    @Override
    public void on(OrderCancelled event) {
        events.add(event);
    }

    @Override
    public void on(LicenceApplied event) {
        events.add(event);
    }

    @Override
    public void on(LicenceDecided event) {
        events.add(event);
    }

    @Override
    public void on(ToolsDelivered event) {
        events.add(event);
    }

    @Override
    public void on(LotAbandoned event) {
        events.add(event);
    }

    @Override
    public void on(ServicePaid event) {
        events.add(event);
    }

    @Override
    public void on(ProductLineClosed event) {
        events.add(event);
    }

    @Override
    public void on(FabLineClosed event) {
        events.add(event);
    }

    @Override
    public void on(OfficeClosed event) {
        events.add(event);
    }

    @Override
    public void on(SubsidyPaid event) {
        events.add(event);
    }

    @Override
    public void on(MakerClosed event) {
        events.add(event);
    }

    @Override
    public void on(InputsRestricted event) {
        events.add(event);
    }

    @Override
    public void on(DiversionAttempted event) {
        events.add(event);
    }

    @Override
    public void on(ToolsIntercepted event) {
        events.add(event);
    }

    @Override
    public void on(HubPaid event) {
        events.add(event);
    }
}
