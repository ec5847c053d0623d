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
    /** What owners of used tools got from all buyers. */
    public long receivedForUsed;
    public final int[] builtOfClass;
    public final int[] deliveredOfClass;
    public long ordersOpened;
    public long ordersCancelled;
    public long ordersDelivered;
    public int applications;
    public int shipments;

    Books(Blueprint blueprint) {
        paidByBuyer = new long[blueprint.buyerCount()];
        receivedByMaker = new long[blueprint.makerCount()];
        paidByCountry = new long[blueprint.directory.countries().size()];
        builtOfClass = new int[blueprint.classCount()];
        deliveredOfClass = new int[blueprint.classCount()];
    }

    private Books(Books other) {
        paidByBuyer = other.paidByBuyer.clone();
        receivedByMaker = other.receivedByMaker.clone();
        paidByCountry = other.paidByCountry.clone();
        builtOfClass = other.builtOfClass.clone();
        deliveredOfClass = other.deliveredOfClass.clone();
        receivedForUsed = other.receivedForUsed;
        ordersOpened = other.ordersOpened;
        ordersCancelled = other.ordersCancelled;
        ordersDelivered = other.ordersDelivered;
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
