package chokepoint.scenario;

/**
 * Part of all equipment billings of a year that is front-end tools, which the model is about. Row of
 * {@code observed/front_end_factors.csv}.
 */
public record FrontEndFactor(
        @Column(key = true, unit = "year", min = 1990, max = 2100) int year,
        @Column(unit = "ratio", min = 0.1, max = 1) double factor) {
}
