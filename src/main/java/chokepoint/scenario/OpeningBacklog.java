package chokepoint.scenario;

/** Orders in hand when the opening year begins, in months of output. Row of {@code opening_backlog.csv}. */
public record OpeningBacklog(
        @Column(key = true, refersTo = Maker.class) String maker,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(unit = "months of output", min = 0, max = 120) double monthsOfOutput) {
}
