package chokepoint.scenario;

/**
 * Factor on the bill of tools of a class in a region's plans. Row of {@code plan_emphasis.csv}; an absent row means 1.
 */
public record PlanEmphasis(
        @Column(key = true) String region,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(unit = "multiple of the bill", min = 0, max = 100) double factor) {
}
