package chokepoint.ledger;

import chokepoint.event.Directory;
import java.util.function.IntPredicate;

/**
 * Tool shipments of a set of makers, ruled minus counterfactual, in USD by month, maker's home and destination; kept as
 * sums to date.
 */
final class FlowDifference {

    private final int countries;
    private final int[] lineCountry;
    private final int[] buyerLocation;
    private final long[] toDate;

    FlowDifference(FlowHistory ruled, FlowHistory counterfactual, IntPredicate makers) {
        Directory directory = ruled.directory();
        countries = directory.countries().size();
        buyerLocation = directory.buyerLocation();
        lineCountry = homes(directory, makers);
        toDate = new long[directory.monthsSimulated() * countries * countries];
        for (int month = 0; month < directory.monthsSimulated(); month++) {
            add(ruled, counterfactual, month);
        }
        int block = countries * countries;
        for (int cell = block; cell < toDate.length; cell++) {
            toDate[cell] += toDate[cell - block];
        }
    }

    /** The difference of one month. */
    long usd(int month, int makerCountry, int destination) {
        return toDate(month, makerCountry, destination) - toDate(month - 1, makerCountry, destination);
    }

    /** The difference of all months up to this one; 0 before the first. */
    long toDate(int month, int makerCountry, int destination) {
        return month < 0 ? 0 : toDate[cell(month, makerCountry, destination)];
    }

    private void add(FlowHistory ruled, FlowHistory counterfactual, int month) {
        for (int line = 0; line < lineCountry.length; line++) {
            if (lineCountry[line] >= 0) {
                add(ruled.shippedUsd(), counterfactual.shippedUsd(), ruled.firstCell(month, line),
                        cell(month, lineCountry[line], 0));
            }
        }
    }

    /** All buyers of one product line in one month. */
    private void add(long[] ruled, long[] counterfactual, int from, int to) {
        for (int buyer = 0; buyer < buyerLocation.length; buyer++) {
            toDate[to + buyerLocation[buyer]] += ruled[from + buyer] - counterfactual[from + buyer];
        }
    }

    /** The home of each product line's maker, −1 if it is not in the set. */
    private static int[] homes(Directory directory, IntPredicate makers) {
        int[] homes = directory.lineMaker().clone();
        for (int line = 0; line < homes.length; line++) {
            int maker = homes[line];
            homes[line] = makers.test(maker) ? directory.makerCountry()[maker] : -1;
        }
        return homes;
    }

    private int cell(int month, int makerCountry, int destination) {
        return (month * countries + makerCountry) * countries + destination;
    }
}
