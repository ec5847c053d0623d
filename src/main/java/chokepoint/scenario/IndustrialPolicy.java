package chokepoint.scenario;

/**
 * What a country does for its own toolmakers: a subsidy to buyers of their tools, and a push for local content in the
 * choice of supplier, with its trend and its reaction to rules against the country. Row of {@code
 * industrial_policies.csv}.
 */
public record IndustrialPolicy(
        @Column(key = true, country = true) String country,
        @Column(unit = "share of price", min = 0, max = 0.95) double buyerSubsidy,
        @Column(unit = "utility", min = 0, max = 20) double contentPush,
        @Column(unit = "utility per year", min = -10, max = 10) double contentPushPerYear,
        @Column(unit = "utility", min = 0, max = 20) double contentPushReaction) {
}
