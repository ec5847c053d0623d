package chokepoint.event;

/**
 * A country paid part of the price of a tool of its own makers (model.md M12).
 *
 * @param shipment number of the delivery it belongs to
 * @param country index of the country, the maker's and the fab's
 * @param usd part of what the maker got for the delivery
 */
public record SubsidyPaid(int month, int shipment, int country, long usd) {
}
