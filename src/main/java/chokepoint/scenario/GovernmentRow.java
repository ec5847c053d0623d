package chokepoint.scenario;

/** A licensing office. Row of {@code governments.csv}. */
public record GovernmentRow(
        @Column(key = true, country = true) String id,
        String name,
        @Column(unit = "cases per month", min = 0, max = 1_000_000) int casesPerMonth,
        @Column(unit = "log s.d.", min = 0, max = 5) double decisionMonthsSigma,
        @Column(unit = "enforcement exponent e", min = 0, max = 100) double enforcement) {
}
