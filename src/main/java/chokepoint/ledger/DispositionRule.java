package chokepoint.ledger;

import chokepoint.event.Directory;
import chokepoint.event.Route;

/**
 * Which code a touched lot has at a date: a pure function of its fate in the two worlds (model.md, section 6).
 *
 * <p>Every question is put against the twin's purchase, so a lot that both worlds bought from the same product line is
 * never called backfilled or downgraded, not even if that line is a substitute.
 */
final class DispositionRule {

    private final LedgerTerms terms;
    private final Directory directory;
    private final LotHistory ruled;
    private final LotHistory twin;

    DispositionRule(LedgerTerms terms, LotHistory ruled, LotHistory twin) {
        this.terms = terms;
        this.directory = terms.directory();
        this.ruled = ruled;
        this.twin = twin;
    }

    /** The code at the end of that month of a lot the twin has received by then. */
    Disposition at(int lot, int month) {
        if (happened(ruled.deliveredMonth(lot), month)) {
            return delivered(lot);
        }
        if (happened(ruled.abandonedMonth(lot), month)) {
            return Disposition.ABANDONED;
        }
        return ruled.seizures().during(lot, month) ? Disposition.INTERCEPTED : Disposition.DEFERRED;
    }

    /** The lasting code of a lot both worlds receive, the strongest that fits. */
    Disposition delivered(int lot) {
        Route route = ruled.route(lot);
        if (route != Route.DIRECT && !sameAsTwin(lot)) {
            return byRoute(route);
        }
        if (stockpiled(lot)) {
            return Disposition.STOCKPILED;
        }
        if (ruled.productLine(lot) == twin.productLine(lot)) {
            return late(lot) ? Disposition.LICENSED_LATE : Disposition.KEPT;
        }
        return downgraded(lot) ? Disposition.DOWNGRADED : backfill(lot);
    }

    private static Disposition byRoute(Route route) {
        return switch (route) {
            case HUB -> Disposition.SMUGGLED;
            case AFFILIATE -> Disposition.AFFILIATE;
            case USED -> Disposition.USED;
            case DIRECT -> throw new IllegalArgumentException("A sale from the maker must be judged by its line.");
        };
    }

    private boolean sameAsTwin(int lot) {
        return ruled.route(lot) == twin.route(lot) && ruled.productLine(lot) == twin.productLine(lot);
    }

    /**
     * Delivered before a rule touched the line it was bought from or the line the twin bought from. A rule that
     * touches the twin's old order but no new one counts from the twin's delivery.
     */
    private boolean stockpiled(int lot) {
        int delivered = ruled.deliveredMonth(lot);
        return delivered < twin.deliveredMonth(lot)
                && delivered < firstTouched(lot, twin.productLine(lot))
                && delivered < firstTouched(lot, ruled.productLine(lot));
    }

    private boolean late(int lot) {
        return ruled.deliveredMonth(lot) > twin.deliveredMonth(lot) + terms.lateMonths();
    }

    private boolean downgraded(int lot) {
        int bought = directory.lineClass()[ruled.productLine(lot)];
        return bought != terms.lots().toolClass(lot) && bought != directory.lineClass()[twin.productLine(lot)];
    }

    private Disposition backfill(int lot) {
        int home = directory.makerCountry()[directory.lineMaker()[ruled.productLine(lot)]];
        int buyer = directory.fabBuyer()[terms.lots().fabLine(lot)];
        if (home == directory.buyerLocation()[buyer]) {
            return Disposition.BACKFILL_DOMESTIC;
        }
        boolean aligned = touchesIn(home, lot, twin.deliveredMonth(lot))
                || touchesIn(home, lot, ruled.deliveredMonth(lot));
        return aligned ? Disposition.BACKFILL_COALITION : Disposition.BACKFILL_OTHER;
    }

    private boolean touchesIn(int country, int lot, int month) {
        int toolClass = directory.lineClass()[ruled.productLine(lot)];
        return terms.rules().issuerTouches(country, terms.lots().fabLine(lot), toolClass, month);
    }

    private int firstTouched(int lot, int productLine) {
        return terms.rules().firstTouchedMonth(terms.lots().fabLine(lot), productLine);
    }

    private static boolean happened(int when, int month) {
        return when != LotHistory.NONE && when <= month;
    }
}
