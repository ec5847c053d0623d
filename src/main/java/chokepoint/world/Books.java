package chokepoint.world;

/**
 * Running accounts of one world: who paid whom, which tools went where. The identities of model.md section 10 are
 * checked on them.
 */
public final class Books {

    public final long[] paidByBuyer;
    public final long[] receivedByMaker;
    /** Subsidies by paying country. */
    public final long[] paidByCountry;
    public final long[] paidByHub;
    public final long[] receivedByHub;
    /** Fines by the country that gets them. */
    public final long[] receivedByCountry;
    /** What owners of used tools got from all buyers. */
    public long receivedForUsed;
    public final int[] builtOfClass;
    public final int[] deliveredOfClass;
    public final int[] seizedOfClass;
    public long ordersOpened;
    public long ordersCancelled;
    public long ordersDelivered;
    /** Orders that ended because the tools were seized. */
    public long ordersSeized;
    public int applications;
    public int shipments;

    Books(Blueprint blueprint) {
        paidByBuyer = new long[blueprint.buyerCount()];
        receivedByMaker = new long[blueprint.makerCount()];
        paidByCountry = new long[blueprint.directory.countries().size()];
        paidByHub = new long[blueprint.directory.hubs().size()];
        receivedByHub = new long[paidByHub.length];
        receivedByCountry = new long[paidByCountry.length];
        builtOfClass = new int[blueprint.classCount()];
        deliveredOfClass = new int[blueprint.classCount()];
        seizedOfClass = new int[blueprint.classCount()];
    }

    private Books(Books other) {
        paidByBuyer = other.paidByBuyer.clone();
        receivedByMaker = other.receivedByMaker.clone();
        paidByCountry = other.paidByCountry.clone();
        paidByHub = other.paidByHub.clone();
        receivedByHub = other.receivedByHub.clone();
        receivedByCountry = other.receivedByCountry.clone();
        builtOfClass = other.builtOfClass.clone();
        deliveredOfClass = other.deliveredOfClass.clone();
        seizedOfClass = other.seizedOfClass.clone();
        receivedForUsed = other.receivedForUsed;
        ordersOpened = other.ordersOpened;
        ordersCancelled = other.ordersCancelled;
        ordersDelivered = other.ordersDelivered;
        ordersSeized = other.ordersSeized;
        applications = other.applications;
        shipments = other.shipments;
    }

    Books copy() {
        return new Books(this);
    }

    /** A subsidy from a country's account to a maker's. */
    public void subsidise(int country, int maker, long usd) {
        paidByCountry[country] += usd;
        receivedByMaker[maker] += usd;
    }

    /** A payment from a hub's account to a maker's. */
    public void payFromHub(int hub, int maker, long usd) {
        paidByHub[hub] += usd;
        receivedByMaker[maker] += usd;
    }

    /** A payment from a buyer's account to a hub's. */
    public void payHub(int buyer, int hub, long usd) {
        paidByBuyer[buyer] += usd;
        receivedByHub[hub] += usd;
    }

    /** A fine from a hub's account to a country's. */
    public void fine(int hub, int country, long usd) {
        paidByHub[hub] += usd;
        receivedByCountry[country] += usd;
    }

    /** A payment from a buyer's account to the owners of used tools. */
    public void payForUsed(int buyer, long usd) {
        paidByBuyer[buyer] += usd;
        receivedForUsed += usd;
    }

    /** A payment from a buyer's account to a maker's. */
    public void pay(int buyer, int maker, long usd) {
        paidByBuyer[buyer] += usd;
        receivedByMaker[maker] += usd;
    }
}
