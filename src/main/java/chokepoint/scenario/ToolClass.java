package chokepoint.scenario;

/**
 * One market: a category of tool at a tier of capability. Row of {@code tool_classes.csv}. A maker's classes of one
 * slot group share slots where the scenario pools them ({@code mechanisms.slot_pool}): the group is the category, or
 * the class's own id if it shares with none. Visibility is how easily a diverted tool is noticed (model.md M16): a
 * scanner near 1. Classes that guide yield are process control: without enough of them yield is learned more slowly
 * (M14).
 */
public record ToolClass(
        @Column(key = true) String id,
        String name,
        String category,
        String slotGroup,
        @Column(oneOf = {"advanced", "standard"}) String tier,
        @Column(unit = "USD million", min = 0.001, max = 100_000) double refPriceUsdM,
        @Column(unit = "months", min = 0, max = 60) int buildMonths,
        @Column(unit = "visibility", min = 0, max = 1) double visibility,
        @Column(oneOf = {"true", "false"}) boolean guidesYield,
        @Column(unit = "share of price per year", min = 0, max = 1) double serviceShareOfPricePerYear,
        @Column(unit = "USD billion", min = 0, max = 100_000) double market2022UsdBn) {
}
