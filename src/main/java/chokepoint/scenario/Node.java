package chokepoint.scenario;

/**
 * A kind of chip-making process. Row of {@code nodes.csv}. A die performance of 0 means that it makes no accelerators.
 */
public record Node(
        @Column(key = true) String id,
        String name,
        @Column(oneOf = {"true", "false"}) boolean advanced,
        @Column(unit = "USD million per kwpm", min = 0.001, max = 1_000_000) double toolCostUsdMPerKwpm,
        @Column(unit = "performance of a die", min = 0, max = 1000) double diePerformance) {
}
