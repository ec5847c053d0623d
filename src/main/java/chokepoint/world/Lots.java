package chokepoint.world;

import chokepoint.event.Route;
import chokepoint.quantity.Usd;
import java.util.Arrays;

/**
 * The state of every lot in one world, in arrays (model.md M1: a lot is indivisible and the unit of account). Lots of
 * the plan come first, under the same index in both twins; lots added in one world alone (extra) follow.
 */
public final class Lots {

    /** Where a lot stands. */
    public static final byte PLANNED = 0;
    public static final byte WANTED = 1;
    public static final byte ORDERED = 2;
    public static final byte DELIVERED = 3;
    public static final byte ABANDONED = 4;
    /** An extra lot whose substitute does not come after all. */
    public static final byte WITHDRAWN = 5;

    public static final int NEVER = -1;
    /** A licence held when the simulation began; its application is not in the records. */
    public static final int LICENCE_AT_OPENING = -2;
    public static final int NO_LICENCE = -1;

    private static final int HUB = Route.HUB.ordinal();
    private static final Route[] ROUTES = Route.values();

    public final int planned;
    private int count;

    /** What the plan says, shared with it and never written to: the first extra lot makes longer ones. */
    public short[] fab;
    public byte[] toolClass;
    public short[] need;
    public short[] units;
    public long[] key;

    public byte[] state;
    /** Whether it stands in its buyer's list of wants, perhaps ordered since. */
    public boolean[] listed;
    /** Whether it is wanted ahead of its time, out of precaution. */
    public boolean[] ahead;
    /** Ordered from, if ordered or delivered. */
    public short[] productLine;
    /** Route of the order or delivery: the ordinal of a {@link chokepoint.event.Route}. */
    public byte[] route;
    /** Tools ordered: the lot's own units, or what a substitute takes. */
    public short[] orderUnits;
    public long[] usdPerTool;
    /** Hub of an order by that route, what it takes above the maker's price as a share, and how many such orders. */
    public byte[] hub;
    public double[] hubMarkup;
    public byte[] hubAttempts;
    public short[] orderMonth;
    public short[] ready;
    public short[] due;
    /** Counts a lot's orders, so that an application for an earlier order is known as stale. */
    public short[] orderSerial;
    public short[] firstDenied;
    public short[] postponedSince;
    public int[] neededLicences;
    public int[] grantedLicences;
    /** The last month in which the licences are valid. */
    public short[] licenceUntil;
    public int[] licence;
    /** Extra lots that a substitute calls for, contiguous: the first and how many. */
    public int[] extraFrom;
    public short[] extraCount;

    Lots(LotPlan plan) {
        planned = plan.count();
        count = planned;
        fab = plan.fabs();
        toolClass = plan.classes();
        need = plan.needs();
        units = plan.units();
        key = plan.keys();
        state = new byte[count];
        listed = new boolean[count];
        ahead = new boolean[count];
        productLine = filled(count);
        route = new byte[count];
        orderUnits = new short[count];
        usdPerTool = new long[count];
        hub = new byte[count];
        hubMarkup = new double[count];
        hubAttempts = new byte[count];
        orderMonth = new short[count];
        ready = new short[count];
        due = new short[count];
        orderSerial = new short[count];
        firstDenied = filled(count);
        postponedSince = filled(count);
        neededLicences = new int[count];
        grantedLicences = new int[count];
        licenceUntil = new short[count];
        licence = new int[count];
        extraFrom = new int[count];
        extraCount = new short[count];
    }

    private Lots(Lots other) {
        planned = other.planned;
        count = other.count;
        boolean planOnly = count == planned;
        fab = planOnly ? other.fab : other.fab.clone();
        toolClass = planOnly ? other.toolClass : other.toolClass.clone();
        need = planOnly ? other.need : other.need.clone();
        units = planOnly ? other.units : other.units.clone();
        key = planOnly ? other.key : other.key.clone();
        state = other.state.clone();
        listed = other.listed.clone();
        ahead = other.ahead.clone();
        productLine = other.productLine.clone();
        route = other.route.clone();
        orderUnits = other.orderUnits.clone();
        usdPerTool = other.usdPerTool.clone();
        hub = other.hub.clone();
        hubMarkup = other.hubMarkup.clone();
        hubAttempts = other.hubAttempts.clone();
        orderMonth = other.orderMonth.clone();
        ready = other.ready.clone();
        due = other.due.clone();
        orderSerial = other.orderSerial.clone();
        firstDenied = other.firstDenied.clone();
        postponedSince = other.postponedSince.clone();
        neededLicences = other.neededLicences.clone();
        grantedLicences = other.grantedLicences.clone();
        licenceUntil = other.licenceUntil.clone();
        licence = other.licence.clone();
        extraFrom = other.extraFrom.clone();
        extraCount = other.extraCount.clone();
    }

    Lots copy() {
        return new Lots(this);
    }

    public int count() {
        return count;
    }

    public boolean isExtra(int lot) {
        return lot >= planned;
    }

    public boolean isDenied(int lot) {
        return firstDenied[lot] != NEVER;
    }

    public boolean isFullyLicensed(int lot, int month) {
        int needed = neededLicences[lot];
        return needed == 0 || (grantedLicences[lot] & needed) == needed && licenceUntil[lot] >= month;
    }

    public Route route(int lot) {
        return ROUTES[route[lot]];
    }

    public long orderUsd(int lot) {
        return orderUnits[lot] * usdPerTool[lot];
    }

    /** What a hub takes above the maker's price; 0 by other routes. */
    public long markupUsd(int lot) {
        return route[lot] == HUB ? Usd.round(orderUsd(lot) * hubMarkup[lot]) : 0;
    }

    /** A lot wanted ahead of its time has come of age; if denied, its buyer's patience begins only now. */
    public void comeOfAge(int lot, int month) {
        if (ahead[lot] && state[lot] == WANTED && isDenied(lot)) {
            firstDenied[lot] = (short) month;
        }
        ahead[lot] = false;
    }

    /** Adds a lot that exists in this world alone. */
    public int addExtra(int fabLine, int ofClass, int neededIn, int tools, long itsKey) {
        if (count == fab.length) {
            grow(LotPlan.room(count, count + Math.max(64, count / 8)));
        }
        fab[count] = (short) fabLine;
        toolClass[count] = (byte) ofClass;
        need[count] = (short) neededIn;
        units[count] = (short) tools;
        key[count] = itsKey;
        productLine[count] = NEVER;
        firstDenied[count] = NEVER;
        postponedSince[count] = NEVER;
        return count++;
    }

    private void grow(int size) {
        fab = Arrays.copyOf(fab, size);
        toolClass = Arrays.copyOf(toolClass, size);
        need = Arrays.copyOf(need, size);
        units = Arrays.copyOf(units, size);
        key = Arrays.copyOf(key, size);
        state = Arrays.copyOf(state, size);
        listed = Arrays.copyOf(listed, size);
        ahead = Arrays.copyOf(ahead, size);
        productLine = Arrays.copyOf(productLine, size);
        route = Arrays.copyOf(route, size);
        orderUnits = Arrays.copyOf(orderUnits, size);
        usdPerTool = Arrays.copyOf(usdPerTool, size);
        hub = Arrays.copyOf(hub, size);
        hubMarkup = Arrays.copyOf(hubMarkup, size);
        hubAttempts = Arrays.copyOf(hubAttempts, size);
        orderMonth = Arrays.copyOf(orderMonth, size);
        ready = Arrays.copyOf(ready, size);
        due = Arrays.copyOf(due, size);
        orderSerial = Arrays.copyOf(orderSerial, size);
        firstDenied = Arrays.copyOf(firstDenied, size);
        postponedSince = Arrays.copyOf(postponedSince, size);
        neededLicences = Arrays.copyOf(neededLicences, size);
        grantedLicences = Arrays.copyOf(grantedLicences, size);
        licenceUntil = Arrays.copyOf(licenceUntil, size);
        licence = Arrays.copyOf(licence, size);
        extraFrom = Arrays.copyOf(extraFrom, size);
        extraCount = Arrays.copyOf(extraCount, size);
    }

    private static short[] filled(int size) {
        short[] array = new short[size];
        Arrays.fill(array, (short) NEVER);
        return array;
    }
}
