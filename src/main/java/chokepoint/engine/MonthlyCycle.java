package chokepoint.engine;

import chokepoint.world.World;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The month, phase by phase (model.md section 4), on MASON's schedule: one steppable a phase, with distinct orderings,
 * because MASON shuffles equal ones. MASON's own generator is never used for economics.
 */
public final class MonthlyCycle extends SimState {

    private static final long serialVersionUID = 1L;

    private final transient World world;
    private final transient List<Phase> phases;
    private int month;

    /**
     * @param world at the beginning of a month; it goes on from there
     * @param month its offset
     */
    public MonthlyCycle(World world, int month) {
        super(0);
        this.world = world;
        this.month = month;
        Desk desk = new Desk(world);
        this.phases = List.of(
                new PublishRules(desk),
                new UpdateExpectations(),
                new PlanPurchases(desk, world),
                new ChooseSuppliers(desk, world),
                new DecideLicences(desk),
                new RouteThroughHubs(desk, world),
                new SellUsedTools(desk),
                new BuildAndShip(desk, world),
                new InstallAndProduce(desk, world),
                new ServeTools(world),
                new EarnAndInvest(world),
                new CloseMonth(world));
        schedulePhases();
    }

    /** Fills the books before the first month. */
    public static void openBooks(World world) {
        new OpenBooks(new Desk(world), world).run(world, 0);
    }

    /** The offset of the next month to run. */
    public int month() {
        return month;
    }

    /** Runs month by month up to, and without, the given one. */
    public void runUntil(int end) {
        while (month < end) {
            schedule.step(this);
            month++;
        }
    }

    private void schedulePhases() {
        for (int ordering = 0; ordering < phases.size(); ordering++) {
            Phase phase = phases.get(ordering);
            Steppable step = state -> phase.run(world, month);
            schedule.scheduleRepeating((double) month, ordering, step, 1.0);
        }
    }
}
