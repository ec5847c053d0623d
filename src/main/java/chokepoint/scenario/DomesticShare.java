package chokepoint.scenario;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * Share of a region's tool purchases by value that its own makers got in a year. Row of
 * {@code observed/localisation.csv}.
 *
 * @param domesticShare empty where nothing is known
 */
public record DomesticShare(
        @Column(key = true) String region,
        @Column(key = true) String periodStart,
        @Column(key = true) String periodEnd,
        @Column(unit = "percent", min = 0, max = 100) OptionalDouble domesticShare) {

    /** The first day. */
    public LocalDate start() {
        return LocalDate.parse(periodStart);
    }

    /** The last day. */
    public LocalDate end() {
        return LocalDate.parse(periodEnd);
    }
}
