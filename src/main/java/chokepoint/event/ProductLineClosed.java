package chokepoint.event;

/**
 * A product line at month end.
 *
 * @param ordersUsd orders of the month less those cancelled in it; negative if more was cancelled
 * @param backlogUsd value of all open orders
 * @param slotsUsd slots of the month
 * @param leadMonths promised lead time to a buyer of rank 0
 * @param performance relative to the leader at the opening
 */
public record ProductLineClosed(int month, int productLine, long ordersUsd, long backlogUsd, long targetBacklogUsd,
        long slotsUsd, long shippedUsd, int leadMonths, double performance) {
}
