package chokepoint.event;

/**
 * A buyer ordered a lot. Indexes are those of the {@link Directory}.
 *
 * @param month offset
 * @param units tools ordered; more or fewer than the lot's own if a substitute
 * @param usdPerTool price fixed at the order
 */
public record ToolsOrdered(int month, int lot, int fabLine, int productLine, int units, long usdPerTool, Route route) {
}
