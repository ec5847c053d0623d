package chokepoint.experiment;

import chokepoint.engine.MonthlyCycle;
import chokepoint.event.Broadcast;
import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.WorldKind;
import chokepoint.quantity.Month;
import chokepoint.random.Draws;
import chokepoint.rule.ExportRule;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * One replicate: the ruled world and its twin with the same luck (model.md section 6). Until the first announcement of
 * a rule under study both are identical, so that part is simulated once and the world forked there.
 */
public final class TwinRun {

    private final Blueprint blueprint;
    private final int replicate;
    private final Detail detail;

    /** Where everything that happens in a world is told; {@link EventSink#NONE} if nobody wants to know. */
    public interface Detail {

        Detail NONE = (world, directory) -> EventSink.NONE;

        /** @param directory names the lots of this replicate */
        EventSink sink(WorldKind world, Directory directory);
    }

    /** @param replicate 1 for the first */
    public TwinRun(Blueprint blueprint, int replicate, Detail detail) {
        this.blueprint = blueprint;
        this.replicate = replicate;
        this.detail = detail;
    }

    /** Simulates both worlds to the horizon for those who listen, and keeps nothing else. */
    public void play() {
        run();
    }

    /** Simulates both worlds to the horizon. */
    TwinRecord run() {
        Draws draws = new Draws(blueprint.scenario.seed(), replicate);
        LotPlan plan = new LotPlan(blueprint, draws);
        Directory directory = blueprint.directory.naming(plan::name);
        EventSink ruledDetail = detail.sink(WorldKind.RULED, directory);
        EventSink twinDetail = detail.sink(WorldKind.COUNTERFACTUAL, directory);
        int fork = forkMonth();
        return fork <= 0 ? apart(new Draw(draws, plan, ruledDetail, twinDetail))
                : forked(new Draw(draws, plan, ruledDetail, twinDetail), fork);
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

    /** One replicate's luck, and who listens. */
    private record Draw(Draws draws, LotPlan plan, EventSink ruledDetail, EventSink twinDetail) {
    }

    private TwinRecord forked(Draw draw, int fork) {
        LotPlan plan = draw.plan();
        WorldRecord twin = WorldRecord.empty(blueprint, plan.count());
        World past = new World(blueprint, plan, draw.draws(), blueprint.counterfactual,
                sink(twin, List.of(draw.twinDetail(), draw.ruledDetail())));
        MonthlyCycle.openBooks(past);
        new MonthlyCycle(past, 0).runUntil(fork);
        WorldRecord ruled = twin.copy();
        World ruledWorld = past.fork(blueprint.ruled, sink(ruled, List.of(draw.ruledDetail())));
        World twinWorld = past.continued(sink(twin, List.of(draw.twinDetail())));
        new MonthlyCycle(twinWorld, fork).runUntil(blueprint.months);
        new MonthlyCycle(ruledWorld, fork).runUntil(blueprint.months);
        return new TwinRecord(blueprint, plan, ruled, twin);
    }

    private TwinRecord apart(Draw draw) {
        LotPlan plan = draw.plan();
        WorldRecord ruled = WorldRecord.empty(blueprint, plan.count());
        WorldRecord twin = WorldRecord.empty(blueprint, plan.count());
        World twinWorld = new World(blueprint, plan, draw.draws(), blueprint.counterfactual,
                sink(twin, List.of(draw.twinDetail())));
        World ruledWorld = new World(blueprint, plan, draw.draws(), blueprint.ruled,
                sink(ruled, List.of(draw.ruledDetail())));
        for (World world : List.of(twinWorld, ruledWorld)) {
            MonthlyCycle.openBooks(world);
            new MonthlyCycle(world, 0).runUntil(blueprint.months);
        }
        return new TwinRecord(blueprint, plan, ruled, twin);
    }

    private static EventSink sink(WorldRecord record, List<EventSink> detail) {
        List<EventSink> listeners = detail.stream().filter(sink -> sink != EventSink.NONE).toList();
        if (listeners.isEmpty()) {
            return record;
        }
        List<EventSink> sinks = new ArrayList<>(listeners);
        sinks.add(0, record);
        return new Broadcast(sinks);
    }
}
