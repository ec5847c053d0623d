package chokepoint.scenario;

/**
 * Share of a product line's value that comes from a country. Row of {@code foreign_content.csv}; an absent row means
 * none.
 */
public record ForeignContent(
        @Column(key = true, refersTo = Maker.class) String maker,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(key = true, country = true) String country,
        @Column(unit = "share of value", min = 0, max = 1) double share) {
}
