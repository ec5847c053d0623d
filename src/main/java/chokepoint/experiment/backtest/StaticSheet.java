package chokepoint.experiment.backtest;

import chokepoint.rule.Requirement;
import chokepoint.world.Blueprint;

/**
 * What a desk would work out without simulating: every dollar planned is delivered in its month, and what a rule denies
 * goes to the other makers by a two-level function of constant elasticity. {@code docs/static-sheet.md} has the
 * arithmetic. It reads the tables of the world and the rules, and nothing else.
 */
final class StaticSheet implements Sales {

    /** Between makers of the same side; trade elasticities of 4 to 10 are usual. */
    private static final double WITHIN_CLASS = 6;
    /** Between foreign and domestic makers; Armington elasticities of 1.5 to 4 are usual. */
    private static final double FOREIGN_DOMESTIC = 2.5;
    private static final double EXPONENT = (FOREIGN_DOMESTIC - 1) / (WITHIN_CLASS - 1);

    private final Blueprint blueprint;
    private final boolean[] isLithography;
    private final double[] serviceOverSystems;
    private final double[][] systemsUsd;
    private final double[][] systemsToTargetUsd;
    private final double[][] scanners;

    StaticSheet(Blueprint blueprint) {
        this.blueprint = blueprint;
        int makers = blueprint.makerCount();
        isLithography = Lithography.classes(blueprint);
        serviceOverSystems = blueprint.scenario.world().makers().stream()
                .mapToDouble(maker -> maker.serviceShare() / (1 - maker.serviceShare())).toArray();
        systemsUsd = new double[blueprint.months][makers];
        systemsToTargetUsd = new double[blueprint.months][makers];
        scanners = new double[blueprint.months][makers];
        for (int month = blueprint.burnIn; month < blueprint.months; month++) {
            for (int fab = 0; fab < blueprint.fabCount(); fab++) {
                fill(month, fab);
            }
        }
    }

    private void fill(int month, int fab) {
        for (int toolClass = 0; toolClass < blueprint.classCount(); toolClass++) {
            double usd = blueprint.demand.fabPlanUsd[fab][month] * blueprint.demand.toolsPerUsd[fab][toolClass]
                    * blueprint.directory.classPriceUsd()[toolClass];
            if (usd > 0) {
                share(month, fab, toolClass, usd);
            }
        }
    }

    private void share(int month, int fab, int toolClass, double usd) {
        int[] lines = blueprint.linesOfClass[toolClass];
        double[] shares = sharesUnderRules(month, fab, lines);
        for (int i = 0; i < lines.length; i++) {
            int maker = blueprint.directory.lineMaker()[lines[i]];
            systemsUsd[month][maker] += usd * shares[i];
            if (blueprint.fabInTarget[fab]) {
                systemsToTargetUsd[month][maker] += usd * shares[i];
                scanners[month][maker] += isLithography[toolClass] ? usd * shares[i] / blueprint.priceUsd[lines[i]] : 0;
            }
        }
    }

    /** Shares by value of a class's product lines; all are zero if the rules leave nobody. */
    private double[] sharesUnderRules(int month, int fab, int[] lines) {
        double[] before = openingShares(fab, lines);
        double[] open = new double[lines.length];
        double[] side = new double[2];
        double[] sideOpen = new double[2];
        for (int i = 0; i < lines.length; i++) {
            open[i] = before[i] * openness(month, fab, lines[i]);
            side[sideOf(fab, lines[i])] += before[i];
            sideOpen[sideOf(fab, lines[i])] += open[i];
        }
        double[] factor = {factor(side[0], sideOpen[0]), factor(side[1], sideOpen[1])};
        double sum = sideOpen[0] * factor[0] + sideOpen[1] * factor[1];
        for (int i = 0; i < lines.length; i++) {
            open[i] = sum > 0 ? open[i] * factor[sideOf(fab, lines[i])] / sum : 0;
        }
        return open;
    }

    /** What turns openings into shares within a side, times what the dearer side keeps: S·A^e / A with A = open / S. */
    private static double factor(double side, double sideOpen) {
        return sideOpen > 0 ? side / sideOpen * StrictMath.pow(sideOpen / side, EXPONENT) : 0;
    }

    private double[] openingShares(int fab, int[] lines) {
        int buyer = blueprint.directory.fabBuyer()[fab];
        double[] shares = new double[lines.length];
        double sum = 0;
        for (int i = 0; i < lines.length; i++) {
            shares[i] = blueprint.constants.openingShare[buyer][lines[i]] * blueprint.priceUsd[lines[i]];
            sum += shares[i];
        }
        for (int i = 0; i < lines.length && sum > 0; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** Part of the sales that the rules under study leave open: joint approval over that of the twin. */
    private double openness(int month, int fab, int line) {
        Requirement twin = blueprint.counterfactual.needs(fab, line, month).requirement();
        Requirement ruled = blueprint.ruled.needs(fab, line, month).requirement();
        return twin.jointApproval() > 0 ? Math.min(1, ruled.jointApproval() / twin.jointApproval()) : 1;
    }

    /** 1 for makers of the fab's own country. */
    private int sideOf(int fab, int line) {
        return blueprint.isHome(line, blueprint.directory.fabBuyer()[fab]) ? 1 : 0;
    }

    @Override
    public double systemsUsd(int month, int maker, boolean toTargetOnly) {
        return (toTargetOnly ? systemsToTargetUsd : systemsUsd)[month][maker];
    }

    @Override
    public double serviceUsd(int month, int maker, boolean toTargetOnly) {
        return systemsUsd(month, maker, toTargetOnly) * serviceOverSystems[maker];
    }

    @Override
    public double scannersToTarget(int month, int maker) {
        return scanners[month][maker];
    }
}
