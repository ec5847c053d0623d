package chokepoint.engine;

import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import chokepoint.event.OrderCancelled;
import chokepoint.event.Route;
import chokepoint.event.ToolsOrdered;
import chokepoint.quantity.Usd;
import chokepoint.agent.LicensingOffice.Application;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.rule.Requirement;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.Rulings;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * What the phases of one month hand on to each other, and the few changes of the world that more than one of them
 * makes: placing and cancelling orders, filing applications.
 */
final class Desk {

    final SupplierWeights weights;
    final AffiliateWeights affiliates;
    /** Keys of ties in the slot queue. */
    private final long queueTies;
    private final Blueprint blueprint;
    private int[] purchases = new int[256];
    private int purchaseCount;
    private int[] deliveries = new int[256];
    private int deliveryCount;
    private int[] shutOut = new int[64];
    private int shutOutCount;

    Desk(World world) {
        this.blueprint = world.blueprint;
        this.weights = new SupplierWeights(world);
        this.affiliates = new AffiliateWeights(world, weights);
        this.queueTies = world.draws.stream(Purpose.QUEUE_TIE);
    }

    void startMonth() {
        purchaseCount = 0;
        deliveryCount = 0;
        shutOutCount = 0;
    }

    /** A denied lot found nobody who may supply it. */
    void noteShutOut(int lot) {
        shutOut = shutOutCount == shutOut.length ? Arrays.copyOf(shutOut, shutOutCount * 2) : shutOut;
        shutOut[shutOutCount++] = lot;
    }

    int shutOutCount() {
        return shutOutCount;
    }

    int shutOut(int place) {
        return shutOut[place];
    }

    void intendPurchase(int lot) {
        purchases = purchaseCount == purchases.length ? Arrays.copyOf(purchases, purchaseCount * 2) : purchases;
        purchases[purchaseCount++] = lot;
    }

    int purchaseCount() {
        return purchaseCount;
    }

    int purchase(int place) {
        return purchases[place];
    }

    void noteDelivery(int lot) {
        deliveries = deliveryCount == deliveries.length ? Arrays.copyOf(deliveries, deliveryCount * 2) : deliveries;
        deliveries[deliveryCount++] = lot;
    }

    int deliveryCount() {
        return deliveryCount;
    }

    int delivery(int place) {
        return deliveries[place];
    }

    /** Places an order at today's price; the licence it needs, if any, is not yet applied for. */
    void order(World world, int lot, int productLine, int units, int month) {
        world.lots.route[lot] = (byte) Route.DIRECT.ordinal();
        place(world, lot, productLine, units, month);
    }

    /** Places an order in a hub's name: it asks for no licence and takes the tools as soon as they are built. */
    void orderThroughHub(World world, int lot, int productLine, int month) {
        world.lots.route[lot] = (byte) Route.HUB.ordinal();
        place(world, lot, productLine, world.lots.units[lot], month);
    }

    /** Places an order in the name of the buyer's unlisted affiliate. */
    void orderThroughAffiliate(World world, int lot, int productLine, int units, int month) {
        world.lots.route[lot] = (byte) Route.AFFILIATE.ordinal();
        place(world, lot, productLine, units, month);
    }

    private void place(World world, int lot, int productLine, int units, int month) {
        Lots lots = world.lots;
        int lead = blueprint.buildMonths[blueprint.directory.lineClass()[productLine]];
        open(lots, lot, productLine, month);
        lots.orderUnits[lot] = (short) units;
        lots.usdPerTool[lot] = world.industry.priceUsd[productLine];
        lots.ready[lot] = (short) (month + lead);
        boolean atOnce = lots.ahead[lot] || lots.route(lot) == Route.HUB;
        lots.due[lot] = (short) (atOnce ? month + lead : Math.max(month + lead, lots.need[lot]));
        world.supply.books[world.supply.poolOf[productLine]].add(lots, lot,
                blueprint.ranks[blueprint.rankOfBuyer[world.buyerOf(lot)]],
                blueprint.ruled.everTouches(lots.fab[lot], productLine), Keys.mix(queueTies, lots.key[lot]));
        world.addToBacklog(lot, lots.orderUsd(lot));
        noteOrder(world, lot, 1);
        world.books.ordersOpened++;
        world.events.on(new ToolsOrdered(month, lot, lots.fab[lot], productLine, units, lots.usdPerTool[lot],
                lots.route(lot)));
    }

    /**
     * Cancels an open order: the lot returns, denied, to its buyer; the line is out until the given month. A sale that
     * is dropped at once has called for no extra tools yet.
     */
    void cancel(World world, int lot, OrderCancelled.Reason reason, int month, int outUntil) {
        Lots lots = world.lots;
        int line = lots.productLine[lot];
        world.events.on(new OrderCancelled(month, lot, lots.fab[lot], line, lots.orderUnits[lot],
                lots.usdPerTool[lot], reason));
        close(world, lot);
        world.books.ordersCancelled++;
        world.buyers[world.buyerOf(lot)].release(world.buyerUsd(lot));
        world.strikes.strike(lot, world.candidateOf(lot), outUntil);
        deny(world, lot, month);
        world.want(lot);
        if (reason != OrderCancelled.Reason.DROPPED) {
            ExtraLots.withdraw(world, lot);
        }
        withdraw(world, lot, lots.neededLicences[lot], month);
    }

    /** Buys used tools from stock at today's price: no maker builds them, so they wait in no book of orders. */
    void orderUsed(World world, int lot, int productLine, int month) {
        Lots lots = world.lots;
        lots.route[lot] = (byte) Route.USED.ordinal();
        open(lots, lot, productLine, month);
        lots.orderUnits[lot] = lots.units[lot];
        lots.usdPerTool[lot] = Usd.round(world.industry.priceUsd[productLine]
                * world.usedMarket.priceFactor(lots.toolClass[lot]));
        lots.ready[lot] = (short) (month + 1);
        lots.due[lot] = lots.ready[lot];
        world.usedMarket.reserve(lots, lot);
        world.books.ordersOpened++;
        world.events.on(new ToolsOrdered(month, lot, lots.fab[lot], productLine, lots.orderUnits[lot],
                lots.usdPerTool[lot], Route.USED));
    }

    private static void open(Lots lots, int lot, int productLine, int month) {
        lots.state[lot] = Lots.ORDERED;
        lots.productLine[lot] = (short) productLine;
        lots.orderMonth[lot] = (short) month;
        lots.orderSerial[lot]++;
        lots.neededLicences[lot] = 0;
        lots.grantedLicences[lot] = 0;
        lots.licence[lot] = Lots.NO_LICENCE;
    }

    /** Takes an order out of where it waits. */
    private static void close(World world, int lot) {
        if (world.lots.route(lot) == Route.USED) {
            world.usedMarket.release(world.lots, lot);
            return;
        }
        world.supply.books[world.supply.poolOf[world.lots.productLine[lot]]].closeOrderOf(lot);
        world.addToBacklog(lot, -world.lots.orderUsd(lot));
        noteOrder(world, lot, -1);
    }

    /** Whether it holds every licence it needs; one that has run out is applied for again. */
    boolean mayShip(World world, int lot, int month) {
        Lots lots = world.lots;
        if (lots.isFullyLicensed(lot, month)) {
            return true;
        }
        boolean ranOut = (lots.grantedLicences[lot] & lots.neededLicences[lot]) == lots.neededLicences[lot];
        if (ranOut) {
            lots.grantedLicences[lot] = 0;
            apply(world, lot, world.needsOf(lot, month), month);
        }
        return false;
    }

    private static void noteOrder(World world, int lot, int sign) {
        int line = world.lots.productLine[lot];
        world.supply.ordersUsd[line] += sign * world.lots.orderUsd(lot);
        world.supply.slotsOrderedUsd[world.supply.poolOf[line]] += sign * world.slotsTakenUsd(lot);
    }

    void deny(World world, int lot, int month) {
        if (!world.lots.isDenied(lot)) {
            world.lots.firstDenied[lot] = (short) month;
        }
    }

    /** Asks every issuer for what the order still lacks. */
    void apply(World world, int lot, Rulings.Needs needs, int month) {
        Lots lots = world.lots;
        int held = lots.grantedLicences[lot];
        lots.neededLicences[lot] = needs.issuerMask();
        for (int place = 0; place < needs.issuers().length; place++) {
            int issuer = needs.issuers()[place];
            if ((held & 1 << issuer) == 0) {
                file(world, lot, needs, place, month);
            }
        }
    }

    private void file(World world, int lot, Rulings.Needs needs, int place, int month) {
        int issuer = needs.issuers()[place];
        Requirement.Licence licence = needs.requirement().licences().get(place);
        int number = world.books.applications++;
        int line = world.lots.productLine[lot];
        int attempt = world.strikes.attempts(lot, world.candidateOf(lot));
        world.events.on(new LicenceApplied(month, number, lot, world.lots.fab[lot], line, issuer,
                needs.ruleIds().get(place), attempt, licence.approval()));
        world.offices[issuer].file(world.draws, number, lot, world.lots.key[lot], line, world.lots.orderSerial[lot],
                month, attempt, licence.processingMonths());
    }

    /** Withdraws what a lot has pending with these issuers, given as bits. */
    void withdraw(World world, int lot, int issuers, int month) {
        for (int issuer = 0; issuer < world.offices.length && issuers != 0; issuer++) {
            if ((issuers & 1 << issuer) != 0) {
                for (Application stale : world.offices[issuer].withdraw(application -> application.lot() == lot)) {
                    tell(world, stale, issuer, LicenceDecided.Outcome.WITHDRAWN, month);
                }
            }
        }
    }

    void tell(World world, Application application, int issuer, LicenceDecided.Outcome outcome, int month) {
        world.events.on(new LicenceDecided(month, application.number(), application.lot(),
                world.lots.fab[application.lot()], application.productLine(), issuer, application.filed(), outcome));
    }
}
