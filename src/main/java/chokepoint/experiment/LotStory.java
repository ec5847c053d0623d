package chokepoint.experiment;

import chokepoint.random.Draws;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.Scenario;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.Lots;
import chokepoint.world.World;
import java.util.List;
import java.util.OptionalInt;

/**
 * The life of one lot in both worlds of one replicate, found by running both again.
 *
 * @param about what it is, who needs it and when, in a sentence
 * @param ruled what happened to it in the ruled world, in order; empty if that world has no such lot
 * @param twin the same of the counterfactual
 * @param ledger codes of the denial ledger it has had, in order; empty if it never stood there
 * @param outsideLedger why it does not stand in the ledger; empty if it does
 */
public record LotStory(String lot, int replicate, String about, List<LotMoment> ruled, List<LotMoment> twin,
        List<LotMoment> ledger, String outsideLedger) {

    /**
     * Runs both worlds of a replicate with an eye on one lot.
     *
     * @param replicate 1 for the first
     * @throws UnknownLot if the replicate has no lot of that id, in either world
     */
    public static LotStory of(Scenario scenario, int replicate, String id) throws UnknownLot {
        Blueprint blueprint = new Blueprint(scenario);
        Draws draws = new Draws(scenario.seed(), replicate);
        LotPlan plan = new LotPlan(blueprint, draws);
        LotSearch search = new LotSearch(plan, blueprint.directory);
        OptionalInt found = search.find(id);
        if (found.isEmpty()) {
            throw new UnknownLot(id, search.nearest(id));
        }
        int lot = found.getAsInt();
        LotWords words = new LotWords(blueprint, scenario.rules());
        LotTrace ruled = new LotTrace(plan, draws, new LotTrace.Setting(blueprint, blueprint.ruled, words), lot).run();
        LotTrace twin = new LotTrace(plan, draws, new LotTrace.Setting(blueprint, blueprint.counterfactual,
                new LotWords(blueprint, scenario.counterfactualRules())), lot).run();
        if (!ruled.exists() && !twin.exists()) {
            throw new UnknownLot(id, List.of());
        }
        LotInLedger ledger = new LotInLedger(new TwinRecord(blueprint, plan, ruled.record(), twin.record()), words);
        List<LotMoment> codes = lot < plan.count() ? ledger.of(lot) : List.of();
        return new LotStory(id, replicate, about((ruled.exists() ? ruled : twin).world(), lot), ruled.moments(),
                twin.moments(), codes, codes.isEmpty() ? ledger.whyNot(lot) : "");
    }

    private static String about(World world, int lot) {
        Blueprint blueprint = world.blueprint;
        Lots lots = world.lots;
        Buyer buyer = blueprint.scenario.world().buyers().get(world.buyerOf(lot));
        double usd = (double) lots.units[lot] * blueprint.directory.classPriceUsd()[lots.toolClass[lot]];
        String need = lots.need[lot] < 0 ? "overdue when the simulation begins"
                : "needed in " + blueprint.directory.month(lots.need[lot]);
        String extra = lots.isExtra(lot)
                ? " No plan has it: a substitute called for it. Once the worlds have parted, a lot "
                + "of the same number may be another one in the other world." : "";
        return LotWords.tools(lots.units[lot]) + " of " + blueprint.directory.toolClasses().get(lots.toolClass[lot])
                + " for fab line " + blueprint.directory.fabLines().get(lots.fab[lot]) + " of " + buyer.name() + " in "
                + buyer.location() + ", " + need + ", " + LotWords.money(usd) + " at reference price." + extra;
    }

    /** Whether the two worlds treat it alike to the last event. */
    public boolean isSameInBoth() {
        return ruled.equals(twin);
    }
}
