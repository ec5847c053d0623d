package chokepoint.experiment.calibration;

import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.ProductLineClosed;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import java.util.ArrayList;
import java.util.List;

/**
 * What one world showed of all that a target may name: its deliveries, its service and its order books, month by month.
 */
final class Observations implements EventSink {

    /** A delivery with the buyer it went to. */
    record Delivery(int month, int line, int buyer, long usd, int monthsWaited) {
    }

    private final int[] fabBuyer;
    private final int lines;
    final List<Delivery> deliveries = new ArrayList<>();
    final List<ServicePaid> services = new ArrayList<>();
    final List<ProductLineClosed> closings = new ArrayList<>();

    Observations(Directory directory) {
        fabBuyer = directory.fabBuyer();
        lines = directory.productLines().size();
    }

    @Override
    public void on(ToolsDelivered event) {
        deliveries.add(new Delivery(event.month(), event.productLine(), fabBuyer[event.fabLine()], event.paidUsd(),
                event.month() - event.orderMonth()));
    }

    @Override
    public void on(ServicePaid event) {
        services.add(event);
    }

    @Override
    public void on(ProductLineClosed event) {
        closings.add(event);
    }

    int lines() {
        return lines;
    }
}
