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
            for (int line : blueprint.linesOfClass[toolClass]) {
                work(fab, line, month);
            }
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

    private void work(int fab, int line, int month) {
        int place = fab * lines + line;
        int buyer = blueprint.directory.fabBuyer()[fab];
        weight[place] = 0;
        double opening = blueprint.constants.openingWeight[buyer][line];
        if (opening == 0 || !world.qualified[place]) {
            return;
        }
        Rulings.Needs needs = world.rulings.needs(fab, line, month);
        if (needs.prohibited()) {
            return;
        }
        licenceMonths[place] = (byte) Math.min(Byte.MAX_VALUE, needs.delayMonths());
        double w = opening * lineFactor[line] * installedBase(fab, line, buyer);
        weight[place] = needs.free() ? w : w * Math.max(blueprint.parameters.approvalFloor(),
                world.beliefs.jointApproval(needs, blueprint.directory.buyerLocation()[buyer]));
    }

    /** exp(lambda × share gained in the installed base). */
    private double installedBase(int fab, int line, int buyer) {
        if (!blueprint.mechanisms.installedBase()) {
            return 1;
        }
        double gained = world.fabs.installedShare(fab, line) - blueprint.constants.openingShare[buyer][line];
        boolean empty = world.fabs.isEmpty(fab, blueprint.directory.lineClass()[line]);
        return empty || gained == 0 ? 1 : Exp.of(blueprint.parameters.lambdaBase() * gained);
    }
}
