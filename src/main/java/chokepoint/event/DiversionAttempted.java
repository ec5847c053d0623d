package chokepoint.event;

/**
 * A hub ordered a denied lot from its maker, as if for its own country, to take it on to the buyer (model.md M16).
 *
 * @param hub index in the directory's list of hubs
 * @param attempt of this lot through hubs, from 0
 * @param units tools ordered
 * @param usdPerTool what the maker asks, fixed at the order
 * @param markup the hub's, a share of the maker's price
 */
public record DiversionAttempted(int month, int lot, int attempt, int fabLine, int productLine, int hub, int units,
        long usdPerTool, double markup) {
}
