package chokepoint.engine;

import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.Rulings;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * What product lines weigh for lots that listed buyers order through an unlisted affiliate wherever its purchase is let
 * off more lightly (model.md M8). Worked out once a (fab line, class, month), when first asked for: most never are.
 */
final class AffiliateWeights {

    private final World world;
    private final Blueprint blueprint;
    private final SupplierWeights own;
    private final double share;
    private final double[][] weight;
    private final byte[][] licenceMonths;
    private final short[] workedOut;
    private final double[] offered;

    AffiliateWeights(World world, SupplierWeights own) {
        this.world = world;
        this.blueprint = world.blueprint;
        this.own = own;
        this.share = blueprint.mechanisms.affiliates() ? blueprint.parameters.affiliateShare() : 0;
        int cells = share > 0 ? blueprint.fabCount() * blueprint.classCount() : 0;
        weight = new double[cells][];
        licenceMonths = new byte[cells][];
        workedOut = new short[cells];
        Arrays.fill(workedOut, (short) -1);
        offered = new double[blueprint.lineCount()];
    }

    /** Whether a lot is one of those ordered through an affiliate wherever that helps: the same ones in every world. */
    boolean take(int lot) {
        return share > 0 && world.rulings.everFavoursAffiliate(world.lots.fab[lot])
                && world.draws.uniform(Purpose.AFFILIATE, world.lots.key[lot]) < share;
    }

    /** As {@link SupplierWeights#onTime}; valid until the next question. */
    double[] onTime(int fab, int toolClass, int month) {
        int cell = prepare(fab, toolClass, month);
        System.arraycopy(weight[cell], 0, offered, 0, weight[cell].length);
        return offered;
    }

    /** As {@link SupplierWeights#forNeed}; valid until the next question. */
    double[] forNeed(int fab, int toolClass, int[] leads, int month, int need) {
        int cell = prepare(fab, toolClass, month);
        int[] lines = blueprint.linesOfClass[toolClass];
        for (int i = 0; i < lines.length; i++) {
            int arrives = month + Math.max(leads[lines[i]], licenceMonths[cell][i]);
            offered[i] = weight[cell][i] * own.lateFactor(arrives - need);
        }
        return offered;
    }

    private int prepare(int fab, int toolClass, int month) {
        int cell = fab * blueprint.classCount() + toolClass;
        if (workedOut[cell] == month) {
            return cell;
        }
        workedOut[cell] = (short) month;
        int[] lines = blueprint.linesOfClass[toolClass];
        weight[cell] = weight[cell] == null ? new double[lines.length] : weight[cell];
        licenceMonths[cell] = licenceMonths[cell] == null ? new byte[lines.length] : licenceMonths[cell];
        System.arraycopy(own.withoutRules(fab, toolClass, month), 0, weight[cell], 0, lines.length);
        for (int i = 0; i < lines.length; i++) {
            Rulings.Needs needs = needs(fab, lines[i], month);
            weight[cell][i] *= own.ruleFactor(needs, fab);
            licenceMonths[cell][i] = SupplierWeights.licenceMonths(needs);
        }
        return cell;
    }

    private Rulings.Needs needs(int fab, int line, int month) {
        return world.rulings.favoursAffiliate(fab, line, month) ? world.rulings.needsOfAffiliate(fab, line, month)
                : world.rulings.needs(fab, line, month);
    }
}
