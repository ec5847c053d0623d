package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.scenario.OverdueOrders;
import java.util.Arrays;

/**
 * Plans and lots (model.md M1): what every fab line will need and when, cut into indivisible lots, given one
 * replicate's luck. Exists identically in both twins and is never changed. Lots are in order of need month, fab line,
 * class, chunk: what is bought in the same month lies side by side in memory.
 */
public final class LotPlan {

    private static final int GROW_FROM = 1 << 16;
    /** Queues keep a lot's place in 24 bits. */
    private static final int MOST_LOTS = 1 << 24;

    /** Planned spending by buyer and month, USD, shocks included. */
    public final double[][] buyerPlanUsd;
    /** Real-valued need to date less the whole tools planned to date, by month and (fab line × classes + class). */
    public final float[][] residue;
    /** Whole tools planned to date, by month and cell: a month side by side, as capacity is reckoned month by month. */
    public final int[][] toolsToDate;

    private final Blueprint blueprint;
    private final int cells;
    /**
     * First lot of each (month × cells + cell), a cell being (fab line × classes + class); one more closes the last.
     */
    private final int[] firstLot;
    private int count;
    private short[] fab = new short[GROW_FROM];
    private byte[] toolClass = new byte[GROW_FROM];
    private short[] need = new short[GROW_FROM];
    private short[] units = new short[GROW_FROM];
    private long[] key = new long[GROW_FROM];
    private int regular;
    private short[] overdueLine = new short[0];

    public LotPlan(Blueprint blueprint, Draws draws) {
        this.blueprint = blueprint;
        int classes = blueprint.classCount();
        double[][] shock = regionShocks(draws);
        buyerPlanUsd = new double[blueprint.buyerCount()][blueprint.planMonths];
        cells = blueprint.fabCount() * classes;
        firstLot = new int[blueprint.planMonths * cells + 1];
        residue = new float[blueprint.planMonths][cells];
        toolsToDate = new int[blueprint.planMonths][cells];
        double[] spending = new double[blueprint.planMonths];
        for (int f = 0; f < blueprint.fabCount(); f++) {
            int buyer = blueprint.directory.fabBuyer()[f];
            double[] factor = shock[blueprint.demand.regionOfBuyer[buyer]];
            for (int month = 0; month < spending.length; month++) {
                spending[month] = blueprint.demand.fabPlanUsd[f][month] * factor[month];
                buyerPlanUsd[buyer][month] += spending[month];
            }
            for (int k = 0; k < classes; k++) {
                plan(f, k, spending, draws);
            }
        }
        cut();
        regular = count;
        addOverdue(draws);
        resize(count);
    }

    public int count() {
        return count;
    }

    /** Lots of the plan proper; those behind them were overdue when the simulation began. */
    public int regularCount() {
        return regular;
    }

    /**
     * The first lot of a (fab line × classes + class) needed in a month; its lots end where those of the next cell
     * begin.
     */
    public int firstLot(int cell, int month) {
        return firstLot[month * cells + cell];
    }

    public int endOfLots(int cell, int month) {
        return firstLot[month * cells + cell + 1];
    }

    public int fab(int lot) {
        return fab[lot];
    }

    public int toolClass(int lot) {
        return toolClass[lot];
    }

    public int need(int lot) {
        return need[lot];
    }

    public int units(int lot) {
        return units[lot];
    }

    /** The product line on which a lot was overdue when the simulation began. */
    public int overdueLine(int lot) {
        return overdueLine[lot - regular];
    }

    /** The arrays themselves, exactly as long as the plan: worlds share them and never write to them. */
    short[] fabs() {
        return fab;
    }

    byte[] classes() {
        return toolClass;
    }

    short[] needs() {
        return need;
    }

    short[] units() {
        return units;
    }

    long[] keys() {
        return key;
    }

    /** AR(1) in logs, mean one, stationary; by region and month. */
    private double[][] regionShocks(Draws draws) {
        double persistence = blueprint.parameters.planShockPersistence();
        double sd = blueprint.parameters.planShockSd();
        double innovation = sd * StrictMath.sqrt(1 - persistence * persistence);
        double[][] factors = new double[blueprint.demand.regions.size()][blueprint.planMonths];
        for (int region = 0; region < factors.length; region++) {
            long key = Keys.of(blueprint.demand.regions.get(region));
            double x = sd * draws.normal(Purpose.PLAN_SHOCK, key, 0);
            for (int month = 0; month < blueprint.planMonths; month++) {
                x = month == 0 ? x : persistence * x + innovation * draws.normal(Purpose.PLAN_SHOCK, key, month);
                factors[region][month] = StrictMath.exp(x - sd * sd / 2);
            }
        }
        return factors;
    }

    /** Whole tools needed to date by month: floor(N(m)+u). */
    private void plan(int f, int k, double[] spending, Draws draws) {
        double toolsPerUsd = blueprint.demand.toolsPerUsd[f][k];
        if (toolsPerUsd == 0) {
            return;
        }
        long pairKey = Keys.mix(blueprint.fabKey[f], blueprint.classKey[k]);
        double offset = draws.uniform(Purpose.LOT_OFFSET, pairKey);
        int cell = f * blueprint.classCount() + k;
        double cumulative = 0;
        for (int month = 0; month < spending.length; month++) {
            cumulative += spending[month] * toolsPerUsd;
            int whole = (int) (cumulative + offset);
            toolsToDate[month][cell] = whole;
            residue[month][cell] = (float) (cumulative - whole);
        }
    }

    private void cut() {
        for (int month = 0; month < blueprint.planMonths; month++) {
            for (int cell = 0; cell < cells; cell++) {
                firstLot[month * cells + cell] = count;
                cut(cell, month, toolsToDate[month][cell] - (month > 0 ? toolsToDate[month - 1][cell] : 0));
            }
        }
        firstLot[blueprint.planMonths * cells] = count;
    }

    private void cut(int cell, int month, int tools) {
        if (tools == 0) {
            return;
        }
        int f = cell / blueprint.classCount();
        int k = cell % blueprint.classCount();
        long monthKey = Keys.mix(Keys.mix(blueprint.fabKey[f], blueprint.classKey[k]), month);
        int left = tools;
        for (int chunk = 0; left > 0; chunk++) {
            int size = Math.min(left, blueprint.lotUnits[k]);
            add(f, k, month, size, Keys.mix(monthKey, chunk));
            left -= size;
        }
    }

    private void add(int f, int k, int month, int size, long lotKey) {
        if (count == fab.length) {
            resize(room(count, count + count / 2));
        }
        fab[count] = (short) f;
        toolClass[count] = (byte) k;
        need[count] = (short) month;
        units[count] = (short) size;
        key[count++] = lotKey;
    }

    /**
     * For how many lots room is made, at most.
     *
     * @throws IllegalStateException if there may be no more than there are
     */
    static int room(int lots, int wanted) {
        if (lots >= MOST_LOTS) {
            throw new IllegalStateException("A world must have at most " + MOST_LOTS
                    + " lots, and its plans call for more. "
                    + "Maybe a larger parameters.lot_units_max and lot_value_max, or plans in USD billion.");
        }
        return Math.min(wanted, MOST_LOTS);
    }

    private void resize(int size) {
        fab = Arrays.copyOf(fab, size);
        toolClass = Arrays.copyOf(toolClass, size);
        need = Arrays.copyOf(need, size);
        units = Arrays.copyOf(units, size);
        key = Arrays.copyOf(key, size);
    }

    /** Orders past their need month when the simulation begins, spread over the country's fab lines by their need. */
    private void addOverdue(Draws draws) {
        if (!blueprint.mechanisms.burnIn()) {
            return;
        }
        for (OverdueOrders row : blueprint.scenario.world().overdueOrders()) {
            Directory directory = blueprint.directory;
            int line = blueprint.indexOf(directory.productLines(), row.maker() + "." + row.toolClass());
            int k = directory.lineClass()[line];
            double tools = row.overdueUsdBn() * 1e9 * blueprint.parameters.burnInOverdueShare()
                    / directory.classPriceUsd()[k];
            double offset = draws.uniform(Purpose.OVERDUE_OFFSET,
                    Keys.mix(blueprint.lineKey[line], Keys.of(row.country())));
            addOverdue(line, directory.countries().indexOf(row.country()), tools, offset);
        }
    }

    private void addOverdue(int line, int country, double tools, double offset) {
        int k = blueprint.directory.lineClass()[line];
        double all = 0;
        for (int f = 0; f < blueprint.fabCount(); f++) {
            all += needAtOpening(f, k, country);
        }
        double cumulative = offset;
        long placed = 0;
        for (int f = 0; f < blueprint.fabCount() && all > 0; f++) {
            cumulative += tools * needAtOpening(f, k, country) / all;
            long whole = (long) StrictMath.floor(cumulative);
            addOverdue(f, k, (int) (whole - placed), line);
            placed = whole;
        }
    }

    private void addOverdue(int f, int k, int tools, int line) {
        long lotKey = Keys.mix(Keys.mix(blueprint.fabKey[f], blueprint.lineKey[line]), -1);
        for (int chunk = 0; tools > 0; chunk++) {
            int size = Math.min(tools, blueprint.lotUnits[k]);
            add(f, k, -1, size, Keys.mix(lotKey, chunk));
            overdueLine = Arrays.copyOf(overdueLine, count - regular);
            overdueLine[count - regular - 1] = (short) line;
            tools -= size;
        }
    }

    private double needAtOpening(int f, int k, int country) {
        boolean there = blueprint.directory.buyerLocation()[blueprint.directory.fabBuyer()[f]] == country;
        return there ? blueprint.demand.fabPlanUsd[f][0] * blueprint.demand.toolsPerUsd[f][k] : 0;
    }

    /**
     * The text id of a lot: fab line, class, need month and chunk, such as {@code
     * smic/logic-advanced/etch-advanced/2023-05/1}; a lot added in one world alone is {@code extra/n}.
     */
    public String name(int lot) {
        if (lot >= count) {
            return "extra/" + (lot - count + 1);
        }
        String place = blueprint.directory.fabLines().get(fab[lot]) + "/"
                + blueprint.directory.toolClasses().get(toolClass[lot]);
        int first = lot;
        while (first > 0 && sameMonth(first - 1, lot)) {
            first--;
        }
        String month = lot < regular ? blueprint.directory.month(need[lot]).toString()
                : "overdue-" + blueprint.directory.maker(overdueLine(lot));
        return place + "/" + month + "/" + (lot - first + 1);
    }

    private boolean sameMonth(int a, int b) {
        return fab[a] == fab[b] && toolClass[a] == toolClass[b] && need[a] == need[b]
                && (a < regular || overdueLine(a) == overdueLine(b));
    }
}
