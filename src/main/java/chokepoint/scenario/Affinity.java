package chokepoint.scenario;

/**
 * Weight on a product line's share at a location, relative to the world. Row of {@code affinities.csv}; an absent row
 * means 1.
 */
public record Affinity(
        @Column(key = true, refersTo = Maker.class) String maker,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(key = true, country = true) String country,
        @Column(unit = "multiple of world share", min = 0, max = 100) double affinity) {
}
