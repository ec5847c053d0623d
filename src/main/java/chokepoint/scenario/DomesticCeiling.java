package chokepoint.scenario;

/**
 * How far a country's own makers can get in a class. Row of {@code domestic_ceiling.csv}; an absent row means no
 * catch-up.
 */
public record DomesticCeiling(
        @Column(key = true, country = true) String country,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(unit = "relative to the leader", min = 0, max = 10) double performance2022,
        @Column(unit = "relative to the leader", min = 0, max = 10) double ceiling,
        @Column(unit = "share of deliveries by value", min = 0, max = 1) double localisation2022) {
}
