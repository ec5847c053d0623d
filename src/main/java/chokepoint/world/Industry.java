package chokepoint.world;

import chokepoint.scenario.Maker;
import java.util.Arrays;

/**
 * Makers' prices, experience and research in one world (model.md M9, M12, M13, M18). Prices are list prices of the
 * month; an order keeps the one it was placed at.
 */
public final class Industry {

    /** List price of a product line, USD a tool. */
    public final long[] priceUsd;
    /** The same against the opening's, unrounded: what buyers weigh. */
    public final double[] priceFactor;
    /** Unit cost of a product line against the opening's. */
    public final double[] unitCost;
    /** Tools made since the start, by product line. */
    public final double[] toolsMade;
    /** Months of backlog at the start, by pool of slots. */
    public final double[] openingBacklogMonths;
    /** Revenue of the last twelve months, smoothed, by maker. */
    public final double[] yearRevenueUsd;
    /** Research and development at a yearly rate, by maker. */
    public final double[] researchUsd;
    /** Revenue of the month, by maker. */
    public final long[] revenueUsd;
    /** All revenue up to the last month, by maker: what is above it is this month's. */
    private final long[] revenueBefore;
    /** First month in which a country's makers have their inputs back. */
    public final int[] restrictedUntil;

    Industry(Blueprint blueprint, int pools) {
        priceUsd = blueprint.priceUsd.clone();
        priceFactor = ones(priceUsd.length);
        unitCost = ones(priceUsd.length);
        toolsMade = new double[priceUsd.length];
        openingBacklogMonths = new double[pools];
        yearRevenueUsd = openingRevenueUsd(blueprint);
        researchUsd = openingResearchUsd(blueprint);
        revenueUsd = new long[yearRevenueUsd.length];
        revenueBefore = new long[yearRevenueUsd.length];
        restrictedUntil = new int[blueprint.directory.countries().size()];
    }

    private Industry(Industry other) {
        priceUsd = other.priceUsd.clone();
        priceFactor = other.priceFactor.clone();
        unitCost = other.unitCost.clone();
        toolsMade = other.toolsMade.clone();
        openingBacklogMonths = other.openingBacklogMonths.clone();
        yearRevenueUsd = other.yearRevenueUsd.clone();
        researchUsd = other.researchUsd.clone();
        revenueUsd = other.revenueUsd.clone();
        revenueBefore = other.revenueBefore.clone();
        restrictedUntil = other.restrictedUntil.clone();
    }

    Industry copy() {
        return new Industry(this);
    }

    /** Takes note of what makers have received to date. */
    public void closeRevenue(long[] receivedByMaker) {
        for (int maker = 0; maker < revenueUsd.length; maker++) {
            revenueUsd[maker] = receivedByMaker[maker] - revenueBefore[maker];
            revenueBefore[maker] = receivedByMaker[maker];
        }
    }

    /** Research of the opening year by maker, USD: its recorded share of the recorded revenue. */
    public static double[] openingResearchUsd(Blueprint blueprint) {
        double[] usd = openingRevenueUsd(blueprint);
        for (int maker = 0; maker < usd.length; maker++) {
            usd[maker] *= blueprint.scenario.world().makers().get(maker).rdShare();
        }
        return usd;
    }

    private static double[] openingRevenueUsd(Blueprint blueprint) {
        double[] usd = new double[blueprint.makerCount()];
        for (int line = 0; line < blueprint.lineCount(); line++) {
            Maker maker = blueprint.scenario.world().makers().get(blueprint.directory.lineMaker()[line]);
            double service = blueprint.mechanisms.service() ? maker.serviceShare() : 0;
            usd[blueprint.directory.lineMaker()[line]] += blueprint.constants.openingSalesUsd[line] / (1 - service);
        }
        return usd;
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
