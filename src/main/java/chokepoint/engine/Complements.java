package chokepoint.engine;

import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.Wants;
import chokepoint.world.World;
import java.util.Arrays;

/**
 * Which purchases wait for a class that is denied (model.md M10): tools of other classes stand idle without it. Of
 * those needed more than some months after the earliest denied need, the share waits that would stand idle: units
 * denied and unordered of all units of the class needed between the two. Which lots wait is a keyed draw, so a smaller
 * share is a subset of a larger one, and no order of anything matters.
 */
final class Complements {

    private final Blueprint blueprint;
    private final long luck;
    /** Units denied and unordered that are needed by the month at hand, by (fab line × classes + class). */
    private final int[] deniedUnits;
    /** The earliest need among them; of no meaning where there are none. */
    private final int[] earliestNeed;
    /** Whether any such unit is known of, by fab line: most have none and are spared the search. */
    private final boolean[] lacks;
    private Wants wants;
    private int read;

    Complements(World world) {
        this.blueprint = world.blueprint;
        this.luck = world.draws.stream(Purpose.POSTPONEMENT);
        this.deniedUnits = new int[blueprint.fabCount() * blueprint.classCount()];
        this.earliestNeed = new int[deniedUnits.length];
        this.lacks = new boolean[blueprint.fabCount()];
    }

    /** Begins with a buyer, whose wants stand in order of need. */
    void start(World world, int buyer) {
        int classes = blueprint.classCount();
        Arrays.fill(deniedUnits, blueprint.fabsFrom[buyer] * classes, blueprint.fabsFrom[buyer + 1] * classes, 0);
        Arrays.fill(lacks, blueprint.fabsFrom[buyer], blueprint.fabsFrom[buyer + 1], false);
        wants = world.wants[buyer];
        read = 0;
    }

    /** Whether a lot waits this month; lots must be asked about in order of need. */
    boolean postpones(World world, int lot, int month) {
        Lots lots = world.lots;
        readUpTo(lots, lots.need[lot]);
        if (!lacks[lots.fab[lot]] || lots.isDenied(lot)
                || Draws.uniform(Keys.mix(luck, lots.key[lot])) >= idleShare(world, lot)) {
            return false;
        }
        if (lots.postponedSince[lot] == Lots.NEVER) {
            lots.postponedSince[lot] = (short) month;
        }
        return month - lots.postponedSince[lot] < blueprint.parameters.complementPostponeMax();
    }

    private void readUpTo(Lots lots, int need) {
        for (; read < wants.size() && wants.need(read) <= need; read++) {
            int lot = wants.lot(read);
            if (lots.isDenied(lot)) {
                int cell = lots.fab[lot] * blueprint.classCount() + lots.toolClass[lot];
                earliestNeed[cell] = deniedUnits[cell] == 0 ? lots.need[lot] : earliestNeed[cell];
                deniedUnits[cell] += lots.units[lot];
                lacks[lots.fab[lot]] = true;
            }
        }
    }

    /** Of what a fab line adds up to a lot's need, the part that the scarcest of the other classes leaves idle. */
    private double idleShare(World world, int lot) {
        Lots lots = world.lots;
        int first = lots.fab[lot] * blueprint.classCount();
        double largest = 0;
        for (int k = 0; k < blueprint.classCount(); k++) {
            boolean ahead = k != lots.toolClass[lot] && deniedUnits[first + k] > 0
                    && lots.need[lot] > earliestNeed[first + k] + blueprint.parameters.complementPostpone();
            largest = ahead ? Math.max(largest, deniedShare(world, first + k, lots.need[lot])) : largest;
        }
        return largest;
    }

    private double deniedShare(World world, int cell, int need) {
        int from = Math.max(0, earliestNeed[cell]);
        int needed = world.plan.toolsToDate[need][cell] - (from > 0 ? world.plan.toolsToDate[from - 1][cell] : 0);
        return (double) deniedUnits[cell] / Math.max(deniedUnits[cell], needed);
    }
}
