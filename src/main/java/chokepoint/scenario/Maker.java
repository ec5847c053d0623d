package chokepoint.scenario;

/** A firm that makes tools. Row of {@code makers.csv}. Sites are information only: rules see the home. A maker that is
 * {@code home_only} sells to fabs in its home country alone. */
public record Maker(
        @Column(key = true) String id,
        String name,
        @Column(country = true) String country,
        @Column(unit = "month of year", min = 1, max = 12) int fiscalYearEndMonth,
        @Column(unit = "USD billion", min = 0, max = 10_000) double revenue2022UsdBn,
        @Column(unit = "share of revenue", min = 0, max = 0.95) double serviceShare,
        @Column(unit = "share of revenue", min = 0, max = 0.95) double rdShare,
        @Column(oneOf = {"true", "false"}) boolean homeOnly) {
}
