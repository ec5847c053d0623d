package chokepoint.ledger;

import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.Route;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import java.util.Objects;

/**
 * What makers sold in one world by month (offset) and product line: USD paid for tools by buyer, and for service. Used
 * tools are not theirs to sell (model.md M11).
 */
public final class FlowHistory implements EventSink {

    private final Directory directory;
    private final int lines;
    private final int buyers;
    private final int months;
    private final long[] shippedUsd;
    private final long[] serviceUsd;
    /** Paid by hubs for tools that were seized, by (month × product lines + line). */
    private final long[] seizedUsd;
    /** Delivered through hubs, by ((month × countries + maker's home) × countries + destination). */
    private final long[] illicitUsd;

    public FlowHistory(Directory directory) {
        this.directory = directory;
        lines = directory.productLines().size();
        buyers = directory.buyers().size();
        months = directory.monthsSimulated();
        shippedUsd = new long[months * lines * buyers];
        serviceUsd = new long[months * lines];
        seizedUsd = new long[months * lines];
        illicitUsd = new long[months * directory.countries().size() * directory.countries().size()];
    }

    private FlowHistory(FlowHistory past) {
        directory = past.directory;
        lines = past.lines;
        buyers = past.buyers;
        months = past.months;
        shippedUsd = past.shippedUsd.clone();
        serviceUsd = past.serviceUsd.clone();
        seizedUsd = past.seizedUsd.clone();
        illicitUsd = past.illicitUsd.clone();
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.route() == Route.USED) {
            return;
        }
        int buyer = directory.fabBuyer()[event.fabLine()];
        shippedUsd[cell(event.month(), event.productLine(), buyer)] += event.paidUsd();
        if (event.route() == Route.HUB) {
            int home = directory.makerCountry()[directory.lineMaker()[event.productLine()]];
            illicitUsd[pair(event.month(), home, directory.buyerLocation()[buyer])] += event.paidUsd();
        }
    }

    @Override
    public void on(ToolsIntercepted event) {
        seizedUsd[event.month() * lines + event.productLine()] += event.lostUsd();
    }

    @Override
    public void on(ServicePaid event) {
        serviceUsd[event.month() * lines + event.productLine()] += event.usd();
    }

    public long shippedUsd(int month, int productLine, int buyer) {
        return shippedUsd[cell(month, productLine, buyer)];
    }

    /** What all buyers paid for tools of the product line. */
    public long shippedUsd(int month, int productLine) {
        int first = cell(month, productLine, 0);
        long sum = 0;
        for (int cell = first; cell < first + buyers; cell++) {
            sum += shippedUsd[cell];
        }
        return sum;
    }

    /**
     * The amounts themselves, not to be written to; the buyers of a line and month lie side by side from
     * {@link #firstCell}.
     */
    long[] shippedUsd() {
        return shippedUsd;
    }

    int firstCell(int month, int productLine) {
        return cell(month, productLine, 0);
    }

    /** What reached a country through hubs of the makers of another, at makers' prices. */
    public long illicitUsd(int month, int makerCountry, int destination) {
        Objects.checkIndex(month, months);
        return illicitUsd[pair(month, makerCountry, destination)];
    }

    /** What hubs paid for tools of the product line that were then seized: sold, and delivered to nobody. */
    public long seizedUsd(int month, int productLine) {
        Objects.checkIndex(month, months);
        return seizedUsd[month * lines + productLine];
    }

    /** What all buyers paid for service of the product line's installed tools. */
    public long serviceUsd(int month, int productLine) {
        Objects.checkIndex(month, months);
        return serviceUsd[month * lines + productLine];
    }

    /**
     * Adds what was shipped in some months to sums by (product line × buyers + buyer): one pass, in order of memory.
     */
    void addShipped(Window window, long[] usdByLineAndBuyer) {
        for (int month = window.from(); month < window.until(); month++) {
            int first = cell(month, 0, 0);
            for (int i = 0; i < usdByLineAndBuyer.length; i++) {
                usdByLineAndBuyer[i] += shippedUsd[first + i];
            }
        }
    }

    public Directory directory() {
        return directory;
    }

    /** A history of its own with the same past, for a world that is forked. */
    public FlowHistory copy() {
        return new FlowHistory(this);
    }

    private int pair(int month, int makerCountry, int destination) {
        int countries = directory.countries().size();
        return (month * countries + makerCountry) * countries + destination;
    }

    private int cell(int month, int productLine, int buyer) {
        Objects.checkIndex(month, months);
        return (month * lines + productLine) * buyers + buyer;
    }
}
