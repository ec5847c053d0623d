package chokepoint.experiment;

import chokepoint.ledger.DenialLedger;
import chokepoint.ledger.Disposition;
import chokepoint.ledger.LedgerTerms;
import chokepoint.ledger.LotHistory;
import chokepoint.ledger.LotPosting;
import chokepoint.rule.Ruling;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.List;

/** Where a lot stands in the denial ledger and why (model.md section 6), in words. */
final class LotInLedger {

    private final Blueprint blueprint;
    private final LotWords ruledWords;
    private final WorldRecord ruled;
    private final WorldRecord twin;
    private final TwinRecord record;

    LotInLedger(TwinRecord record, LotWords ruledWords) {
        this.record = record;
        this.blueprint = record.blueprint();
        this.ruled = record.ruled();
        this.twin = record.twin();
        this.ruledWords = ruledWords;
    }

    List<LotMoment> of(int lot) {
        DenialLedger ledger = DenialLedger.close(new LedgerTerms(blueprint.directory, record.lots(),
                new Touch(blueprint), blueprint.parameters.lateMonths()), ruled.lots(), twin.lots());
        List<LotMoment> moments = new ArrayList<>();
        for (LotPosting posting : ledger.of(lot)) {
            boolean entry = moments.isEmpty();
            moments.add(new LotMoment(blueprint.directory.month(posting.month()), posting.code().label(),
                    (entry ? entered(lot) + " " : "") + posting.code().label() + ": " + why(posting.code()) + ".",
                    entry ? LotWords.applying(onTwinsPurchase(lot)) : List.of()));
        }
        return moments;
    }

    private String entered(int lot) {
        return "Entered, as the twin receives it now, bought from " + ruledWords.maker(twin.lots().productLine(lot))
                + ", and the ruled world's rules are stricter on that purchase: " + onTwinsPurchase(lot).summary();
    }

    private Ruling onTwinsPurchase(int lot) {
        LotHistory lots = twin.lots();
        return ruledWords.ruling(record.plan().fab(lot), lots.productLine(lot), lots.orderMonth(lot),
                lots.deliveredMonth(lot));
    }

    /** Why a lot does not stand in it. */
    String whyNot(int lot) {
        int delivered = lot < record.plan().count() ? twin.lots().deliveredMonth(lot) : LotHistory.NONE;
        if (lot >= record.plan().count()) {
            return "Not in the denial ledger: no plan has it, so there is no purchase of the twin to compare it with.";
        }
        if (delivered == LotHistory.NONE) {
            return "Not in the denial ledger: the twin has not received it by the horizon.";
        }
        return delivered < blueprint.burnIn ? "Not in the denial ledger: the twin received it before the start."
                : "Not in the denial ledger: no rule under study makes the rules on the twin's purchase stricter.";
    }

    private String why(Disposition code) {
        int late = blueprint.parameters.lateMonths();
        return switch (code) {
            case KEPT -> "bought from the same product line, at most " + LotWords.months(late)
                    + " later than in the twin";
            case LICENSED_LATE -> "bought from the same product line, more than " + LotWords.months(late)
                    + " later than in the twin";
            case BACKFILL_COALITION -> "bought from another maker, of a government whose rules under study touch it";
            case BACKFILL_OTHER -> "bought from another maker, of a government whose rules under study do not touch it";
            case BACKFILL_DOMESTIC -> "bought from a maker of the fab's own country";
            case DOWNGRADED -> "served with a tool of another class";
            case STOCKPILED -> "delivered before the twin and before any rule under study touched it";
            case USED -> "served with used tools";
            case AFFILIATE -> "bought through an unlisted affiliate";
            case SMUGGLED -> "bought through a hub";
            case INTERCEPTED -> "not delivered: the last attempt was seized";
            case DEFERRED -> "not delivered yet";
            case ABANDONED -> "given up";
        };
    }
}
