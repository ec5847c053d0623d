package chokepoint.experiment;

import chokepoint.engine.MonthlyCycle;
import chokepoint.event.EventSink;
import chokepoint.random.Draws;
import chokepoint.scenario.Scenario;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.World;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One replicate's luck shared by scenarios that have the same twin (model.md section 12): draws, plan and twin are made
 * once, and each ruled world is forked from the twin at its own first announcement. It holds a copy of the twin for
 * every such month, whatever the number of scenarios. Belongs to one thread.
 */
final class SharedSeed {

    private final Draws draws;
    private final LotPlan plan;
    private final WorldRecord twin;
    private final SortedMap<Integer, Past> pasts = new TreeMap<>();

    /** The twin as it was at the beginning of a month, and what was recorded until then. Neither is written to. */
    private record Past(World world, WorldRecord record) {
    }

    /**
     * @param together scenarios, any two of which {@link #shareTwin}
     * @param replicate 1 for the first
     */
    SharedSeed(List<Blueprint> together, int replicate) {
        Blueprint first = together.get(0);
        draws = new Draws(first.scenario.seed(), replicate);
        plan = new LotPlan(first, draws);
        twin = WorldRecord.empty(first, plan.count());
        World world = new World(first, plan, draws, first.counterfactual, twin);
        MonthlyCycle.openBooks(world);
        MonthlyCycle months = new MonthlyCycle(world, 0);
        for (int fork : together.stream().mapToInt(SharedSeed::forkMonth).filter(month -> month > 0).distinct().sorted()
                .toArray()) {
            months.runUntil(fork);
            pasts.put(fork, new Past(world.fork(world.rulings, EventSink.NONE), twin.copy()));
        }
        months.runUntil(first.months);
    }

    /** Whether two scenarios have the same twin, so that only their ruled worlds differ. */
    static boolean shareTwin(Scenario a, Scenario b) {
        return a.seed() == b.seed() && a.start().equals(b.start()) && a.months() == b.months()
                && a.target().equals(b.target()) && a.parameters().equals(b.parameters())
                && a.mechanisms().equals(b.mechanisms()) && a.counterfactualRules().equals(b.counterfactualRules())
                && a.world().equals(b.world());
    }

    /** Simulates the ruled world of one of the scenarios. */
    TwinRecord run(Blueprint scenario) {
        Past past = pasts.get(forkMonth(scenario));
        WorldRecord ruled = past == null ? WorldRecord.empty(scenario, plan.count()) : past.record().copy();
        World world = past == null ? new World(scenario, plan, draws, scenario.ruled, ruled)
                : past.world().fork(scenario, ruled);
        if (past == null) {
            MonthlyCycle.openBooks(world);
        }
        new MonthlyCycle(world, Math.max(0, forkMonth(scenario))).runUntil(scenario.months);
        return new TwinRecord(scenario, plan, ruled, twin);
    }

    private static int forkMonth(Blueprint scenario) {
        return new TwinRun(scenario, 1, TwinRun.Detail.NONE).forkMonth();
    }
}
