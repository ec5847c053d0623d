package chokepoint.world;

import java.util.Arrays;

/**
 * The foreign suppliers' share of a class at a fab line that a buyer expects to be let have, by month of the order and
 * of delivery, as far as known rules tell (model.md M3): shares of the opening × joint approval. Makers at home can not
 * be cut off by foreign rules, so their share is left out of both sides of the comparison.
 */
final class AccessForeseen {

    private final Outlook outlook;
    /** By order stretch, delivery stretch and (fab line × classes + class). */
    private final double[][][] share;
    /** Cells for which not all stretches are the same. */
    private final boolean[] changes;

    AccessForeseen(Blueprint blueprint, Rulings rulings, Outlook outlook) {
        this.outlook = outlook;
        share = new double[outlook.orderStretches()][outlook.stretches()][];
        for (int ordered = 0; ordered < share.length; ordered++) {
            for (int shipped = ordered; shipped < outlook.stretches(); shipped++) {
                share[ordered][shipped] = shares(blueprint, rulings, ordered, shipped);
            }
        }
        changes = new boolean[share[0][0].length];
        for (int cell = 0; cell < changes.length; cell++) {
            changes[cell] = changes(cell);
        }
    }

    boolean changesFor(int cell) {
        return changes[cell];
    }

    private boolean changes(int cell) {
        for (int ordered = 0; ordered < share.length; ordered++) {
            for (int shipped = ordered; shipped < outlook.stretches(); shipped++) {
                if (share[ordered][shipped][cell] != share[0][0][cell]) {
                    return true;
                }
            }
        }
        return false;
    }

    double share(int cell, int orderMonth, int deliveryMonth) {
        return share[outlook.orderStretch(orderMonth)][outlook.stretch(deliveryMonth)][cell];
    }

    private double[] shares(Blueprint blueprint, Rulings rulings, int ordered, int shipped) {
        double[] approval = new double[rulings.patternCount()];
        Arrays.setAll(approval, pattern -> outlook.requirement(pattern,
                outlook.firstMonth(ordered), shipped).jointApproval());
        double[] shares = new double[blueprint.fabCount() * blueprint.classCount()];
        for (int f = 0; f < blueprint.fabCount(); f++) {
            int buyer = blueprint.directory.fabBuyer()[f];
            for (int j = 0; j < blueprint.lineCount(); j++) {
                if (!blueprint.isHome(j, buyer)) {
                    shares[f * blueprint.classCount() + blueprint.directory.lineClass()[j]] +=
                            blueprint.constants.openingShare[buyer][j] * approval[rulings.pattern(f, j)];
                }
            }
        }
        return shares;
    }
}
