package chokepoint.scenario;

/**
 * A maker's recorded share of revenue from a country in the opening year: a check, not an input. Row of {@code
 * maker_markets.csv}.
 */
public record MakerMarket(
        @Column(key = true, refersTo = Maker.class) String maker,
        @Column(key = true, country = true) String country,
        @Column(unit = "share of revenue", min = 0, max = 1) double revenueShare2022) {
}
