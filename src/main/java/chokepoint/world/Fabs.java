package chokepoint.world;

import chokepoint.event.Route;
import chokepoint.random.Draws;
import java.util.Arrays;

/**
 * Installed tools and what fab lines can make of them (model.md M14, M15; M9 for service). The installed base at the
 * start is bill × emphasis × opening capacity, split by opening shares; it is real-valued, because bills are averages.
 * Tools delivered since are counted whole. Where every lot due is installed and kept up, capacity equals the plan.
 */
public final class Fabs {

    /** Far below a tool, far above the rounding of the plan's real-valued need. */
    private static final double NOTHING_MISSING = 1e-3;

    private final Blueprint blueprint;
    private final LotPlan plan;
    private final int classes;
    private final int lines;
    /** Tools by fab line and product line, the opening's included. */
    private final double[] installed;
    /** Of those, the ones that came through a hub: nobody serves them. */
    private final double[] diverted;
    private boolean anyDiverted;
    /** Installed tools by fab line and class. */
    private final double[] installedOfClass;
    /** Units of need met by fab line and class, in production. */
    private final int[] inProduction;
    /** Of those in production, the loss of yield of substitutes, in units. */
    private final double[] yieldLoss;
    /** Of those in production, what stands idle for want of service, in units. */
    private final double[] idle;
    /** Months from delivery to production, as a ring of what was met. */
    private final int[][] arriving;
    private final double[][] arrivingLoss;
    private final ToolsAtWork atWork;
    private final ServiceContracts contracts;
    public final Upkeep upkeep;
    public final YieldLearning learning;

    Fabs(Blueprint blueprint, LotPlan plan) {
        this.blueprint = blueprint;
        this.plan = plan;
        this.classes = blueprint.classCount();
        this.lines = blueprint.lineCount();
        int fabs = blueprint.fabCount();
        installed = new double[fabs * lines];
        diverted = new double[fabs * lines];
        installedOfClass = new double[fabs * classes];
        inProduction = new int[fabs * classes];
        yieldLoss = new double[fabs * classes];
        idle = new double[fabs * classes];
        arriving = new int[blueprint.parameters.installMonths() + 1][fabs * classes];
        arrivingLoss = new double[blueprint.parameters.installMonths() + 1][fabs * classes];
        atWork = new ToolsAtWork(blueprint);
        double[] served = new double[blueprint.buyerCount() * lines];
        for (int f = 0; f < fabs; f++) {
            openWith(f, served);
        }
        contracts = new ServiceContracts(blueprint, served);
        upkeep = new Upkeep(blueprint);
        learning = new YieldLearning(blueprint);
    }

    private Fabs(Fabs other) {
        blueprint = other.blueprint;
        plan = other.plan;
        classes = other.classes;
        lines = other.lines;
        installed = other.installed.clone();
        diverted = other.diverted.clone();
        anyDiverted = other.anyDiverted;
        installedOfClass = other.installedOfClass.clone();
        inProduction = other.inProduction.clone();
        yieldLoss = other.yieldLoss.clone();
        idle = other.idle.clone();
        arriving = Arrays.stream(other.arriving).map(int[]::clone).toArray(int[][]::new);
        arrivingLoss = Arrays.stream(other.arrivingLoss).map(double[]::clone).toArray(double[][]::new);
        atWork = other.atWork.copy();
        contracts = other.contracts.copy();
        upkeep = other.upkeep.copy();
        learning = other.learning.copy();
    }

    Fabs copy() {
        return new Fabs(this);
    }

    private void openWith(int fab, double[] served) {
        int buyer = blueprint.directory.fabBuyer()[fab];
        for (int j = 0; j < lines; j++) {
            int k = blueprint.directory.lineClass()[j];
            double tools = openingTools(fab, k) * blueprint.constants.openingShare[buyer][j];
            installed[fab * lines + j] = tools;
            installedOfClass[fab * classes + k] += tools;
            served[buyer * lines + j] += tools;
            atWork.openWith(fab * lines + j, tools);
        }
    }

    /** Installed tools of a product line in a fab line, the opening's real-valued ones included. */
    public double installed(int fab, int productLine) {
        return installed[fab * lines + productLine];
    }

    /** What one tool is of the fab line's installed tools of the class; 0 if it has none. */
    public double shareOfOneTool(int fab, int toolClass) {
        double all = installedOfClass[fab * classes + toolClass];
        return all > 0 ? 1 / all : 0;
    }

    public double openingTools(int fab, int toolClass) {
        return blueprint.demand.openingKwpm[fab] * blueprint.demand.toolsPerKwpm[fab][toolClass];
    }

    /** Takes delivered tools in: counted at once as installed, in production after the months of installation. */
    public void install(Lots lots, int lot, int month) {
        int fab = lots.fab[lot];
        int line = lots.productLine[lot];
        int pair = fab * lines + line;
        int tools = lots.orderUnits[lot];
        if (lots.route(lot) == Route.HUB) {
            diverted[pair] += tools;
            anyDiverted = true;
        } else {
            upkeep.mix(pair, installed[pair] - diverted[pair], tools);
            contracts.add(blueprint.directory.fabBuyer()[fab] * lines + line, tools);
        }
        installed[pair] += tools;
        installedOfClass[fab * classes + blueprint.directory.lineClass()[line]] += tools;
        if (!upkeep.isServed(fab, line)) {
            denyService(blueprint.directory.fabBuyer()[fab], line);
        }
        int ready = month + blueprint.parameters.installMonths();
        meet(lots, lot, arriving[ready % arriving.length], arrivingLoss[ready % arriving.length]);
        atWork.await(lots, lot, ready);
    }

    /**
     * Counts a lot needed from the start on but delivered in the burn-in: it is in the plan, not in the opening base.
     */
    public void carryOver(Lots lots, int lot) {
        meet(lots, lot, inProduction, yieldLoss);
        atWork.add(lots.fab[lot] * lines + lots.productLine[lot], lots.fab[lot] * classes + lots.toolClass[lot],
                lots.units[lot], lots.route[lot]);
    }

    private void meet(Lots lots, int lot, int[] units, double[] loss) {
        int place = lots.fab[lot] * classes + lots.toolClass[lot];
        int toolsClass = blueprint.directory.lineClass()[lots.productLine[lot]];
        units[place] += lots.units[lot];
        if (toolsClass != lots.toolClass[lot]) {
            double factor = blueprint.constants.substitution.yieldFactor(lots.fab[lot], lots.toolClass[lot],
                    toolsClass);
            loss[place] += lots.units[lot] * (1 - factor);
            for (int extra = lots.extraFrom[lot]; extra < lots.extraFrom[lot] + lots.extraCount[lot]; extra++) {
                units[lots.fab[lot] * classes + lots.toolClass[extra]] -= lots.units[extra];
            }
        }
    }

    /** Starts production with what was installed in time. */
    public void startProduction(int month) {
        int[] units = arriving[month % arriving.length];
        double[] loss = arrivingLoss[month % arriving.length];
        for (int place = 0; place < units.length; place++) {
            inProduction[place] += units[place];
            yieldLoss[place] += loss[place];
        }
        Arrays.fill(units, 0);
        Arrays.fill(loss, 0);
        atWork.start(month);
    }

    /**
     * Tools of a class at work in a fab line, in units of its own need: those that stand idle for want of service count
     * as absent. A tool that comes late stops growth and takes nothing from what stands: tools are whole, the plan is
     * not, and a tool may be due before all of it is needed.
     */
    public double effectiveTools(int fab, int toolClass, int month) {
        int cell = fab * classes + toolClass;
        double tools = openingTools(fab, toolClass)
                + growth(Math.max(0, inProduction[cell]), cell, month - blueprint.parameters.installMonths());
        return Math.max(0, tools - atWork.lost(cell) - idle[cell]);
    }

    /** Need since the start that so many tools can meet: the plan's where all due ones are, and never below 0. */
    private double growth(int tools, int cell, int planned) {
        if (planned < blueprint.burnIn) {
            return tools;
        }
        int before = blueprint.burnIn > 0 ? plan.toolsToDate[blueprint.burnIn - 1][cell] : 0;
        int month = planned;
        while (month >= blueprint.burnIn && plan.toolsToDate[month][cell] - before > tools) {
            month--;
        }
        if (month < blueprint.burnIn) {
            return tools;
        }
        double rounding = plan.residue[month][cell]
                - (blueprint.burnIn > 0 ? plan.residue[blueprint.burnIn - 1][cell] : 0);
        return Math.max(0, tools + rounding);
    }

    /** Whether a class has fewer tools at work than the plan calls for by now. */
    public boolean lacks(int fab, int toolClass, int month) {
        int cell = fab * classes + toolClass;
        int planned = month - blueprint.parameters.installMonths();
        double wanted = openingTools(fab, toolClass);
        if (planned >= blueprint.burnIn) {
            int before = blueprint.burnIn > 0 ? plan.toolsToDate[blueprint.burnIn - 1][cell] : 0;
            wanted += growth(plan.toolsToDate[planned][cell] - before, cell, planned);
        }
        return effectiveTools(fab, toolClass, month) < wanted - NOTHING_MISSING;
    }

    /** The class that limits a fab line's capacity; −1 if its node needs no tools. */
    public int bottleneck(int fab, int month) {
        int scarcest = -1;
        double[] bills = blueprint.demand.toolsPerKwpm[fab];
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < classes; k++) {
            double bill = bills[k];
            double kwpm = bill > 0 ? effectiveTools(fab, k, month) / bill : Double.POSITIVE_INFINITY;
            if (kwpm < least) {
                least = kwpm;
                scarcest = k;
            }
        }
        return scarcest;
    }

    /** Thousand wafer starts a month that the tools allow. */
    public double capacityKwpm(int fab, int bottleneck, int month) {
        return bottleneck < 0 ? 0
                : Math.max(0, effectiveTools(fab, bottleneck, month) / blueprint.demand.toolsPerKwpm[fab][bottleneck]);
    }

    /** Share of good wafers: what the line has learned to make, less what passes through substitutes loses. */
    public double yield(int fab, int month) {
        double yield = learning.yield(fab);
        for (int k = 0; k < classes; k++) {
            double loss = yieldLoss[fab * classes + k];
            double tools = loss > 0 ? effectiveTools(fab, k, month) : 0;
            yield *= loss > 0 && tools > 0 ? Math.max(0, 1 - loss / Math.max(tools, loss)) : 1;
        }
        return yield;
    }

    /**
     * Process control at work, as a share of what the other classes' capacity needs, by value: less than 1 only where
     * control is what is scarcest.
     */
    public double processControl(int fab, int bottleneck, int month) {
        if (bottleneck < 0 || !blueprint.guidesYield[bottleneck]) {
            return 1;
        }
        double othersKwpm = kwpmOfOthers(fab, month);
        double needed = 0;
        double there = 0;
        for (int k = 0; k < classes && othersKwpm < Double.POSITIVE_INFINITY; k++) {
            if (blueprint.guidesYield[k]) {
                double need = othersKwpm * blueprint.demand.toolsPerKwpm[fab][k];
                needed += need * blueprint.directory.classPriceUsd()[k];
                there += Math.min(need, effectiveTools(fab, k, month)) * blueprint.directory.classPriceUsd()[k];
            }
        }
        return needed > 0 ? there / needed : 1;
    }

    private double kwpmOfOthers(int fab, int month) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < classes; k++) {
            double bill = blueprint.guidesYield[k] ? 0 : blueprint.demand.toolsPerKwpm[fab][k];
            least = bill > 0 ? Math.min(least, effectiveTools(fab, k, month) / bill) : least;
        }
        return least;
    }

    /** Looks up whose service the rules of the month forbid: for months in which the rules in force change. */
    public void reviewService(Rulings rulings, Draws draws, int month) {
        upkeep.review(rulings, draws, month);
        for (int buyer = 0; buyer < blueprint.buyerCount(); buyer++) {
            for (int line = 0; line < lines; line++) {
                denyService(buyer, line);
            }
        }
    }

    private void denyService(int buyer, int line) {
        double denied = 0;
        for (int fab = blueprint.fabsFrom[buyer]; fab < blueprint.fabsFrom[buyer + 1]; fab++) {
            int pair = fab * lines + line;
            denied += upkeep.isServed(fab, line) ? 0 : installed[pair] - diverted[pair];
        }
        contracts.deny(buyer * lines + line, denied);
    }

    /** A month of use passes over all tools. */
    public void wear() {
        if (!upkeep.isQuiet()) {
            upkeep.age();
            Arrays.fill(idle, 0);
            atWork.addIdle(upkeep.idleShares(), idle);
        }
    }

    /** Share of time that a fab line's tools are up, mean by value. */
    public double uptime(int fab) {
        double base = blueprint.parameters.uptimeBase();
        if (upkeep.isQuiet() && !anyDiverted) {
            return base;
        }
        double usd = 0;
        double lost = 0;
        for (int line = 0; line < lines; line++) {
            int pair = fab * lines + line;
            double served = installed[pair] - diverted[pair];
            usd += installed[pair] * blueprint.priceUsd[line];
            lost += blueprint.priceUsd[line] * (served * (base - upkeep.uptime(fab, line))
                    + diverted[pair] * Math.max(0, base - blueprint.parameters.divertedToolUptime()));
        }
        return lost > 0 ? base - lost / usd : base;
    }

    /** What a buyer pays for a month's service of one maker's tools of a class. */
    public long serviceUsd(int buyer, int productLine) {
        return contracts.usd(buyer * lines + productLine);
    }
}
