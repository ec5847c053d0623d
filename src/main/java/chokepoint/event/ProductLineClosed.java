package chokepoint.event;

/**
 * A product line at month end.
 *
 * @param ordersUsd orders of the month less those cancelled in it; negative if more was cancelled
 * @param backlogUsd value of all open orders
 * @param slotsUsd slots of the month, at opening prices
 * @param shippedUsd tools shipped, at the prices of their orders
 * @param slotsUsedUsd the same at opening prices
 * @param leadMonths promised lead time to a buyer of rank 0
 * @param performance relative to the leader at the opening
 * @param priceUsd list price of a tool of the next month
 * @param unitCost relative to the opening
 */
public record ProductLineClosed(int month, int productLine, long ordersUsd, long backlogUsd, long targetBacklogUsd,
        long slotsUsd, long shippedUsd, long slotsUsedUsd, int leadMonths, double performance, long priceUsd,
        double unitCost) {
}
