package chokepoint.golden;

import chokepoint.event.Directory;
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
import chokepoint.random.Keys;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened in one world, short: for each event type and month its count, a sum that means something (tools, USD,
 * kwpm, cases) and a hash of all fields in order; for each year count and sum.
 */
public final class Fingerprint implements EventSink {

    private static final class Cell {
        private long count;
        private double sum;
        private long hash;
    }

    private final Directory directory;
    private final SortedMap<String, Cell> years = new TreeMap<>();
    private final SortedMap<String, Cell> months = new TreeMap<>();

    public Fingerprint(Directory directory) {
        this.directory = directory;
    }

    /** Lines by year, then lines by month, each sorted: {@code ruled 2022 ToolsOrdered 8123 events, sum 20123}. */
    public String text(String world) {
        StringBuilder text = new StringBuilder();
        years.forEach((key, cell) -> text.append(String.format(Locale.ROOT, "%s %s %d events, sum %.3f%n", world, key,
                cell.count, cell.sum).replace(System.lineSeparator(), "\n")));
        for (Map.Entry<String, Cell> month : months.entrySet()) {
            text.append(String.format(Locale.ROOT, "%s %s %016x", world, month.getKey(), month.getValue().hash))
                    .append('\n');
        }
        return text.toString();
    }

    @Override
    public void on(ToolsOrdered e) {
        note("ToolsOrdered", e.month(), e.units(), e.lot(), e.fabLine(), e.productLine(), e.units(), e.usdPerTool());
    }

    @Override
    public void on(OrderCancelled e) {
        note("OrderCancelled", e.month(), e.units(), e.lot(), e.fabLine(), e.productLine(), e.units(), e.usdPerTool(),
                Keys.of(e.reason().label()));
    }

    @Override
    public void on(LicenceApplied e) {
        note("LicenceApplied", e.month(), e.approval(), e.application(), e.lot(), e.productLine(), e.authority(),
                Keys.of(e.ruleIds()), e.attempt(), Double.doubleToLongBits(e.approval()));
    }

    @Override
    public void on(LicenceDecided e) {
        note("LicenceDecided", e.month(), e.month() - e.appliedMonth(), e.application(), e.lot(), e.productLine(),
                e.authority(), e.appliedMonth(), Keys.of(e.outcome().label()));
    }

    @Override
    public void on(ToolsDelivered e) {
        note("ToolsDelivered", e.month(), e.paidUsd(), e.shipment(), e.lot(), e.productLine(), e.units(),
                e.usdPerTool(), e.orderMonth(), e.licence());
    }

    @Override
    public void on(LotAbandoned e) {
        note("LotAbandoned", e.month(), 1, e.lot(), e.fabLine());
    }

    @Override
    public void on(ServicePaid e) {
        note("ServicePaid", e.month(), e.usd(), e.buyer(), e.productLine(), e.usd());
    }

    @Override
    public void on(ProductLineClosed e) {
        note("ProductLineClosed", e.month(), e.backlogUsd(), e.productLine(), e.ordersUsd(), e.backlogUsd(),
                e.targetBacklogUsd(), e.slotsUsd(), e.shippedUsd(), e.leadMonths(),
                Double.doubleToLongBits(e.performance()), e.priceUsd());
    }

    @Override
    public void on(MakerClosed e) {
        note("MakerClosed", e.month(), e.revenueUsd(), e.maker(), e.revenueUsd(), e.researchUsd());
    }

    @Override
    public void on(SubsidyPaid e) {
        note("SubsidyPaid", e.month(), e.usd(), e.shipment(), e.country(), e.usd());
    }

    @Override
    public void on(InputsRestricted e) {
        note("InputsRestricted", e.month(), 1, e.by(), e.home(), e.until());
    }

    @Override
    public void on(FabLineClosed e) {
        note("FabLineClosed", e.month(), e.capacityKwpm(), e.fabLine(), Double.doubleToLongBits(e.capacityKwpm()),
                Double.doubleToLongBits(e.goodKwpm()), e.bottleneckClass());
    }

    @Override
    public void on(OfficeClosed e) {
        note("OfficeClosed", e.month(), e.decided(), e.government(), e.rulesInForce(), e.queue(), e.decided(),
                e.waitMonthsOfDecided());
    }

    @Override
    public void on(DiversionAttempted e) {
        note("DiversionAttempted", e.month(), e.units(), e.lot(), e.attempt(), e.productLine(), e.hub(), e.units(),
                Double.doubleToLongBits(e.markup()));
    }

    @Override
    public void on(ToolsIntercepted e) {
        note("ToolsIntercepted", e.month(), e.lostUsd(), e.lot(), e.productLine(), e.hub(), e.lostUsd(), e.fineUsd());
    }

    @Override
    public void on(HubPaid e) {
        note("HubPaid", e.month(), e.markupUsd(), e.shipment(), e.lot(), e.hub(), e.makerUsd(), e.markupUsd());
    }

    private void note(String type, int month, double amount, long... fields) {
        String calendar = directory.month(month).toString();
        Cell year = years.computeIfAbsent(calendar.substring(0, 4) + " " + type, key -> new Cell());
        year.count++;
        year.sum += amount;
        Cell cell = months.computeIfAbsent(calendar + " " + type, key -> new Cell());
        for (long field : fields) {
            cell.hash = Keys.mix(cell.hash, field);
        }
    }
}
