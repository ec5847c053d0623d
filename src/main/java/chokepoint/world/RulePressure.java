package chokepoint.world;

/**
 * How much of what a country buys abroad its suppliers' governments refuse, by country and class (model.md M12, the
 * push for local content that reacts to rules): the mean of 1 − joint approval over foreign product lines, weighted by
 * the opening's shares and the opening year's plans.
 */
public final class RulePressure {

    private RulePressure() {
    }

    /** Pressure of the rules in force in a month by (country × classes + class), in [0,1]. */
    public static double[] of(Blueprint blueprint, SupplierConstants constants, Rulings rulings, int month) {
        int classes = blueprint.classCount();
        double[] refused = new double[blueprint.directory.countries().size() * classes];
        double[] all = new double[refused.length];
        for (int fab = 0; fab < blueprint.fabCount(); fab++) {
            int buyer = blueprint.directory.fabBuyer()[fab];
            int country = blueprint.directory.buyerLocation()[buyer];
            for (int k = 0; k < classes; k++) {
                int place = country * classes + k;
                for (int line : blueprint.linesOfClass[k]) {
                    double usd = blueprint.isHome(line, buyer) ? 0
                            : constants.planUsd(fab, k) * constants.openingShare[buyer][line];
                    all[place] += usd;
                    refused[place] += usd * (1 - rulings.needs(fab, line, month).requirement().jointApproval());
                }
            }
        }
        for (int place = 0; place < all.length; place++) {
            refused[place] = all[place] > 0 ? refused[place] / all[place] : 0;
        }
        return refused;
    }
}
