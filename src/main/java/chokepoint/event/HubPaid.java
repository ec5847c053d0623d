package chokepoint.event;

/**
 * A buyer paid a hub for a delivery, the hub's markup included (model.md M16).
 *
 * @param shipment number of the delivery it belongs to
 * @param hub index in the directory's list of hubs
 * @param markupUsd what the buyer pays above the maker's price
 */
public record HubPaid(int month, int shipment, int lot, int hub, long markupUsd) {
}
