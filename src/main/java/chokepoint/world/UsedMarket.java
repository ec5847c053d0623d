package chokepoint.world;

import chokepoint.random.Draws;
import chokepoint.random.Purpose;
import java.util.Arrays;

/**
 * Used tools on offer in one world (model.md M11), by product line of standard-tier classes: part of the installed base
 * at the opening, then what is retired, anywhere; less what is sold. Retired tools were replaced outside the plan, so
 * they are not missing where they stood. Open from the end of the first reported month.
 */
public final class UsedMarket {

    private static final int MONTHS_REMEMBERED = 12;

    private final Blueprint blueprint;
    private final double[] offset;
    /** Installed tools by product line, the opening's real-valued ones included. */
    private final double[] base;
    /** Tools that ever came on offer, before they are rounded down to whole ones. */
    private final double[] entering;
    private final int[] onOffer;
    private final int[] entered;
    private final int[] deliveredOfClass;
    /** Tools of a class asked for this month, and in a year: what is remembered fades by a twelfth a month. */
    private final int[] asked;
    private final double[] demand;
    private final int[] stock;
    private int[] orders = new int[16];
    private int orderCount;
    private boolean open;

    UsedMarket(Blueprint blueprint, Draws draws) {
        this.blueprint = blueprint;
        int lines = blueprint.lineCount();
        offset = new double[lines];
        Arrays.setAll(offset, line -> draws.uniform(Purpose.RETIREMENT_OFFSET, blueprint.lineKey[line]));
        base = new double[lines];
        entering = new double[lines];
        onOffer = new int[lines];
        entered = new int[lines];
        deliveredOfClass = new int[blueprint.classCount()];
        asked = new int[blueprint.classCount()];
        demand = new double[blueprint.classCount()];
        stock = new int[blueprint.classCount()];
    }

    private UsedMarket(UsedMarket other) {
        blueprint = other.blueprint;
        offset = other.offset;
        base = other.base.clone();
        entering = other.entering.clone();
        onOffer = other.onOffer.clone();
        entered = other.entered.clone();
        deliveredOfClass = other.deliveredOfClass.clone();
        asked = other.asked.clone();
        demand = other.demand.clone();
        stock = other.stock.clone();
        orders = other.orders.clone();
        orderCount = other.orderCount;
        open = other.open;
    }

    UsedMarket copy() {
        return new UsedMarket(this);
    }

    /** Whether any used tools of a class are for sale. */
    public boolean offers(int toolClass) {
        return open && blueprint.soldUsed[toolClass];
    }

    /** Whole tools of a product line on offer. */
    public int onOffer(int productLine) {
        return onOffer[productLine];
    }

    /** Multiple of the new price that a used tool of a class costs this month, in (0,1]. */
    public double priceFactor(int toolClass) {
        double scarcity = Math.max(1, demand[toolClass]) / Math.max(1, stock[toolClass]);
        return Math.min(1, blueprint.parameters.usedPricePhi()
                * StrictMath.pow(scarcity, 1 / blueprint.parameters.usedSupplyElasticity()));
    }

    /** Notes that a buyer looks for so many used tools of a class: prices of the year to come go by it. */
    public void ask(int toolClass, int tools) {
        asked[toolClass] += tools;
    }

    /** Puts an ordered lot's tools aside. */
    public void reserve(Lots lots, int lot) {
        onOffer[lots.productLine[lot]] -= lots.orderUnits[lot];
        orders = orderCount == orders.length ? Arrays.copyOf(orders, orderCount * 2) : orders;
        orders[orderCount++] = lot;
    }

    /** Puts an order's tools back on offer. */
    public void release(Lots lots, int lot) {
        onOffer[lots.productLine[lot]] += lots.orderUnits[lot];
        close(lot);
    }

    /** Hands an order's tools over. */
    public void deliver(Lots lots, int lot) {
        deliveredOfClass[blueprint.directory.lineClass()[lots.productLine[lot]]] += lots.orderUnits[lot];
        close(lot);
    }

    /** Lots with an open order of used tools, in the order they were placed; a copy. */
    public int[] openOrders() {
        return Arrays.copyOf(orders, orderCount);
    }

    public int openOrderCount() {
        return orderCount;
    }

    /** Tools newly installed in a fab line; they will retire in their turn. */
    public void addInstalled(int productLine, int tools) {
        base[productLine] += tools;
    }

    /** Opens the market over the installed base of the start. */
    public void open(Fabs fabs) {
        open = true;
        for (int line = 0; line < base.length; line++) {
            for (int fab = 0; fab < blueprint.fabCount(); fab++) {
                base[line] += fabs.installed(fab, line);
            }
            entering[line] = base[line] * blueprint.parameters.usedStockOpening();
        }
        for (int line = 0; line < base.length; line++) {
            demand[blueprint.directory.lineClass()[line]] += entering[line];
        }
    }

    /** A month's retirements come on offer, and the next month's prices are set. */
    public void closeMonth() {
        for (int toolClass = 0; toolClass < asked.length; toolClass++) {
            demand[toolClass] += asked[toolClass] - demand[toolClass] / MONTHS_REMEMBERED;
        }
        Arrays.fill(asked, 0);
        Arrays.fill(stock, 0);
        for (int line = 0; line < base.length; line++) {
            int toolClass = blueprint.directory.lineClass()[line];
            if (offers(toolClass)) {
                entering[line] += base[line] * blueprint.parameters.retirementRate() / 12;
                int now = (int) StrictMath.floor(entering[line] + offset[line]);
                onOffer[line] += now - entered[line];
                entered[line] = now;
                stock[toolClass] += onOffer[line];
            }
        }
    }

    /** Tools of a class that ever came on offer, those of the opening included. */
    public int enteredOfClass(int toolClass) {
        return ofClass(entered, toolClass);
    }

    public int onOfferOfClass(int toolClass) {
        return ofClass(onOffer, toolClass);
    }

    public int deliveredOfClass(int toolClass) {
        return deliveredOfClass[toolClass];
    }

    private int ofClass(int[] byLine, int toolClass) {
        int tools = 0;
        for (int line : blueprint.linesOfClass[toolClass]) {
            tools += byLine[line];
        }
        return tools;
    }

    private void close(int lot) {
        int kept = 0;
        for (int i = 0; i < orderCount; i++) {
            orders[kept] = orders[i];
            kept += orders[i] == lot ? 0 : 1;
        }
        orderCount = kept;
    }
}
