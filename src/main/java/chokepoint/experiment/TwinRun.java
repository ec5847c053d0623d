package chokepoint.experiment;

import chokepoint.engine.MonthlyCycle;
import chokepoint.event.Broadcast;
import chokepoint.event.EventSink;
import chokepoint.quantity.Month;
import chokepoint.random.Draws;
import chokepoint.rule.ExportRule;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * One replicate: the ruled world and its twin with the same luck (model.md section 6). Until the first announcement of a
 * rule under study both are identical, so that part is simulated once and the world forked there.
 */
public final class TwinRun {

    private final Blueprint blueprint;
    private final int replicate;
    private final EventSink ruledDetail;
    private final EventSink twinDetail;

    /**
     * @param replicate 1 for the first
     * @param ruledDetail hears all of the ruled world, the shared past included
     * @param twinDetail hears all of the twin
     */
    public TwinRun(Blueprint blueprint, int replicate, EventSink ruledDetail, EventSink twinDetail) {
        this.blueprint = blueprint;
        this.replicate = replicate;
        this.ruledDetail = ruledDetail;
        this.twinDetail = twinDetail;
    }

    /** Simulates both worlds to the horizon. */
    TwinRecord run() {
        Draws draws = new Draws(blueprint.scenario.seed(), replicate);
        LotPlan plan = new LotPlan(blueprint, draws);
        int fork = forkMonth();
        return fork <= 0 ? apart(draws, plan) : forked(draws, plan, fork);
    }

    /** The month offset from which the twins may differ: the first announcement of a rule under study. */
    int forkMonth() {
        int first = blueprint.months;
        for (ExportRule rule : blueprint.scenario.rules()) {
            if (blueprint.scenario.underStudy().contains(rule.id())) {
                Month known = rule.announcedIn().isBefore(rule.effectiveFrom()) ? rule.announcedIn()
                        : rule.effectiveFrom();
                first = Math.min(first, blueprint.directory.origin().until(known));
            }
        }
        return first;
    }

    private TwinRecord forked(Draws draws, LotPlan plan, int fork) {
        WorldRecord twin = WorldRecord.empty(blueprint.directory, plan.count());
        World past = new World(blueprint, plan, draws, blueprint.counterfactual,
                sink(twin, List.of(twinDetail, ruledDetail)));
        MonthlyCycle.openBooks(past);
        new MonthlyCycle(past, 0).runUntil(fork);
        WorldRecord ruled = twin.copy();
        World ruledWorld = past.fork(blueprint.ruled, sink(ruled, List.of(ruledDetail)));
        World twinWorld = past.continued(sink(twin, List.of(twinDetail)));
        new MonthlyCycle(twinWorld, fork).runUntil(blueprint.months);
        new MonthlyCycle(ruledWorld, fork).runUntil(blueprint.months);
        return new TwinRecord(blueprint, plan, ruled, twin);
    }

    private TwinRecord apart(Draws draws, LotPlan plan) {
        WorldRecord ruled = WorldRecord.empty(blueprint.directory, plan.count());
        WorldRecord twin = WorldRecord.empty(blueprint.directory, plan.count());
        World twinWorld = new World(blueprint, plan, draws, blueprint.counterfactual, sink(twin, List.of(twinDetail)));
        World ruledWorld = new World(blueprint, plan, draws, blueprint.ruled, sink(ruled, List.of(ruledDetail)));
        for (World world : List.of(twinWorld, ruledWorld)) {
            MonthlyCycle.openBooks(world);
            new MonthlyCycle(world, 0).runUntil(blueprint.months);
        }
        return new TwinRecord(blueprint, plan, ruled, twin);
    }

    private static EventSink sink(WorldRecord record, List<EventSink> detail) {
        List<EventSink> sinks = new ArrayList<>(record.sinks());
        detail.stream().filter(sink -> sink != EventSink.NONE).forEach(sinks::add);
        return new Broadcast(sinks);
    }
}
