package chokepoint.event;

/** A buyer paid a maker for a month's service of the tools it has installed. */
public record ServicePaid(int month, int buyer, int productLine, long usd) {
}
