package chokepoint.engine;

import chokepoint.event.Directory;
import chokepoint.event.InputsRestricted;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.world.Blueprint;
import chokepoint.world.World;

/**
 * A target answers rules against it by restricting inputs (model.md M18): each quarter, with a keyed chance for every
 * government that has one in force besides the standing ones, whose makers then bear a cost for some months.
 */
final class Retaliation {

    private static final int QUARTER = 3;

    private Retaliation() {
    }

    static void advance(World world, int month) {
        Blueprint blueprint = world.blueprint;
        if ((month - blueprint.burnIn) % QUARTER != 0) {
            return;
        }
        Directory directory = blueprint.directory;
        for (int target = 0; target < directory.countries().size(); target++) {
            int issuers = directory.countryIsTarget()[target] ? directory.governments().size() : 0;
            for (int issuer = 0; issuer < issuers; issuer++) {
                answer(world, target, issuer, month);
            }
        }
    }

    private static void answer(World world, int target, int issuer, int month) {
        Directory directory = world.blueprint.directory;
        int home = directory.countries().indexOf(directory.governments().get(issuer));
        boolean provoked = home >= 0 && !directory.countryIsTarget()[home]
                && month >= world.industry.restrictedUntil[home] && world.rulings.hasJoined(issuer, target, month);
        if (provoked && strikes(world, target, issuer, month)) {
            world.industry.restrictedUntil[home] = month + world.blueprint.parameters.retaliationMonths();
            world.events.on(new InputsRestricted(month, target, home, world.industry.restrictedUntil[home]));
        }
    }

    private static boolean strikes(World world, int target, int issuer, int month) {
        long pair = Keys.mix(Keys.of(world.blueprint.directory.countries().get(target)),
                world.blueprint.governmentKey[issuer]);
        return world.draws.uniform(Purpose.RETALIATION, pair, month)
                < world.blueprint.parameters.retaliationProbability();
    }
}
