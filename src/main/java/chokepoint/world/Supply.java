package chokepoint.world;

import chokepoint.market.PromisedLead;
import chokepoint.scenario.Mechanisms;
import java.util.Arrays;

/**
 * Product lines' slots, orders and promised lead times in one world (model.md M9). Slots are a USD-a-month credit at
 * opening prices, so that dearer tools are no fewer tools; lines may share a pool of them. Order books hold the open
 * orders of a pool.
 */
public final class Supply {

    /** Longest lead time promised, months; a queue beyond that is not distinguished. */
    public static final int LONGEST_LEAD = 120;

    public final int[] poolOf;
    public final int[][] linesOfPool;
    public final int[] poolMaker;
    public final int[] poolBuildMonths;
    public final double[] slotsUsd;
    public final double[] creditUsd;
    public final double[] smoothedOrdersUsd;
    public final double[] queueUsd;
    public final double[] slotsGivenUsd;
    public final double[] shippedToDateUsd;
    /** Orders of this month less those cancelled in it, by product line. */
    public final long[] ordersUsd;
    /** The same in slots, by pool: slots follow what is really wanted. */
    public final long[] slotsOrderedUsd;
    /** Slots that the open orders take, by pool. */
    public final long[] slotsWantedUsd;
    /** Slots that the month's shipments took, by product line. */
    public final long[] slotsUsedUsd;
    /** Slots that make one tool a year, by pool. */
    public final double[] oneToolAYearUsd;
    public final long[] shippedUsd;
    /** Value of open orders by product line. */
    public final long[] backlogUsd;
    public final long[] targetBacklogUsd;
    public final double[] performance;
    /** Promised lead by rank and product line. */
    public final int[][] lead;
    /** What buyers expect by rank and market and class: smoothed reference lead. */
    public final double[][][] expectedLead;
    public final OrderBook[] books;

    Supply(Blueprint blueprint) {
        int lines = blueprint.lineCount();
        poolOf = pools(blueprint);
        int pools = Arrays.stream(poolOf).max().orElse(-1) + 1;
        linesOfPool = new int[pools][];
        Arrays.setAll(linesOfPool, pool -> java.util.stream.IntStream.range(0, lines)
                .filter(j -> poolOf[j] == pool).toArray());
        poolMaker = new int[pools];
        poolBuildMonths = new int[pools];
        slotsUsd = new double[pools];
        creditUsd = new double[pools];
        smoothedOrdersUsd = new double[pools];
        queueUsd = new double[pools];
        slotsGivenUsd = new double[pools];
        shippedToDateUsd = new double[pools];
        books = new OrderBook[pools];
        Arrays.setAll(books, pool -> new OrderBook(blueprint.priceUsd));
        for (int j = 0; j < lines; j++) {
            int k = blueprint.directory.lineClass()[j];
            poolMaker[poolOf[j]] = blueprint.directory.lineMaker()[j];
            poolBuildMonths[poolOf[j]] = Math.max(poolBuildMonths[poolOf[j]], blueprint.buildMonths[k]);
        }
        openAtFullSlots(blueprint);
        for (int pool = 0; pool < pools && blueprint.burnIn > 0; pool++) {
            slotsUsd[pool] *= blueprint.parameters.burnInSlots();
        }
        System.arraycopy(slotsUsd, 0, smoothedOrdersUsd, 0, pools);
        ordersUsd = new long[lines];
        slotsOrderedUsd = new long[pools];
        slotsWantedUsd = new long[pools];
        slotsUsedUsd = new long[lines];
        oneToolAYearUsd = oneToolAYear(blueprint);
        shippedUsd = new long[lines];
        backlogUsd = new long[lines];
        targetBacklogUsd = new long[lines];
        performance = blueprint.openingPerformance.clone();
        lead = new int[blueprint.ranks.length][lines];
        expectedLead = new double[blueprint.ranks.length][blueprint.scenario.target().size() + 1][];
        for (double[][] byMarket : expectedLead) {
            Arrays.setAll(byMarket, market -> new double[blueprint.classCount()]);
        }
    }

    private Supply(Supply other) {
        poolOf = other.poolOf;
        linesOfPool = other.linesOfPool;
        poolMaker = other.poolMaker;
        poolBuildMonths = other.poolBuildMonths;
        slotsUsd = other.slotsUsd.clone();
        creditUsd = other.creditUsd.clone();
        smoothedOrdersUsd = other.smoothedOrdersUsd.clone();
        queueUsd = other.queueUsd.clone();
        slotsGivenUsd = other.slotsGivenUsd.clone();
        shippedToDateUsd = other.shippedToDateUsd.clone();
        ordersUsd = other.ordersUsd.clone();
        slotsOrderedUsd = other.slotsOrderedUsd.clone();
        slotsWantedUsd = other.slotsWantedUsd.clone();
        slotsUsedUsd = other.slotsUsedUsd.clone();
        oneToolAYearUsd = other.oneToolAYearUsd;
        shippedUsd = other.shippedUsd.clone();
        backlogUsd = other.backlogUsd.clone();
        targetBacklogUsd = other.targetBacklogUsd.clone();
        performance = other.performance.clone();
        lead = Arrays.stream(other.lead).map(int[]::clone).toArray(int[][]::new);
        expectedLead = Arrays.stream(other.expectedLead)
                .map(byMarket -> Arrays.stream(byMarket).map(double[]::clone).toArray(double[][]::new))
                .toArray(double[][][]::new);
        books = Arrays.stream(other.books).map(OrderBook::copy).toArray(OrderBook[]::new);
    }

    Supply copy() {
        return new Supply(this);
    }

    /** Sets slots to those of the opening year. */
    public void openAtFullSlots(Blueprint blueprint) {
        Arrays.fill(slotsUsd, 0);
        for (int j = 0; j < poolOf.length; j++) {
            slotsUsd[poolOf[j]] += openingSlotsUsd(blueprint, j);
        }
    }

    /** Slots of a product line when the opening year begins: its share of the class's market a month, USD. */
    public static double openingSlotsUsd(Blueprint blueprint, int productLine) {
        int k = blueprint.directory.lineClass()[productLine];
        double market = blueprint.scenario.world().toolClasses().get(k).market2022UsdBn() * 1e9;
        return blueprint.shareOfClass[productLine] * market / 12;
    }

    /** Months that a pool would take for its open orders. */
    public double backlogMonths(int pool) {
        return slotsWantedUsd[pool] / Math.max(slotsUsd[pool], oneToolAYearUsd[pool]);
    }

    /** Notes anew which open orders any rule may touch. */
    void readFlags(Lots lots, Rulings rulings) {
        for (OrderBook book : books) {
            book.readFlags(lots, rulings);
        }
    }

    /** Promises anew, given the value ahead of each rank by months until due. */
    public void promise(Blueprint blueprint, int rank, int pool, double[] usdDueBy) {
        for (int j : linesOfPool[pool]) {
            int build = blueprint.buildMonths[blueprint.directory.lineClass()[j]];
            lead[rank][j] = blueprint.mechanisms.slots()
                    ? PromisedLead.of(usdDueBy, slotsUsd[pool], build, LONGEST_LEAD) : build;
        }
    }

    private double[] oneToolAYear(Blueprint blueprint) {
        double[] usd = new double[linesOfPool.length];
        Arrays.setAll(usd, pool -> Arrays.stream(linesOfPool[pool]).mapToDouble(j -> blueprint.priceUsd[j]).min()
                .orElseThrow() / 12);
        return usd;
    }

    private static int[] pools(Blueprint blueprint) {
        int[] pool = new int[blueprint.lineCount()];
        int count = 0;
        for (int j = 0; j < pool.length; j++) {
            int shared = -1;
            for (int earlier = 0; earlier < j && shared < 0; earlier++) {
                shared = sharePool(blueprint, earlier, j) ? pool[earlier] : -1;
            }
            pool[j] = shared >= 0 ? shared : count++;
        }
        return pool;
    }

    private static boolean sharePool(Blueprint blueprint, int a, int b) {
        if (blueprint.mechanisms.slotPool() == Mechanisms.SlotPool.PRODUCT_LINE) {
            return false;
        }
        var classes = blueprint.scenario.world().toolClasses();
        return blueprint.directory.lineMaker()[a] == blueprint.directory.lineMaker()[b]
                && classes.get(blueprint.directory.lineClass()[a]).slotGroup()
                        .equals(classes.get(blueprint.directory.lineClass()[b]).slotGroup());
    }
}
