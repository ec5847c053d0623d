package chokepoint.scenario;

/** A tool class that a hub can handle. Row of {@code hub_classes.csv}. */
public record HubClass(
        @Column(key = true, refersTo = HubRow.class) String hub,
        @Column(key = true, refersTo = ToolClass.class) String toolClass) {
}
