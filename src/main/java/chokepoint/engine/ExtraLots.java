package chokepoint.engine;

import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.Lots;
import chokepoint.world.Substitution;
import chokepoint.world.World;
import java.util.List;

/**
 * Tools of other classes that a substitute calls for (model.md M4): they become lots of their own, in this world alone.
 * Where the substitute's order ends without a delivery, those not yet ordered are wanted no more.
 */
final class ExtraLots {

    private ExtraLots() {
    }

    /** Calls for what a lot needs beside the tools just ordered for it; nothing if these are of its own class. */
    static void call(World world, int lot, int productLine, int month) {
        for (Substitution.Option option : chosen(world, lot, productLine)) {
            for (int i = 0; i < option.extraClasses().length; i++) {
                call(world, lot, option.extraClasses()[i], tools(world, lot, option, i), month);
            }
        }
    }

    /**
     * Takes back what an order that is cancelled called for. What is ordered already stays so, for whatever it is good.
     */
    static void withdraw(World world, int lot) {
        Lots lots = world.lots;
        for (Substitution.Option option : chosen(world, lot, lots.productLine[lot])) {
            for (int i = 0; i < option.extraClasses().length; i++) {
                withdraw(world, lot, option.extraClasses()[i], tools(world, lot, option, i));
            }
        }
        lots.extraCount[lot] = 0;
    }

    private static void withdraw(World world, int lot, int toolClass, double tools) {
        Lots lots = world.lots;
        int withdrawn = 0;
        int kept = 0;
        for (int extra = lots.extraFrom[lot]; extra < lots.extraFrom[lot] + lots.extraCount[lot]; extra++) {
            if (lots.toolClass[extra] == toolClass && lots.state[extra] == Lots.WANTED) {
                lots.state[extra] = Lots.WITHDRAWN;
                withdrawn += lots.units[extra];
            } else if (lots.toolClass[extra] == toolClass) {
                kept += lots.units[extra];
            }
        }
        world.extraTools.withdraw(lots.fab[lot] * world.blueprint.classCount() + toolClass, tools - kept, withdrawn);
    }

    /** The option that was chosen; none for a product line of the lot's own class, as most are. */
    private static Iterable<Substitution.Option> chosen(World world, int lot, int productLine) {
        int substitute = world.blueprint.directory.lineClass()[productLine];
        if (substitute == world.lots.toolClass[lot]) {
            return List.of();
        }
        return world.blueprint.constants.substitution.options(world.lots.fab[lot], world.lots.toolClass[lot]).stream()
                .filter(option -> option.toolClass() == substitute).toList();
    }

    private static double tools(World world, int lot, Substitution.Option option, int place) {
        double[] bill = world.blueprint.demand.toolsPerKwpm[world.lots.fab[lot]];
        double kwpm = world.lots.units[lot] / bill[world.lots.toolClass[lot]];
        return kwpm * option.extraShares()[place] * bill[option.extraClasses()[place]];
    }

    private static void call(World world, int lot, int toolClass, double tools, int month) {
        Blueprint blueprint = world.blueprint;
        Lots lots = world.lots;
        long key = Keys.mix(blueprint.fabKey[lots.fab[lot]], blueprint.classKey[toolClass]);
        int left = world.extraTools.call(lots.fab[lot] * blueprint.classCount() + toolClass, tools,
                world.draws.uniform(Purpose.EXTRA_OFFSET, key));
        for (int chunk = 0; left > 0; chunk++) {
            int size = Math.min(left, blueprint.lotUnits[toolClass]);
            int extra = lots.addExtra(lots.fab[lot], toolClass, Math.max(month, lots.need[lot]), size,
                    Keys.mix(Keys.mix(lots.key[lot], toolClass), chunk));
            lots.extraFrom[lot] = lots.extraCount[lot] == 0 ? extra : lots.extraFrom[lot];
            lots.extraCount[lot]++;
            world.want(extra);
            left -= size;
        }
    }
}
