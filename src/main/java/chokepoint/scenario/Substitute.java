package chokepoint.scenario;

/** Another class that can do a class's work at a node. Row of {@code substitutes.csv}. */
public record Substitute(
        @Column(key = true, refersTo = Node.class) String node,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(key = true, refersTo = ToolClass.class) String substitute,
        @Column(unit = "substitute tools per tool", min = 0.01, max = 30) double ratio,
        @Column(unit = "multiple of yield", min = 0.01, max = 1) double yieldFactor) {
}
