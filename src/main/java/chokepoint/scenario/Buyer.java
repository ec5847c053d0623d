package chokepoint.scenario;

/** A chipmaker, or the rest of a region. Row of {@code buyers.csv}. */
public record Buyer(
        @Column(key = true) String id,
        String name,
        @Column(country = true) String country,
        @Column(country = true) String location,
        String region,
        @Column(optional = true) String subregion,
        @Column(unit = "months", min = 0, max = 60) int rankMonths,
        @Column(unit = "share of the region's plan", min = 0, max = 1) double planShareOfRegion2022,
        @Column(unit = "hazard per month", min = 0, max = 10) double hazardOpening) {
}
