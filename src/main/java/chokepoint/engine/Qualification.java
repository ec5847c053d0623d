package chokepoint.engine;

import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.World;
import java.util.BitSet;

/**
 * A supplier without tools in a fab line at the opening must be qualified there first (model.md M4): a hazard, larger
 * while every other supplier of the class is forbidden or refused.
 */
final class Qualification {

    private static final int FIRST_YEAR = 12;

    private Qualification() {
    }

    /**
     * All pass or fail by who was qualified before this month: what one's passing means to others shows in the next.
     */
    static void advance(World world, int month) {
        Blueprint blueprint = world.blueprint;
        BitSet passed = new BitSet();
        for (int line : blueprint.constants.newcomers) {
            for (int f = 0; f < blueprint.fabCount(); f++) {
                int place = f * blueprint.lineCount() + line;
                boolean candidate = !world.qualified[place]
                        && blueprint.serves(line, blueprint.directory.fabBuyer()[f]);
                passed.set(place, candidate && passes(world, f, line, month));
            }
        }
        passed.stream().forEach(place -> {
            world.qualified[place] = true;
            world.qualifiedSince[place] = (short) month;
        });
    }

    /**
     * In its first year a newcomer may have a share of the lots of the class at most: it is a candidate for so many
     * only, the same ones in both twins.
     */
    static void limitNewcomers(World world, int lot, int toolClass, double[] weights, int month) {
        Blueprint blueprint = world.blueprint;
        int[] lines = blueprint.linesOfClass[toolClass];
        int first = world.lots.fab[lot] * blueprint.lineCount();
        for (int i = 0; i < lines.length; i++) {
            if (month - world.qualifiedSince[first + lines[i]] < FIRST_YEAR
                    && world.draws.uniform(Purpose.NEWCOMER, world.lots.key[lot], blueprint.lineKey[lines[i]])
                            >= blueprint.parameters.newSupplierShareCap()) {
                weights[i] = 0;
            }
        }
    }

    private static boolean passes(World world, int fab, int line, int month) {
        Blueprint blueprint = world.blueprint;
        double months = blueprint.parameters.qualificationMonths();
        if (underPressure(world, fab, blueprint.directory.lineClass()[line], month)) {
            months *= blueprint.parameters.qualificationSpeedup();
        }
        long pair = Keys.mix(blueprint.fabKey[fab], blueprint.lineKey[line]);
        return world.draws.uniform(Purpose.QUALIFICATION, pair, month) < 1 / Math.max(1, months);
    }

    /** Whether no qualified supplier of the class is sure to be allowed to sell to the fab line. */
    private static boolean underPressure(World world, int fab, int toolClass, int month) {
        for (int line : world.blueprint.linesOfClass[toolClass]) {
            boolean open = world.qualified[fab * world.blueprint.lineCount() + line]
                    && world.rulings.needs(fab, line, month).requirement().jointApproval() == 1;
            if (open) {
                return false;
            }
        }
        return true;
    }
}
