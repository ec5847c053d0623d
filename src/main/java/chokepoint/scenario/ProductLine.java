package chokepoint.scenario;

/** What a maker offers in a class. Row of {@code product_lines.csv}. */
public record ProductLine(
        @Column(key = true, refersTo = Maker.class) String maker,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(unit = "share of class by value", min = 0, max = 1) double shareOfClass2022,
        @Column(unit = "relative to the leader", min = 0, max = 10) double performance,
        @Column(unit = "multiple of reference price", min = 0.01, max = 100) double priceFactor) {

    /** {@code maker.class}, as in {@code product_lines.asml.litho-dry} paths. */
    public String id() {
        return maker + "." + toolClass;
    }
}
