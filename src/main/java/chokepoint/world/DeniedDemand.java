package chokepoint.world;

import java.util.Arrays;

/**
 * Planned spending that rules in force are expected to deny: the value of each class in the plan × (1 − expected
 * approval), the latter a mean over product lines by their shares at the opening (model.md M1b, M19). Counted beyond
 * what the rules of the first simulated month deny.
 */
final class DeniedDemand {

    private final Blueprint blueprint;
    private final Rulings rulings;
    /** By version of the rules in force and fab line, worked out when first asked for. */
    private final double[][] shareOfFab;

    DeniedDemand(Blueprint blueprint, Rulings rulings) {
        this.blueprint = blueprint;
        this.rulings = rulings;
        this.shareOfFab = new double[rulings.version(blueprint.months - 1) + 1][];
    }

    /** Denied to some buyers in a month, USD, never below zero. */
    double usd(int month, boolean[] buyers) {
        double[] now = shares(month);
        double[] before = shares(0);
        double usd = 0;
        for (int f = 0; f < now.length && now != before; f++) {
            usd += buyers[blueprint.directory.fabBuyer()[f]]
                    ? blueprint.demand.fabPlanUsd[f][month] * (now[f] - before[f]) : 0;
        }
        return Math.max(0, usd);
    }

    /** Planned by some buyers in a month, USD, without shocks. */
    double plannedUsd(int month, boolean[] buyers) {
        double usd = 0;
        for (int f = 0; f < blueprint.fabCount(); f++) {
            usd += buyers[blueprint.directory.fabBuyer()[f]] ? blueprint.demand.fabPlanUsd[f][month] : 0;
        }
        return usd;
    }

    private double[] shares(int month) {
        int version = rulings.version(month);
        if (shareOfFab[version] == null) {
            double[] shares = new double[blueprint.fabCount()];
            Arrays.setAll(shares, fab -> blueprint.buyerInTarget[blueprint.directory.fabBuyer()[fab]]
                    ? share(fab, month) : 0);
            shareOfFab[version] = shares;
        }
        return shareOfFab[version];
    }

    private double share(int fab, int month) {
        double share = 0;
        double[] opening = blueprint.constants.openingShare[blueprint.directory.fabBuyer()[fab]];
        for (int j = 0; j < blueprint.lineCount(); j++) {
            int k = blueprint.directory.lineClass()[j];
            double ofPlan = blueprint.demand.toolsPerUsd[fab][k] * blueprint.directory.classPriceUsd()[k];
            share += ofPlan * opening[j] * (1 - rulings.needs(fab, j, month).requirement().jointApproval());
        }
        return share;
    }
}
