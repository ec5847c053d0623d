package chokepoint.event;

/**
 * A maker at month end.
 *
 * @param revenueUsd tools and service of the month
 * @param researchUsd research and development of the month
 */
public record MakerClosed(int month, int maker, long revenueUsd, long researchUsd) {
}
