package chokepoint.event;

/**
 * A buyer paid a hub for a delivery, and the hub its maker (model.md M16).
 *
 * @param shipment number of the delivery it belongs to
 * @param hub index in the directory's list of hubs
 * @param usdPerTool what the hub paid the maker
 * @param markupUsd what the buyer paid above that, for all units
 */
public record HubPaid(int month, int shipment, int lot, int productLine, int hub, int units, long usdPerTool,
        long markupUsd) {

    /** What the hub paid the maker. */
    public long makerUsd() {
        return units * usdPerTool;
    }
}
