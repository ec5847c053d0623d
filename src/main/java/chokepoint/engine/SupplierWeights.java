package chokepoint.engine;

import chokepoint.market.Exp;
import chokepoint.world.Blueprint;
import chokepoint.world.Rulings;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * exp(V) of every product line for every fab line, without the months late (model.md M4): worked out once a (fab line,
 * class, month), when first asked for. Zero means no candidate: not sold there, not qualified, or prohibited.
 * A class's lines lie side by side, and a class is gone through in one plain loop after the other: asking line by line
 * took twice as long.
 */
final class SupplierWeights {

    private static final int LATE_TABLE = 512;

    private final World world;
    private final Blueprint blueprint;
    private final int lines;
    /** Where a class's lines begin among a fab line's weights. */
    private final int[] firstOfClass;
    private final double[] weight;
    /** The same before rules, where any touches a class; empty where nobody asks. */
    private final double[] bare;
    private final byte[] licenceMonths;
    private final short[] workedOut;
    /** Whether a rule ever covers any line of the class, by fab line and class. */
    private final boolean[] touched;
    private final double[] lineFactor;
    private final double[] lateFactor = new double[LATE_TABLE];
    private final double[] offered;
    private final LocalContent localContent;
    private final double eta;
    private int lineFactorMonth = -1;

    SupplierWeights(World world) {
        this.world = world;
        this.blueprint = world.blueprint;
        this.lines = blueprint.lineCount();
        firstOfClass = new int[blueprint.classCount()];
        for (int k = 1; k < firstOfClass.length; k++) {
            firstOfClass[k] = firstOfClass[k - 1] + blueprint.linesOfClass[k - 1].length;
        }
        weight = new double[blueprint.fabCount() * lines];
        boolean asked = blueprint.mechanisms.affiliates() || blueprint.mechanisms.usedMarket();
        bare = new double[asked ? weight.length : 0];
        licenceMonths = new byte[blueprint.fabCount() * lines];
        workedOut = new short[blueprint.fabCount() * blueprint.classCount()];
        Arrays.fill(workedOut, (short) -1);
        touched = touched();
        lineFactor = new double[lines];
        offered = new double[lines];
        localContent = new LocalContent(world);
        eta = blueprint.mechanisms.priceSensitivity() ? blueprint.parameters.eta() : 0;
        double omega = blueprint.mechanisms.lateness() ? blueprint.parameters.omega() : 0;
        for (int late = 0; late < LATE_TABLE; late++) {
            lateFactor[late] = StrictMath.exp(-omega * late);
        }
    }

    /**
     * Weights of a class's lines, in their order in the blueprint, if nothing comes late; valid until the next
     * question.
     */
    double[] onTime(int fab, int toolClass, int month) {
        prepare(fab, toolClass, month);
        System.arraycopy(weight, first(fab, toolClass), offered, 0, blueprint.linesOfClass[toolClass].length);
        return offered;
    }

    /**
     * Weights of a class's lines for a purchase now, delivered at the earliest when lead time and licence allow,
     * against the need; valid until the next question.
     */
    double[] forNeed(int fab, int toolClass, int[] leads, int month, int need) {
        prepare(fab, toolClass, month);
        int first = first(fab, toolClass);
        int[] classLines = blueprint.linesOfClass[toolClass];
        for (int i = 0; i < classLines.length; i++) {
            int arrives = month + Math.max(leads[classLines[i]], licenceMonths[first + i]);
            offered[i] = weight[first + i] * lateFactor(arrives - need);
        }
        return offered;
    }

    /** Weights of a class's lines if nothing comes late and there were no rules; valid until the next question. */
    double[] withoutRules(int fab, int toolClass, int month) {
        prepare(fab, toolClass, month);
        double[] from = touched[fab * blueprint.classCount() + toolClass] ? bare : weight;
        System.arraycopy(from, first(fab, toolClass), offered, 0, blueprint.linesOfClass[toolClass].length);
        return offered;
    }

    /** What coming so many months late takes off a weight. */
    double lateFactor(int late) {
        return lateFactor[Math.max(0, Math.min(late, LATE_TABLE - 1))];
    }

    /** What the rules take off a weight: nothing for a free sale, all for a prohibited one. */
    double ruleFactor(Rulings.Needs needs, int fab) {
        if (needs.free() || needs.prohibited()) {
            return needs.free() ? 1 : 0;
        }
        int location = blueprint.directory.buyerLocation()[blueprint.directory.fabBuyer()[fab]];
        return Math.max(blueprint.parameters.approvalFloor(), world.beliefs.jointApproval(needs, location));
    }

    /** Months that licences take. */
    static byte licenceMonths(Rulings.Needs needs) {
        return needs.free() || needs.prohibited() ? 0 : (byte) Math.min(Byte.MAX_VALUE, needs.delayMonths());
    }

    private int first(int fab, int toolClass) {
        return fab * lines + firstOfClass[toolClass];
    }

    private void prepare(int fab, int toolClass, int month) {
        int place = fab * blueprint.classCount() + toolClass;
        if (workedOut[place] != month) {
            workedOut[place] = (short) month;
            prepareLines(month);
            work(fab, toolClass);
            favourHome(fab, toolClass, month);
            if (blueprint.mechanisms.cutOffRisk() && world.expectations.fears(fab, month)) {
                fear(fab, toolClass, month);
            }
            if (touched[place]) {
                applyRules(fab, toolClass, month);
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
            double dearer = eta == 0 ? 0 : eta * StrictMath.log(world.industry.priceFactor[line]);
            double utility = blueprint.parameters.theta() * gained - dearer;
            lineFactor[line] = utility == 0 ? 1 : StrictMath.exp(utility);
        }
    }

    private void work(int fab, int toolClass) {
        int[] classLines = blueprint.linesOfClass[toolClass];
        int first = first(fab, toolClass);
        double[] opening = blueprint.constants.openingWeight[blueprint.directory.fabBuyer()[fab]];
        for (int i = 0; i < classLines.length; i++) {
            int line = classLines[i];
            weight[first + i] = world.qualified[fab * lines + line] ? opening[line] * lineFactor[line] : 0;
        }
        double perTool = blueprint.mechanisms.installedBase() ? world.fabs.shareOfOneTool(fab, toolClass) : 0;
        if (perTool > 0) {
            favourInstalled(fab, toolClass, perTool);
        }
    }

    private void favourHome(int fab, int toolClass, int month) {
        int buyer = blueprint.directory.fabBuyer()[fab];
        double factor = localContent.factor(blueprint.directory.buyerLocation()[buyer], toolClass, month);
        int[] classLines = blueprint.linesOfClass[toolClass];
        for (int i = 0; i < classLines.length && factor != 1; i++) {
            weight[first(fab, toolClass) + i] *= blueprint.isHome(classLines[i], buyer) ? factor : 1;
        }
    }

    private void favourInstalled(int fab, int toolClass, double perTool) {
        int[] classLines = blueprint.linesOfClass[toolClass];
        int first = first(fab, toolClass);
        double lambda = blueprint.parameters.lambdaBase();
        double[] openingShare = blueprint.constants.openingShare[blueprint.directory.fabBuyer()[fab]];
        for (int i = 0; i < classLines.length; i++) {
            double gained = world.fabs.installed(fab, classLines[i]) * perTool - openingShare[classLines[i]];
            weight[first + i] *= Exp.of(lambda * gained);
        }
    }

    /** The perceived risk of being cut off (kappa), against the opening's. */
    private void fear(int fab, int toolClass, int month) {
        int[] classLines = blueprint.linesOfClass[toolClass];
        int first = first(fab, toolClass);
        int cell = fab * blueprint.classCount() + toolClass;
        double last = 0;
        double factor = 1;
        for (int i = 0; i < classLines.length; i++) {
            double feared = world.expectations.feared(cell, classLines[i], month);
            factor = feared == last ? factor : Exp.of(-blueprint.parameters.kappaRisk() * feared);
            last = feared;
            weight[first + i] *= factor;
        }
    }

    private void applyRules(int fab, int toolClass, int month) {
        int[] classLines = blueprint.linesOfClass[toolClass];
        int first = first(fab, toolClass);
        if (bare.length > 0) {
            System.arraycopy(weight, first, bare, first, classLines.length);
        }
        for (int i = 0; i < classLines.length; i++) {
            licenceMonths[first + i] = 0;
            if (weight[first + i] > 0 && world.rulings.everTouches(fab, classLines[i])) {
                Rulings.Needs needs = world.rulings.needs(fab, classLines[i], month);
                licenceMonths[first + i] = licenceMonths(needs);
                weight[first + i] *= ruleFactor(needs, fab);
            }
        }
    }

    private boolean[] touched() {
        boolean[] any = new boolean[blueprint.fabCount() * blueprint.classCount()];
        for (int place = 0; place < any.length; place++) {
            for (int line : blueprint.linesOfClass[place % blueprint.classCount()]) {
                any[place] |= world.rulings.everTouches(place / blueprint.classCount(), line);
            }
        }
        return any;
    }
}
