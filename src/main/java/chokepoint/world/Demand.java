package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.market.PlanCurve;
import chokepoint.scenario.BillOfTools;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.FabLine;
import chokepoint.scenario.PlanEmphasis;
import chokepoint.scenario.RegionPlan;
import chokepoint.scenario.WorldTables;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What fab lines plan to spend and which tools a plan calls for, before chance (model.md M1). */
public final class Demand {

    /** Regions in order of id; {@link #regionOfBuyer} is a place in it. */
    public final List<String> regions;
    public final int[] regionOfBuyer;
    /** Planned spending by fab line and month offset, USD, without the regional shock. */
    public final double[][] fabPlanUsd;
    /** Tools of each class per kwpm: bill × emphasis, by fab line. */
    public final double[][] toolsPerKwpm;
    /** Tools of each class per planned dollar, by fab line. */
    public final double[][] toolsPerUsd;
    /** kwpm at the opening, by fab line. */
    public final double[] openingKwpm;
    private final PlanCurve[] curves;
    private final double[] fabShare;
    private final int[] fabBuyer;

    Demand(Blueprint blueprint) {
        WorldTables tables = blueprint.scenario.world();
        Directory directory = blueprint.directory;
        regions = List.copyOf(new TreeSet<>(tables.buyers().stream().map(Buyer::region).toList()));
        regionOfBuyer = tables.buyers().stream().mapToInt(b -> regions.indexOf(b.region())).toArray();
        curves = regions.stream().map(region -> new PlanCurve(sums(tables, region))).toArray(PlanCurve[]::new);
        fabBuyer = directory.fabBuyer();
        int fabs = tables.fabLines().size();
        fabShare = new double[fabs];
        openingKwpm = new double[fabs];
        toolsPerKwpm = new double[fabs][blueprint.classCount()];
        toolsPerUsd = new double[fabs][blueprint.classCount()];
        fabPlanUsd = new double[fabs][blueprint.planMonths];
        for (int f = 0; f < fabs; f++) {
            FabLine fab = tables.fabLines().get(f);
            fabShare[f] = tables.buyers().get(fabBuyer[f]).planShareOfRegion2022() * fab.spendShareOfBuyer();
            openingKwpm[f] = fab.capacity2022Kwpm();
            fillBill(blueprint, tables, f);
            for (int month = 0; month < blueprint.planMonths; month++) {
                fabPlanUsd[f][month] = planUsd(f, directory.month(month));
            }
        }
    }

    /** Planned spending of a fab line in any month, USD. */
    public double planUsd(int fab, chokepoint.quantity.Month month) {
        return curves[regionOfBuyer[fabBuyer[fab]]].at(month) * fabShare[fab];
    }

    private void fillBill(Blueprint blueprint, WorldTables tables, int fab) {
        String node = tables.fabLines().get(fab).node();
        String region = tables.buyers().get(fabBuyer[fab]).region();
        double usdPerKwpm = 0;
        for (BillOfTools row : tables.bill()) {
            if (row.node().equals(node)) {
                int toolClass = blueprint.indexOf(blueprint.directory.toolClasses(), row.toolClass());
                toolsPerKwpm[fab][toolClass] = row.toolsPerKwpm() * emphasis(tables, region, row.toolClass());
                usdPerKwpm += toolsPerKwpm[fab][toolClass] * blueprint.directory.classPriceUsd()[toolClass];
            }
        }
        for (int toolClass = 0; toolClass < toolsPerKwpm[fab].length && usdPerKwpm > 0; toolClass++) {
            toolsPerUsd[fab][toolClass] = toolsPerKwpm[fab][toolClass] / usdPerKwpm;
        }
    }

    private static double emphasis(WorldTables tables, String region, String toolClass) {
        for (PlanEmphasis row : tables.planEmphasis()) {
            if (row.region().equals(region) && row.toolClass().equals(toolClass)) {
                return row.factor();
            }
        }
        return 1;
    }

    private static SortedMap<Integer, Double> sums(WorldTables tables, String region) {
        SortedMap<Integer, Double> sums = new TreeMap<>();
        for (RegionPlan plan : tables.plans()) {
            if (plan.region().equals(region)) {
                sums.put(plan.year(), plan.plannedToolSpendUsdBn() * 1e9);
            }
        }
        return sums;
    }
}
