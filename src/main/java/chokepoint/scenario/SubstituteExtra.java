package chokepoint.scenario;

/** Tools of a third class that a substitute calls for. Row of {@code substitute_extras.csv}. */
public record SubstituteExtra(
        @Column(key = true, refersTo = Node.class) String node,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(key = true, refersTo = ToolClass.class) String substitute,
        @Column(key = true, refersTo = ToolClass.class) String extraClass,
        @Column(unit = "share of the node's bill", min = 0, max = 10) double share) {
}
