package chokepoint.scenario;

/** What a region's buyers plan to spend on tools in a year. Row of {@code plans.csv}. */
public record RegionPlan(
        @Column(key = true) String region,
        @Column(key = true, unit = "year", min = 1990, max = 2100) int year,
        @Column(unit = "USD billion", min = 0, max = 100_000) double plannedToolSpendUsdBn) {
}
