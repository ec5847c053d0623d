package chokepoint.experiment;

import chokepoint.event.EventSink;
import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;

/** Applications and refusals to date: a memo line of the ledger, because discouraged demand never applies. */
final class LicenceCounts implements EventSink {

    private int applied;
    private int refused;

    LicenceCounts copy() {
        LicenceCounts copy = new LicenceCounts();
        copy.applied = applied;
        copy.refused = refused;
        return copy;
    }

    @Override
    public void on(LicenceApplied event) {
        applied++;
    }

    @Override
    public void on(LicenceDecided event) {
        boolean refusal = event.outcome() == LicenceDecided.Outcome.DENIED
                || event.outcome() == LicenceDecided.Outcome.RETURNED;
        refused += refusal ? 1 : 0;
    }

    int applied() {
        return applied;
    }

    int refused() {
        return refused;
    }
}
