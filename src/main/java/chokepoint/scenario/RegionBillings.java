package chokepoint.scenario;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * Billings of new equipment of all kinds in a region and quarter: times the year's {@link FrontEndFactor} they are what
 * the model calls tool sales. Row of {@code observed/market_by_region.csv}.
 *
 * @param billingsUsdBn empty where nothing is known
 */
public record RegionBillings(
        @Column(key = true) String region,
        @Column(key = true) String periodStart,
        @Column(key = true) String periodEnd,
        @Column(unit = "USD billion", min = 0, max = 100_000) OptionalDouble billingsUsdBn) {

    /** The first day. */
    public LocalDate start() {
        return LocalDate.parse(periodStart);
    }

    /** The last day. */
    public LocalDate end() {
        return LocalDate.parse(periodEnd);
    }
}
