package chokepoint.experiment;

import chokepoint.engine.MonthlyCycle;
import chokepoint.event.Broadcast;
import chokepoint.random.Draws;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.Lots;
import chokepoint.world.Rulings;
import chokepoint.world.World;
import java.util.List;

/**
 * Follows one lot through one world, simulated month by month: what events tell, and what makes no event, such as when
 * the lot came to be considered and why it waits.
 */
final class LotTrace {

    private final int lot;
    private final LotRecorder recorder;
    private final WorldRecord record;
    private final World world;
    private boolean considered;
    private String waiting = "";

    LotTrace(LotPlan plan, Draws draws, Setting setting, int lot) {
        Blueprint blueprint = setting.blueprint();
        this.lot = lot;
        this.recorder = new LotRecorder(lot, setting.words());
        this.record = WorldRecord.empty(blueprint, plan.count());
        this.world = new World(blueprint, plan, draws, setting.rulings(), new Broadcast(List.of(record, recorder)));
        recorder.watch(world);
    }

    /** Which of the twins is followed. */
    record Setting(Blueprint blueprint, Rulings rulings, LotWords words) {
    }

    /** Runs to the horizon. */
    LotTrace run() {
        MonthlyCycle.openBooks(world);
        considered = exists() && world.lots.state[lot] != Lots.PLANNED;
        MonthlyCycle cycle = new MonthlyCycle(world, 0);
        for (int month = 0; month < world.blueprint.months; month++) {
            int told = recorder.moments().size();
            cycle.runUntil(month + 1);
            if (exists()) {
                noteConsideration(month, told);
                noteWaiting(month);
            }
        }
        return this;
    }

    /** Whether this world has the lot: lots that a substitute calls for are added in one world alone. */
    boolean exists() {
        return lot < world.lots.count();
    }

    List<LotMoment> moments() {
        return recorder.moments();
    }

    WorldRecord record() {
        return record;
    }

    World world() {
        return world;
    }

    private void noteConsideration(int month, int place) {
        if (considered || world.lots.state[lot] == Lots.PLANNED) {
            return;
        }
        considered = true;
        Blueprint blueprint = world.blueprint;
        int buyer = world.buyerOf(lot);
        double lead = world.supply.expectedLead[blueprint.rankOfBuyer[buyer]][blueprint.constants.market(buyer)]
                [world.lots.toolClass[lot]];
        String sentence = world.lots.isExtra(lot) ? "Called for by a substitute that the fab line has ordered."
                : "Considered: needed " + ahead(world.lots.need[lot] - month)
                        + ", and the buyer expects a lead time of " + rounded(lead) + " months for the class.";
        recorder.tell(month, "considered", sentence, List.of());
        recorder.moments().add(place, recorder.moments().remove(recorder.moments().size() - 1));
    }

    private static String ahead(int months) {
        return months == 0 ? "this month" : months > 0 ? "in " + LotWords.months(months)
                : LotWords.months(-months) + " ago";
    }

    private static String rounded(double months) {
        return String.valueOf(StrictMath.rint(months * 10) / 10);
    }

    /** Says why it waits at the month's end, once for each reason in turn. */
    private void noteWaiting(int month) {
        String reason = world.lots.state[lot] == Lots.WANTED ? reason(month) : "";
        if (!reason.isEmpty() && !reason.equals(waiting)) {
            recorder.tell(month, "waits", reason, List.of());
        }
        waiting = reason;
    }

    private String reason(int month) {
        Lots lots = world.lots;
        int since = lots.postponedSince[lot];
        if (!world.affords(world.buyerOf(lot))) {
            return "Waits: the buyer's budget is used up at the month's end.";
        }
        if (since != Lots.NEVER && month - since < world.blueprint.parameters.complementPostponeMax()) {
            return "Waits: postponed, because another class of the fab line is denied and not yet ordered.";
        }
        return lots.isDenied(lot) ? "Waits: denied, and not ordered from anyone else at the month's end."
                : "Waits: no offer is better than to wait.";
    }
}
