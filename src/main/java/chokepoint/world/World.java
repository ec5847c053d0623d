package chokepoint.world;

import chokepoint.agent.Buyer;
import chokepoint.agent.EquipmentMaker;
import chokepoint.agent.LicensingOffice;
import chokepoint.event.EventSink;
import chokepoint.event.Route;
import chokepoint.market.SlotAdjustment;
import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.scenario.GovernmentRow;
import chokepoint.scenario.Parameters;
import java.util.Arrays;
import java.util.List;

/**
 * One world at one moment: its agents and their state. It belongs to one thread. A copy goes on by itself, under other
 * rules if wanted: so the twins share everything up to the first announcement.
 */
public final class World {

    /** Before any month that matters. */
    public static final short LONG_AGO = Short.MIN_VALUE;

    public final Blueprint blueprint;
    public final LotPlan plan;
    public final Draws draws;
    public final Rulings rulings;
    public final Expectations expectations;
    public final EventSink events;

    public final Lots lots;
    public final Strikes strikes;
    public final Buyer[] buyers;
    public final Wants[] wants;
    /** Next need month whose lots are not yet wanted, by (fab line × classes + class). */
    public final int[] nextNeed;
    public final EquipmentMaker[] makers;
    public final Supply supply;
    public final LicensingOffice[] offices;
    public final Beliefs beliefs;
    public final Fabs fabs;
    public final Hubs hubs;
    /** What hubs can get under the rules of this world. */
    public final HubAccess hubAccess;
    public final Books books;
    public final UsedMarket usedMarket;
    /** Makers' prices, experience and research. */
    public final Industry industry;
    public final ExtraPlans extraPlans;
    public final ExtraTools extraTools;
    /** Sales of the country's own makers and of all to its fabs, by class, smoothed over a year: for their use. */
    public final double[] homeSalesUsd;
    public final double[] allSalesUsd;
    private final long purchaseTies;
    /** Who is qualified beyond the opening's suppliers, by (fab line, product line). */
    public final boolean[] qualified;
    /** Month in which a newcomer was qualified; {@link #LONG_AGO} for all others. */
    public final short[] qualifiedSince;

    public World(Blueprint blueprint, LotPlan plan, Draws draws, Rulings rulings, EventSink events) {
        this.blueprint = blueprint;
        this.plan = plan;
        this.draws = draws;
        this.purchaseTies = draws.stream(Purpose.PURCHASE_TIE);
        this.rulings = rulings;
        this.expectations = blueprint.expectations(rulings);
        this.events = events;
        Parameters parameters = blueprint.parameters;
        lots = new Lots(plan);
        strikes = new Strikes(lots.count());
        Buyer.Budget budget = new Buyer.Budget(blueprint.mechanisms.budget(), parameters.liquidity(),
                parameters.carryMonths());
        buyers = new Buyer[blueprint.buyerCount()];
        Arrays.setAll(buyers, b -> new Buyer(budget));
        wants = new Wants[blueprint.buyerCount()];
        Arrays.setAll(wants, b -> new Wants());
        nextNeed = new int[blueprint.fabCount() * blueprint.classCount()];
        makers = new EquipmentMaker[blueprint.makerCount()];
        Arrays.setAll(makers, m -> new EquipmentMaker(blueprint.makerKey[m], parameters.overComplianceChi(),
                slotAdjustment(parameters, blueprint.homeOnly[m])));
        supply = new Supply(blueprint);
        List<GovernmentRow> governments = blueprint.scenario.world().governments();
        offices = new LicensingOffice[governments.size()];
        Arrays.setAll(offices, g -> new LicensingOffice(blueprint.governmentKey[g],
                governments.get(g).casesPerMonth(), governments.get(g).decisionMonthsSigma()));
        beliefs = new Beliefs(blueprint);
        fabs = new Fabs(blueprint, plan);
        hubs = new Hubs(blueprint);
        hubAccess = blueprint.hubAccess(rulings);
        books = new Books(blueprint);
        usedMarket = new UsedMarket(blueprint, draws);
        industry = new Industry(blueprint, supply.books.length);
        extraPlans = new ExtraPlans(blueprint, blueprint.response(rulings));
        extraTools = new ExtraTools(blueprint.fabCount() * blueprint.classCount());
        int cells = blueprint.directory.countries().size() * blueprint.classCount();
        homeSalesUsd = new double[cells];
        allSalesUsd = new double[cells];
        qualified = new boolean[blueprint.fabCount() * blueprint.lineCount()];
        qualifiedSince = new short[qualified.length];
        Arrays.fill(qualifiedSince, LONG_AGO);
        for (int f = 0; f < blueprint.fabCount(); f++) {
            for (int j = 0; j < blueprint.lineCount(); j++) {
                qualified[f * blueprint.lineCount() + j] = !blueprint.mechanisms.qualification()
                        || blueprint.constants.openingShare[blueprint.directory.fabBuyer()[f]][j] > 0;
            }
        }
    }

    private World(World other, Blueprint blueprint, Rulings rulings, EventSink events) {
        this.blueprint = blueprint;
        this.plan = other.plan;
        this.draws = other.draws;
        this.purchaseTies = other.purchaseTies;
        this.rulings = rulings;
        this.expectations = blueprint.expectations(rulings);
        this.events = events;
        lots = other.lots.copy();
        strikes = other.strikes.copy();
        buyers = Arrays.stream(other.buyers).map(Buyer::copy).toArray(Buyer[]::new);
        wants = Arrays.stream(other.wants).map(Wants::copy).toArray(Wants[]::new);
        nextNeed = other.nextNeed.clone();
        makers = other.makers;
        supply = other.supply.copy();
        offices = Arrays.stream(other.offices).map(LicensingOffice::copy).toArray(LicensingOffice[]::new);
        beliefs = blueprint == other.blueprint ? other.beliefs.copy() : other.beliefs.under(blueprint);
        fabs = other.fabs.copy();
        hubs = other.hubs.copy();
        hubAccess = blueprint.hubAccess(rulings);
        books = other.books.copy();
        usedMarket = other.usedMarket.copy();
        industry = other.industry.copy();
        extraPlans = other.extraPlans.copy(blueprint.response(rulings));
        extraTools = other.extraTools.copy();
        homeSalesUsd = other.homeSalesUsd.clone();
        allSalesUsd = other.allSalesUsd.clone();
        qualified = other.qualified.clone();
        qualifiedSince = other.qualifiedSince.clone();
        if (blueprint != other.blueprint) {
            supply.readFlags(lots, blueprint.ruled);
        }
    }

    private World(World same, EventSink events) {
        this.blueprint = same.blueprint;
        this.plan = same.plan;
        this.draws = same.draws;
        this.purchaseTies = same.purchaseTies;
        this.rulings = same.rulings;
        this.expectations = same.expectations;
        this.events = events;
        lots = same.lots;
        strikes = same.strikes;
        buyers = same.buyers;
        wants = same.wants;
        nextNeed = same.nextNeed;
        makers = same.makers;
        supply = same.supply;
        offices = same.offices;
        beliefs = same.beliefs;
        fabs = same.fabs;
        hubs = same.hubs;
        hubAccess = same.hubAccess;
        books = same.books;
        usedMarket = same.usedMarket;
        industry = same.industry;
        extraPlans = same.extraPlans;
        extraTools = same.extraTools;
        homeSalesUsd = same.homeSalesUsd;
        allSalesUsd = same.allSalesUsd;
        qualified = same.qualified;
        qualifiedSince = same.qualifiedSince;
    }

    /** The same world at the same moment, to go on under these rules and tell that sink. */
    public World fork(Rulings underRules, EventSink sink) {
        return new World(this, blueprint, underRules, sink);
    }

    /**
     * The same world at the same moment, to go on as the ruled world of another scenario: one that has the same twin,
     * and no rule under study announced by now.
     */
    public World fork(Blueprint scenario, EventSink sink) {
        return new World(this, scenario, scenario.ruled, sink);
    }

    /** This world itself, telling another sink from now on; the old one must not be used any more. */
    public World continued(EventSink sink) {
        return new World(this, sink);
    }

    /** Puts a lot back among its buyer's wants. */
    public void want(int lot) {
        lots.state[lot] = Lots.WANTED;
        if (!lots.listed[lot]) {
            lots.listed[lot] = true;
            wants[buyerOf(lot)].add(lot, lots.need[lot], Keys.mix(purchaseTies, lots.key[lot]));
        }
    }

    /** Enters an open order in the backlog of its product line, or takes it out. */
    public void addToBacklog(int lot, long usd) {
        int line = lots.productLine[lot];
        supply.backlogUsd[line] += usd;
        supply.slotsWantedUsd[supply.poolOf[line]] += Long.signum(usd) * slotsTakenUsd(lot);
        supply.targetBacklogUsd[line] += blueprint.fabInTarget[lots.fab[lot]] ? usd : 0;
    }

    /** Slots that a lot's order takes: its tools at the opening price. */
    public long slotsTakenUsd(int lot) {
        return lots.orderUnits[lot] * blueprint.priceUsd[lots.productLine[lot]];
    }

    /** A lot's order as a candidate: used tools (behind the new ones) are candidates beside those of their line. */
    public int candidateOf(int lot) {
        return lots.productLine[lot] + (lots.route(lot) == Route.USED ? blueprint.lineCount() : 0);
    }

    /** The part of an order's price that the buyer's country bears (model.md M12): nothing of a used tool's. */
    public long subsidyUsd(int lot) {
        return lots.route(lot) == Route.USED ? 0
                : blueprint.policies.subsidyUsd(lots.productLine[lot], buyerOf(lot), lots.orderUsd(lot));
    }

    /** What the buyer itself pays for an order, to its maker or to a hub. */
    public long buyerUsd(int lot) {
        return lots.orderUsd(lot) - subsidyUsd(lot) + lots.markupUsd(lot);
    }

    /** Whether a buyer's budget leaves it anything to buy with. */
    public boolean affords(int buyer) {
        return buyers[buyer].affords();
    }

    public int buyerOf(int lot) {
        return blueprint.directory.fabBuyer()[lots.fab[lot]];
    }

    public int locationOf(int lot) {
        return blueprint.directory.buyerLocation()[buyerOf(lot)];
    }

    /** What the rules of the month ask of a lot's order, by the route it takes; savings honoured. */
    public Rulings.Needs needsOf(int lot, int month) {
        return rulings.needs(lots, lot, month);
    }

    private static SlotAdjustment slotAdjustment(Parameters parameters, boolean homeOnly) {
        double growth = homeOnly ? parameters.slotGrowthLimitDomestic() : parameters.slotGrowthLimit();
        return new SlotAdjustment(parameters.capacityLag(), growth, parameters.slotDeclineLimit(),
                parameters.backlogWorkoffMonths());
    }
}
