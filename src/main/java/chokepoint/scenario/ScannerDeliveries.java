package chokepoint.scenario;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Lithography machines that customs saw go from one country to another in a year. Row of
 * {@code observed/lithography_to_china.csv}.
 *
 * @param units empty where nothing is known
 */
public record ScannerDeliveries(
        @Column(key = true, country = true) String origin,
        @Column(key = true, country = true) String destination,
        @Column(key = true) String periodStart,
        @Column(key = true) String periodEnd,
        @Column(unit = "tools", min = 0, max = 1_000_000) OptionalInt units) {

    /** The first day. */
    public LocalDate start() {
        return LocalDate.parse(periodStart);
    }

    /** The last day. */
    public LocalDate end() {
        return LocalDate.parse(periodEnd);
    }
}
