package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.quantity.Usd;
import chokepoint.scenario.Maker;
import chokepoint.scenario.ToolClass;
import java.util.Arrays;

/**
 * Installed tools and what fab lines can make of them (model.md M14, M9 for service). The installed base at the start
 * is bill × emphasis × opening capacity, split by opening shares; it is real-valued, because bills are averages. Tools
 * delivered since are counted whole. Where every lot due is installed, capacity equals the plan.
 */
public final class Fabs {

    private final Blueprint blueprint;
    private final LotPlan plan;
    private final int classes;
    private final int lines;
    /** Tools by fab line and product line, the opening's included. */
    private final double[] installed;
    /** The same by fab line and class. */
    private final double[] installedOfClass;
    /** Units of need met by fab line and class, in production. */
    private final int[] inProduction;
    /** Of those in production, the loss of yield of substitutes, in units. */
    private final double[] yieldLoss;
    /** Months from delivery to production, as a ring of what was met. */
    private final int[][] arriving;
    private final double[][] arrivingLoss;
    /** A month's service of one tool, USD, by product line. */
    private final double[] serviceUsdPerTool;
    /** Installed tools by buyer and product line. */
    private final double[] served;
    /** A month's service by buyer and product line, rounded: asked for every month, changed only by a delivery. */
    private final long[] serviceUsd;

    Fabs(Blueprint blueprint, LotPlan plan) {
        this.blueprint = blueprint;
        this.plan = plan;
        this.classes = blueprint.classCount();
        this.lines = blueprint.lineCount();
        int fabs = blueprint.fabCount();
        installed = new double[fabs * lines];
        installedOfClass = new double[fabs * classes];
        inProduction = new int[fabs * classes];
        yieldLoss = new double[fabs * classes];
        arriving = new int[blueprint.parameters.installMonths() + 1][fabs * classes];
        arrivingLoss = new double[blueprint.parameters.installMonths() + 1][fabs * classes];
        served = new double[blueprint.buyerCount() * lines];
        for (int f = 0; f < fabs; f++) {
            openWith(f);
        }
        double[] factor = serviceFactors();
        serviceUsdPerTool = new double[lines];
        Arrays.setAll(serviceUsdPerTool, j -> usdPerToolMonth(j) * factor[blueprint.directory.lineMaker()[j]]);
        serviceUsd = new long[served.length];
        Arrays.setAll(serviceUsd, place -> serviceOf(place));
    }

    private Fabs(Fabs other) {
        blueprint = other.blueprint;
        plan = other.plan;
        classes = other.classes;
        lines = other.lines;
        installed = other.installed.clone();
        installedOfClass = other.installedOfClass.clone();
        inProduction = other.inProduction.clone();
        yieldLoss = other.yieldLoss.clone();
        arriving = Arrays.stream(other.arriving).map(int[]::clone).toArray(int[][]::new);
        arrivingLoss = Arrays.stream(other.arrivingLoss).map(double[]::clone).toArray(double[][]::new);
        serviceUsdPerTool = other.serviceUsdPerTool;
        served = other.served.clone();
        serviceUsd = other.serviceUsd.clone();
    }

    Fabs copy() {
        return new Fabs(this);
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
        int toolsClass = blueprint.directory.lineClass()[line];
        installed[fab * lines + line] += lots.orderUnits[lot];
        installedOfClass[fab * classes + toolsClass] += lots.orderUnits[lot];
        int place = blueprint.directory.fabBuyer()[fab] * lines + line;
        served[place] += lots.orderUnits[lot];
        serviceUsd[place] = serviceOf(place);
        int slot = (month + blueprint.parameters.installMonths()) % arriving.length;
        meet(lots, lot, arriving[slot], arrivingLoss[slot]);
    }

    /**
     * Counts a lot needed from the start on but delivered in the burn-in: it is in the plan, not in the opening base.
     */
    public void carryOver(Lots lots, int lot) {
        meet(lots, lot, inProduction, yieldLoss);
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
    }

    /**
     * Tools of a class at work in a fab line, in units of its own need. A tool that comes late stops growth and takes
     * nothing from what stands: tools are whole, the plan is not, and a tool may be due before all of it is needed.
     */
    public double effectiveTools(int fab, int toolClass, int month) {
        return openingTools(fab, toolClass)
                + growth(fab * classes + toolClass, month - blueprint.parameters.installMonths());
    }

    /**
     * Need since the start that the tools in production can meet: the plan's where all due ones are, and never below 0.
     */
    private double growth(int cell, int planned) {
        int tools = Math.max(0, inProduction[cell]);
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

    /** Share of good wafers: the node's, less what passes through substitutes loses. */
    public double yield(int fab, int month) {
        boolean advanced = blueprint.directory.nodeAdvanced()[blueprint.directory.fabNode()[fab]];
        double yield = advanced ? blueprint.parameters.yieldAdvancedFull() : blueprint.parameters.yieldMature();
        for (int k = 0; k < classes; k++) {
            double loss = yieldLoss[fab * classes + k];
            double tools = loss > 0 ? effectiveTools(fab, k, month) : 0;
            yield *= loss > 0 && tools > 0 ? Math.max(0, 1 - loss / Math.max(tools, loss)) : 1;
        }
        return yield;
    }

    /** What a buyer pays for a month's service of one maker's tools of a class. */
    public long serviceUsd(int buyer, int productLine) {
        return serviceUsd[buyer * lines + productLine];
    }

    private long serviceOf(int place) {
        return Usd.round(served[place] * serviceUsdPerTool[place % lines]);
    }

    private double usdPerToolMonth(int productLine) {
        ToolClass toolClass = blueprint.scenario.world().toolClasses()
                .get(blueprint.directory.lineClass()[productLine]);
        return blueprint.priceUsd[productLine] * toolClass.serviceShareOfPricePerYear() / 12;
    }

    private void openWith(int fab) {
        int buyer = blueprint.directory.fabBuyer()[fab];
        for (int j = 0; j < lines; j++) {
            int k = blueprint.directory.lineClass()[j];
            double tools = openingTools(fab, k) * blueprint.constants.openingShare[buyer][j];
            installed[fab * lines + j] = tools;
            installedOfClass[fab * classes + k] += tools;
            served[buyer * lines + j] += tools;
        }
    }

    /**
     * Set so that service has its recorded share of the opening year's revenue; half the year's sales are in service.
     */
    private double[] serviceFactors() {
        Directory directory = blueprint.directory;
        double[] systems = new double[blueprint.makerCount()];
        double[] unscaled = new double[blueprint.makerCount()];
        for (int j = 0; j < lines; j++) {
            double usd = blueprint.constants.openingSalesUsd[j];
            double tools = usd / blueprint.priceUsd[j] / 2;
            for (int b = 0; b < blueprint.buyerCount(); b++) {
                tools += served[b * lines + j];
            }
            systems[directory.lineMaker()[j]] += usd;
            unscaled[directory.lineMaker()[j]] += tools * usdPerToolMonth(j) * 12;
        }
        double[] factors = new double[systems.length];
        for (int m = 0; m < factors.length; m++) {
            Maker maker = blueprint.scenario.world().makers().get(m);
            double wanted = systems[m] * maker.serviceShare() / (1 - maker.serviceShare());
            factors[m] = unscaled[m] > 0 && blueprint.mechanisms.service() ? wanted / unscaled[m] : 0;
        }
        return factors;
    }
}
