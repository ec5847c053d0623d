package chokepoint.scenario;

/** Tools of a class that a thousand wafer starts a month need at a node. Row of {@code bill.csv}. */
public record BillOfTools(
        @Column(key = true, refersTo = Node.class) String node,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(unit = "tools per kwpm", min = 0, max = 10_000) double toolsPerKwpm,
        @Column(unit = "share of node cost", min = 0, max = 1) double costShare) {
}
