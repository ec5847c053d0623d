package chokepoint.ledger;

import chokepoint.event.EventSink;
import chokepoint.event.HubPaid;
import chokepoint.event.SubsidyPaid;
import chokepoint.event.ToolsDelivered;
import java.util.Arrays;

/** What was paid for every delivered lot in one world, in USD: to its maker by the buyer, and to a hub above that. */
public final class LotPayments implements EventSink {

    private long[] priceUsd = new long[1024];
    private long[] handlingUsd = new long[1024];
    private int subsidisedShipment = -1;
    private long subsidyUsd;

    /** Told before the delivery that it belongs to. */
    @Override
    public void on(SubsidyPaid event) {
        subsidisedShipment = event.shipment();
        subsidyUsd = event.usd();
    }

    @Override
    public void on(ToolsDelivered event) {
        reach(event.lot());
        priceUsd[event.lot()] = event.paidUsd() - (event.shipment() == subsidisedShipment ? subsidyUsd : 0);
    }

    @Override
    public void on(HubPaid event) {
        reach(event.lot());
        handlingUsd[event.lot()] = event.markupUsd();
    }

    long priceUsd(int lot) {
        return lot < priceUsd.length ? priceUsd[lot] : 0;
    }

    long handlingUsd(int lot) {
        return lot < handlingUsd.length ? handlingUsd[lot] : 0;
    }

    private void reach(int lot) {
        if (lot >= priceUsd.length) {
            int length = Math.max(lot + 1, 2 * priceUsd.length);
            priceUsd = Arrays.copyOf(priceUsd, length);
            handlingUsd = Arrays.copyOf(handlingUsd, length);
        }
    }
}
