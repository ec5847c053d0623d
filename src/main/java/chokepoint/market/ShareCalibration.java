package chokepoint.market;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the constants xi(product line) and delta(maker, target market) of the choice of supplier such that expected
 * deliveries of the opening year reproduce each class's shares by value and each maker's shares by market (model.md
 * M4): a damped contraction, delta clipped. Afterwards the log-sum of every class and market is zero.
 */
public final class ShareCalibration {

    private static final int ROUNDS = 300;
    private static final double DAMPING = 0.5;
    private static final double SMALL_SHARE = 1e-9;

    /**
     * One group of customers that see the same offers.
     *
     * @param toolClass its class
     * @param market 0 elsewhere, 1.. the target countries
     * @param demandUsd expected deliveries at reference price
     * @param lines candidates
     * @param known exp of the part of each candidate's utility that is not calibrated; 0 strikes it out
     */
    public record Customers(int toolClass, int market, double demandUsd, int[] lines, double[] known) {
    }

    /**
     * What is offered and what must come out.
     *
     * @param lineMaker maker by product line
     * @param lineClass class by product line
     * @param priceFactor price relative to the reference
     * @param targetUsd recorded deliveries wanted, by product line and market
     * @param adjustable whether a maker's delta is fitted (not for makers that sell at home only)
     */
    public record Offers(int[] lineMaker, int[] lineClass, double[] priceFactor, double[][] targetUsd,
            boolean[] adjustable) {
    }

    /** A target the contraction did not reach within half a point of share. */
    public record Unreached(int productLine, double wanted, double reached) {
    }

    private final Offers offers;
    private final List<Customers> customers;
    private final double limit;
    private final int markets;
    private final double[] xi;
    private final double[][] delta;
    private final double[][] expectedUsd;

    public ShareCalibration(Offers offers, List<Customers> customers, double limit) {
        this.offers = offers;
        this.customers = customers;
        this.limit = limit;
        this.markets = offers.targetUsd().length == 0 ? 1 : offers.targetUsd()[0].length;
        this.xi = new double[offers.lineMaker().length];
        this.delta = new double[offers.adjustable().length][markets];
        this.expectedUsd = new double[xi.length][markets];
        for (int round = 0; round < ROUNDS; round++) {
            expect();
            improve();
        }
        expect();
    }

    /** Utility constant of a product line in a market, the class and market's log-sum taken off. */
    public double[][] constants() {
        double[][] constants = new double[xi.length][markets];
        for (int market = 0; market < markets; market++) {
            for (int line = 0; line < xi.length; line++) {
                constants[line][market] = raw(line, market) - logSum(offers.lineClass()[line], market);
            }
        }
        return constants;
    }

    public List<Unreached> unreached() {
        List<Unreached> misses = new ArrayList<>();
        for (int line = 0; line < xi.length; line++) {
            double wanted = share(offers.targetUsd(), line);
            double reached = share(expectedUsd, line);
            if (StrictMath.abs(wanted - reached) > 0.005) {
                misses.add(new Unreached(line, wanted, reached));
            }
        }
        return misses;
    }

    private double raw(int line, int market) {
        return xi[line] + delta[offers.lineMaker()[line]][market];
    }

    private double logSum(int toolClass, int market) {
        double sum = 0;
        for (int line = 0; line < xi.length; line++) {
            if (offers.lineClass()[line] == toolClass && offers.targetUsd()[line][market] > 0) {
                sum += StrictMath.exp(raw(line, market));
            }
        }
        return sum > 0 ? StrictMath.log(sum) : 0;
    }

    private void expect() {
        for (double[] row : expectedUsd) {
            java.util.Arrays.fill(row, 0);
        }
        double[][] odds = new double[xi.length][markets];
        for (int line = 0; line < xi.length; line++) {
            for (int market = 0; market < markets; market++) {
                odds[line][market] = StrictMath.exp(raw(line, market));
            }
        }
        for (Customers group : customers) {
            expect(group, odds);
        }
    }

    private void expect(Customers group, double[][] odds) {
        int[] lines = group.lines();
        double[] weight = new double[lines.length];
        double sum = 0;
        for (int i = 0; i < lines.length; i++) {
            weight[i] = odds[lines[i]][group.market()] * group.known()[i];
            sum += weight[i];
        }
        for (int i = 0; i < lines.length && sum > 0; i++) {
            expectedUsd[lines[i]][group.market()] +=
                    group.demandUsd() * weight[i] / sum * offers.priceFactor()[lines[i]];
        }
    }

    private void improve() {
        for (int line = 0; line < xi.length; line++) {
            xi[line] += DAMPING * StrictMath.log(
                    Math.max(SMALL_SHARE, share(offers.targetUsd(), line))
                            / Math.max(SMALL_SHARE, share(expectedUsd, line)));
        }
        for (int maker = 0; maker < delta.length; maker++) {
            for (int market = 1; market < markets; market++) {
                improve(maker, market);
            }
        }
    }

    private void improve(int maker, int market) {
        double wanted = logOdds(offers.targetUsd(), maker, market);
        double reached = logOdds(expectedUsd, maker, market);
        if (offers.adjustable()[maker] && Double.isFinite(wanted) && Double.isFinite(reached)) {
            double moved = delta[maker][market] + DAMPING * (wanted - reached);
            delta[maker][market] = Math.max(-limit, Math.min(limit, moved));
        }
    }

    /** Log-odds that a dollar of the maker's sales is earned in the market. */
    private double logOdds(double[][] usd, int maker, int market) {
        double there = 0;
        double all = 0;
        for (int line = 0; line < xi.length; line++) {
            if (offers.lineMaker()[line] == maker) {
                there += usd[line][market];
                all += sum(usd[line]);
            }
        }
        return StrictMath.log(there / (all - there));
    }

    /** The line's share of its class over all markets. */
    private double share(double[][] usd, int line) {
        double ofClass = 0;
        for (int other = 0; other < xi.length; other++) {
            if (offers.lineClass()[other] == offers.lineClass()[line]) {
                ofClass += sum(usd[other]);
            }
        }
        return ofClass > 0 ? sum(usd[line]) / ofClass : 0;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
