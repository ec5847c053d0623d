package chokepoint.scenario;

/** A kind of chip-making process. Row of {@code nodes.csv}. */
public record Node(
        @Column(key = true) String id,
        String name,
        @Column(oneOf = {"true", "false"}) boolean advanced,
        @Column(unit = "USD million per kwpm", min = 0.001, max = 1_000_000) double toolCostUsdMPerKwpm) {
}
