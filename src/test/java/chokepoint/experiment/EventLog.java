package chokepoint.experiment;

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
import java.util.function.Predicate;

/** Everything that happened in one world, in order. */
public final class EventLog implements EventSink {

    /** An event and its month. */
    public record Entry(int month, Record event) {
    }

    private final List<Entry> entries = new ArrayList<>();

    public List<Entry> entries() {
        return entries;
    }

    /** What goods, money and orders did: all but licences and the offices' own figures, which name rules. */
    List<Record> flows() {
        return select(event -> !(event instanceof OfficeClosed || event instanceof LicenceApplied
                || event instanceof LicenceDecided)).stream().map(EventLog::withoutLicence).toList();
    }

    List<Record> all() {
        return select(event -> true);
    }

    List<Record> before(int month) {
        return entries.stream().filter(entry -> entry.month() < month).map(Entry::event).toList();
    }

    <E extends Record> List<E> only(Class<E> type) {
        return select(type::isInstance).stream().map(type::cast).toList();
    }

    /** The first event that one world has and the other has not, in words; empty if they are the same. */
    static String difference(List<? extends Record> some, List<? extends Record> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            if (!some.get(i).equals(others.get(i))) {
                return "event " + i + ": " + some.get(i) + " is not " + others.get(i);
            }
        }
        return some.size() == others.size() ? "" : some.size() + " events are not " + others.size();
    }

    private List<Record> select(Predicate<Record> wanted) {
        return entries.stream().map(Entry::event).filter(wanted).toList();
    }

    private static Record withoutLicence(Record event) {
        return event instanceof ToolsDelivered sale ? new ToolsDelivered(sale.month(), sale.shipment(), sale.lot(),
                sale.fabLine(), sale.productLine(), sale.units(), sale.usdPerTool(), sale.orderMonth(), sale.route(), -1)
                : event;
    }

    @Override
    public void on(ToolsOrdered event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(OrderCancelled event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(LicenceApplied event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(LicenceDecided event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(ToolsDelivered event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(LotAbandoned event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(ServicePaid event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(ProductLineClosed event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(FabLineClosed event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(OfficeClosed event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(SubsidyPaid event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(MakerClosed event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(InputsRestricted event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(DiversionAttempted event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(ToolsIntercepted event) {
        entries.add(new Entry(event.month(), event));
    }

    @Override
    public void on(HubPaid event) {
        entries.add(new Entry(event.month(), event));
    }
}
