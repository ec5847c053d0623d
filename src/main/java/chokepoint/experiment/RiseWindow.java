package chokepoint.experiment;

import chokepoint.ledger.FlowHistory;
import chokepoint.ledger.Headlines;
import chokepoint.ledger.Window;
import chokepoint.quantity.Month;
import chokepoint.scenario.Scenario;
import java.util.Optional;

/**
 * Over which months the rise of the target's share of foreign makers' tool sales is measured, against the start year.
 *
 * @param from the first month
 * @param months at least 1
 */
public record RiseWindow(Month from, int months) {

    /**
     * Name of the measure: share of the window less share of the start year, each a ratio of the sums of its months.
     */
    public static final String MEASURE = "foreign_sales_target_share_rise";
    private static final int USUAL_MONTHS = 24;

    /** The two calendar years after the start year, or what the horizon leaves of them; empty if it leaves nothing. */
    public static Optional<RiseWindow> usual(Scenario scenario) {
        return within(scenario, Month.of(scenario.start().year() + 1, 1), USUAL_MONTHS);
    }

    /** A window cut to the horizon; empty if it does not begin between the second month and the horizon. */
    public static Optional<RiseWindow> within(Scenario scenario, Month from, int months) {
        int most = Math.min(months, from.until(scenario.end()));
        return most < 1 || !scenario.start().isBefore(from) ? Optional.empty()
                : Optional.of(new RiseWindow(from, most));
    }

    public Month last() {
        return from.plus(months - 1);
    }

    Reading read(TwinRecord record) {
        return new Reading(MEASURE, "", "share", rise(record.ruled().flows()), rise(record.twin().flows()));
    }

    private double rise(FlowHistory flows) {
        Month start = flows.directory().start();
        Month nextYear = Month.of(start.year() + 1, 1);
        Window before = Window.of(flows.directory(), start, nextYear.isBefore(from) ? nextYear : from);
        Window after = Window.of(flows.directory(), from, from.plus(months));
        return new Headlines(flows, after).targetShareOfForeignSales()
                - new Headlines(flows, before).targetShareOfForeignSales();
    }
}
