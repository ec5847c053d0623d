package chokepoint.event;

/**
 * A licensing office at month end.
 *
 * @param waitMonthsOfDecided sum over the cases decided this month
 */
public record OfficeClosed(int month, int government, int rulesInForce, int queue, int decided,
        int waitMonthsOfDecided, double enforcement) {
}
