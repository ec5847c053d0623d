package chokepoint.experiment;

import chokepoint.ledger.BroughtForward;
import chokepoint.ledger.Effects;
import chokepoint.ledger.LedgerTerms;
import chokepoint.ledger.LotFacts;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;

/** What is kept of one replicate's two worlds. */
record TwinRecord(Blueprint blueprint, LotPlan plan, WorldRecord ruled, WorldRecord twin) {

    /** @param restricted by maker: whether rules under study reach sales from its home */
    Effects effects(LedgerTerms terms, boolean[] restricted) {
        return new Effects(ruled.flows(), twin.flows(), new BroughtForward(terms, ruled.lots(), twin.lots()),
                restricted);
    }

    /** What is the same about a lot in both. */
    LotFacts lots() {
        return new LotFacts() {
            @Override
            public int toolClass(int lot) {
                return plan.toolClass(lot);
            }

            @Override
            public int fabLine(int lot) {
                return plan.fab(lot);
            }

            @Override
            public int units(int lot) {
                return plan.units(lot);
            }
        };
    }
}
