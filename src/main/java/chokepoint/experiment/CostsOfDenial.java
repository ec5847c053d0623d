package chokepoint.experiment;

import chokepoint.event.Route;
import chokepoint.ledger.DenialCosts;
import chokepoint.ledger.LedgerTerms;
import chokepoint.ledger.LotPayments;
import chokepoint.scenario.Parameters;
import chokepoint.world.Blueprint;

/** Hears what is paid in both worlds of one replicate, for the costs of denial. */
final class CostsOfDenial {

    final LotPayments ruled = new LotPayments();
    final LotPayments twin = new LotPayments();

    DenialCosts close(TwinRecord record, LedgerTerms terms) {
        Blueprint blueprint = record.blueprint();
        return new DenialCosts(terms, new DenialCosts.Terms(blueprint.parameters.carryingCost(),
                (lot, line, route) -> lost(record, lot, line, route)),
                new DenialCosts.World(record.ruled().lots(), ruled), new DenialCosts.World(record.twin().lots(), twin));
    }

    /** A substitute loses yield, a used tool throughput, a diverted one the uptime that its maker's service gives. */
    private static double lost(TwinRecord record, int lot, int line, Route route) {
        Blueprint blueprint = record.blueprint();
        Parameters parameters = blueprint.parameters;
        int wanted = record.plan().toolClass(lot);
        int bought = blueprint.directory.lineClass()[line];
        double yield = bought == wanted ? 1
                : blueprint.constants.substitution.yieldFactor(record.plan().fab(lot), wanted, bought);
        double work = switch (route) {
            case DIRECT, AFFILIATE -> 1;
            case USED -> parameters.usedLifePerformance();
            case HUB -> Math.min(1, parameters.divertedToolUptime() / parameters.uptimeBase());
        };
        return 1 - yield * work;
    }
}
