package chokepoint.ledger;

import chokepoint.event.Directory;
import java.util.function.IntPredicate;

/**
 * The measures people ask for first, of one world over a span of months: revenue in USD, shares in [0,1]. A share of
 * nothing is not a number. Makers, countries and buyers are indexes of the {@link Directory}.
 */
public final class Headlines {

    private final FlowHistory flows;
    private final Window window;
    private final int buyers;
    /** Tool sales of the window, by (product line × buyers + buyer). */
    private final long[] systemsUsd;

    public Headlines(FlowHistory flows, Window window) {
        this.flows = flows;
        this.window = window;
        this.buyers = directory().buyers().size();
        this.systemsUsd = new long[directory().productLines().size() * buyers];
        flows.addShipped(window, systemsUsd);
    }

    /** Tools, those included that a hub paid for and lost, and service. */
    public long revenueUsd(int maker) {
        return systemsUsd(maker) + serviceUsd(maker) + sumOf(maker, flows::seizedUsd);
    }

    public long systemsUsd(int maker) {
        return systems(isMaker(maker), buyer -> true);
    }

    public long serviceUsd(int maker) {
        return sumOf(maker, flows::serviceUsd);
    }

    private long sumOf(int maker, FlowOfLine flow) {
        long sum = 0;
        for (int line = 0; line < directory().productLines().size(); line++) {
            for (int month = window.from(); month < window.until() && directory().lineMaker()[line] == maker; month++) {
                sum += flow.usd(month, line);
            }
        }
        return sum;
    }

    private interface FlowOfLine {
        long usd(int month, int productLine);
    }

    /** The part of a maker's tool sales that goes to fabs in target countries. */
    public double targetShare(int maker) {
        return ratio(systems(isMaker(maker), this::inTarget), systemsUsd(maker));
    }

    /** The part of the world's tool sales that goes to makers of a country. */
    public double worldShare(int country) {
        return ratio(systems(isFrom(country), buyer -> true), systems(maker -> true, buyer -> true));
    }

    /** The part of tool sales to target countries that goes to makers of a country. */
    public double targetMarketShare(int country) {
        return ratio(systems(isFrom(country), this::inTarget), systems(maker -> true, this::inTarget));
    }

    /** The part of the tool sales of makers from elsewhere that goes to fabs in target countries. */
    public double targetShareOfForeignSales() {
        IntPredicate foreign = maker -> !directory().countryIsTarget()[directory().makerCountry()[maker]];
        return ratio(systems(foreign, this::inTarget), systems(foreign, buyer -> true));
    }

    /** What fabs in target countries pay for tools. */
    public long targetSpendingUsd() {
        return systems(maker -> true, this::inTarget);
    }

    private long systems(IntPredicate makers, IntPredicate buyers) {
        long sum = 0;
        for (int line = 0; line < directory().productLines().size(); line++) {
            if (makers.test(directory().lineMaker()[line])) {
                sum += systems(line, buyers);
            }
        }
        return sum;
    }

    private long systems(int line, IntPredicate buyers) {
        long sum = 0;
        for (int buyer = 0; buyer < directory().buyers().size(); buyer++) {
            sum += buyers.test(buyer) ? systemsUsd[line * this.buyers + buyer] : 0;
        }
        return sum;
    }

    private IntPredicate isMaker(int index) {
        return maker -> maker == index;
    }

    private IntPredicate isFrom(int country) {
        return maker -> directory().makerCountry()[maker] == country;
    }

    private boolean inTarget(int buyer) {
        return directory().countryIsTarget()[directory().buyerLocation()[buyer]];
    }

    private Directory directory() {
        return flows.directory();
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
