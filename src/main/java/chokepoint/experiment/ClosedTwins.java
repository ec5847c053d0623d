package chokepoint.experiment;

import chokepoint.ledger.DenialLedger;
import chokepoint.ledger.Effects;
import chokepoint.ledger.LedgerTerms;
import java.util.List;

/** One replicate's finished worlds with the denial ledger closed, and recounted, and the effects on shipments. */
record ClosedTwins(TwinRecord record, LedgerTerms terms, DenialLedger ledger, Effects effects) {

    /** @throws chokepoint.quantity.BrokenIdentity if the ledger's recount differs */
    static ClosedTwins of(TwinRecord record, Touch touch) {
        LedgerTerms terms = new LedgerTerms(record.blueprint().directory, record.lots(), touch,
                record.blueprint().parameters.lateMonths());
        return new ClosedTwins(record, terms, DenialLedger.close(terms, record.ruled().lots(), record.twin().lots()),
                record.effects(terms, touch.restrictedMakers()));
    }

    /** The headline measures, always the same ones in the same order. */
    List<Reading> readings() {
        return new HeadlineReadings(record, ledger, effects).list();
    }
}
