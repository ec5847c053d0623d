package chokepoint.scenario;

/**
 * Orders of a country's fabs past their need month when the opening year begins. Row of {@code overdue_orders.csv}; an
 * absent row means none.
 */
public record OverdueOrders(
        @Column(key = true, refersTo = Maker.class) String maker,
        @Column(key = true, refersTo = ToolClass.class) String toolClass,
        @Column(key = true, country = true) String country,
        @Column(unit = "USD billion", min = 0, max = 10_000) double overdueUsdBn) {
}
