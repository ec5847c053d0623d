package chokepoint.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What became of the purchases the rules under study touched (model.md, section 6).
 *
 * <p>A lot enters in the month in which the twin receives it, if the twin's purchase is ruled more strictly in the
 * ruled world, and has exactly one disposition at every month end from then on. Months are offsets; amounts are stocks
 * to date at month end, in tools and in USD at reference prices.
 */
public final class DenialLedger {

    private final LedgerTerms terms;
    private final LotHistory ruled;
    private final LotHistory twin;
    private final Postings postings = new Postings();
    private final LedgerStocks stocks;
    private final OneWorldLots memo;

    private DenialLedger(LedgerTerms terms, LotHistory ruled, LotHistory twin) {
        this.terms = terms;
        this.ruled = ruled;
        this.twin = twin;
        postTouched();
        stocks = LedgerStocks.of(postings, terms);
        memo = OneWorldLots.of(terms, ruled, twin);
    }

    /**
     * Closes the ledger of two finished worlds, and recounts it.
     *
     * @throws chokepoint.quantity.BrokenIdentity if the recount differs in any month
     */
    public static DenialLedger close(LedgerTerms terms, LotHistory ruled, LotHistory twin) {
        DenialLedger ledger = new DenialLedger(terms, ruled, twin);
        new LedgerRecount(terms, ruled, twin).check(ledger.stocks);
        return ledger;
    }

    public long units(int month, Disposition code) {
        return stocks.units(month, code);
    }

    public long usd(int month, Disposition code) {
        return stocks.usd(month, code);
    }

    /** All codes together: the touched twin deliveries to date. */
    public long units(int month) {
        return stocks.units(month);
    }

    /** All codes together: the touched twin deliveries to date. */
    public long usd(int month) {
        return stocks.usd(month);
    }

    /** The part of the entered value under that code, in [0,1]; 0 while the ledger is empty. */
    public double shareOfUsd(int month, Disposition code) {
        long all = usd(month);
        return all == 0 ? 0 : (double) usd(month, code) / all;
    }

    public boolean isEmpty() {
        return postings.size() == 0;
    }

    /**
     * The codes a lot has had, in order of month, the first being its entry; none if no rule under study touched it.
     */
    public List<LotPosting> of(int lot) {
        List<LotPosting> codes = new ArrayList<>();
        for (int i = 0; i < postings.size(); i++) {
            if (postings.lot(i) == lot && postings.sign(i) > 0) {
                codes.add(new LotPosting(postings.month(i), postings.code(i)));
            }
        }
        return codes;
    }

    public OneWorldLots oneWorldLots() {
        return memo;
    }

    /** Hands over all rows with at least one tool, in order of month, entered, buyer, class, maker and code text. */
    public void detail(int replicate, Consumer<DenialRow> consumer) {
        new LedgerDetail(terms, twin, postings).rows(replicate, consumer);
    }

    private void postTouched() {
        DispositionRule rule = new DispositionRule(terms, ruled, twin);
        int start = terms.start();
        for (int lot = 0; lot < twin.lots(); lot++) {
            if (twin.deliveredMonth(lot) >= start && terms.touched(twin, lot)) {
                post(rule, lot);
            }
        }
    }

    /** Enters a lot and follows it through what happens to it after the twin's delivery. */
    private void post(DispositionRule rule, int lot) {
        int entered = twin.deliveredMonth(lot);
        int delivered = ruled.deliveredMonth(lot);
        int abandoned = ruled.abandonedMonth(lot);
        Disposition code = rule.at(lot, entered);
        postings.enter(entered, lot, code);
        for (int month : ruled.seizures().turns(lot)) {
            code = follow(rule, lot, month, code);
        }
        Disposition later = follow(rule, lot, Math.min(delivered, abandoned), code);
        follow(rule, lot, Math.max(delivered, abandoned), later);
    }

    private Disposition follow(DispositionRule rule, int lot, int month, Disposition code) {
        if (month <= twin.deliveredMonth(lot) || rule.at(lot, month) == code) {
            return code;
        }
        Disposition next = rule.at(lot, month);
        postings.move(month, lot, code, next);
        return next;
    }
}
