package chokepoint.engine;

import chokepoint.world.World;

/** One step of the month. Phases alone change the world, in the order of {@link MonthlyCycle}. */
public interface Phase {

    /** @param month offset from the first simulated month */
    void run(World world, int month);
}
