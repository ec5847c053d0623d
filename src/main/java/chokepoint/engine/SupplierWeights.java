package chokepoint.engine;

import chokepoint.market.Exp;
import chokepoint.world.Blueprint;
import chokepoint.world.Rulings;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * exp(V) of every product line for every fab line, without the months late (model.md M4): worked out once a (fab line,
 * class, month), when first asked for. Zero means no candidate: not sold there, not qualified, or prohibited.
 */
final class SupplierWeights {

    private static final int LATE_TABLE = 512;

    private final World world;
    private final Blueprint blueprint;
    private final int lines;
    private final double[] weight;
    private final byte[] licenceMonths;
    private final short[] workedOut;
    private final double[] lineFactor;
    private final double[] lateFactor = new double[LATE_TABLE];
    private int lineFactorMonth = -1;

    SupplierWeights(World world) {
        this.world = world;
        this.blueprint = world.blueprint;
        this.lines = blueprint.lineCount();
        weight = new double[blueprint.fabCount() * lines];
        licenceMonths = new byte[blueprint.fabCount() * lines];
        workedOut = new short[blueprint.fabCount() * blueprint.classCount()];
        Arrays.fill(workedOut, (short) -1);
        lineFactor = new double[lines];
        double omega = blueprint.mechanisms.lateness() ? blueprint.parameters.omega() : 0;
        for (int late = 0; late < LATE_TABLE; late++) {
            lateFactor[late] = StrictMath.exp(-omega * late);
        }
    }

    /** Weight if nothing comes late. */
    double onTime(int fab, int productLine) {
        return weight[fab * lines + productLine];
    }

    /** Weight for a purchase now, delivered at the earliest when lead time and licence allow, against the need. */
    double weight(int fab, int productLine, int rank, int monthsToNeed) {
        double base = weight[fab * lines + productLine];
        if (base == 0) {
            return 0;
        }
        int arrives = Math.max(world.supply.lead[rank][productLine], licenceMonths[fab * lines + productLine]);
        int late = arrives - monthsToNeed;
        return late <= 0 ? base : base * lateFactor[Math.min(late, LATE_TABLE - 1)];
    }

    /** Makes sure that the weights of a class are this month's. */
    void prepare(int fab, int toolClass, int month) {
        int place = fab * blueprint.classCount() + toolClass;
        if (workedOut[place] != month) {
            workedOut[place] = (short) month;
            prepareLines(month);
            work(fab, toolClass, month);
        }
    }

    private void prepareLines(int month) {
        if (lineFactorMonth == month) {
            return;
        }
        lineFactorMonth = month;
        for (int line = 0; line < lines; line++) {
            double gained = world.supply.performance[line] - blueprint.openingPerformance[line];
            lineFactor[line] = gained == 0 ? 1 : StrictMath.exp(blueprint.parameters.theta() * gained);
        }
    }

    private void work(int fab, int toolClass, int month) {
        int buyer = blueprint.directory.fabBuyer()[fab];
        double[] opening = blueprint.constants.openingWeight[buyer];
        double[] openingShare = blueprint.constants.openingShare[buyer];
        double perTool = blueprint.mechanisms.installedBase() ? world.fabs.shareOfOneTool(fab, toolClass) : 0;
        for (int line : blueprint.linesOfClass[toolClass]) {
            int place = fab * lines + line;
            double w = world.qualified[place] ? opening[line] * lineFactor[line] : 0;
            if (w > 0 && perTool > 0) {
                double gained = world.fabs.installed(fab, line) * perTool - openingShare[line];
                w *= Exp.of(blueprint.parameters.lambdaBase() * gained);
            }
            licenceMonths[place] = 0;
            weight[place] = w > 0 && world.rulings.everTouches(fab, line) ? underRules(fab, line, month, w) : w;
        }
    }

    private double underRules(int fab, int line, int month, double w) {
        Rulings.Needs needs = world.rulings.needs(fab, line, month);
        if (needs.free() || needs.prohibited()) {
            return needs.free() ? w : 0;
        }
        licenceMonths[fab * lines + line] = (byte) Math.min(Byte.MAX_VALUE, needs.delayMonths());
        int location = blueprint.directory.buyerLocation()[blueprint.directory.fabBuyer()[fab]];
        return w * Math.max(blueprint.parameters.approvalFloor(), world.beliefs.jointApproval(needs, location));
    }
}
