package chokepoint.scenario;

/** A go-between in a third country that takes tools on to a buyer who was denied them. Row of {@code hubs.csv}. */
public record HubRow(
        @Column(key = true) String id,
        String name,
        @Column(country = true) String country,
        @Column(unit = "share of price", min = 0, max = 100) double handlingCost,
        @Column(unit = "enforcement exponent e", min = 0, max = 1000) double enforcement,
        @Column(unit = "tools per month", min = 0, max = 1_000_000) int capacityToolsPerMonth) {
}
