package chokepoint.ledger;

import chokepoint.event.Directory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;

/** Replays the postings month by month into rows by (entered, buyer, class, counterfactual maker) and code. */
final class LedgerDetail {

    /** In the order of their text, as rows are sorted by their keys. */
    private static final Disposition[] CODES = Arrays.stream(Disposition.values())
            .sorted(Comparator.comparing(Disposition::label)).toArray(Disposition[]::new);

    private final LedgerTerms terms;
    private final Directory directory;
    private final LotHistory twin;
    private final Postings postings;
    private final long[] keys;
    private final int[] units;
    private final long[] usd;

    LedgerDetail(LedgerTerms terms, LotHistory twin, Postings postings) {
        this.terms = terms;
        this.directory = terms.directory();
        this.twin = twin;
        this.postings = postings;
        keys = distinctKeys();
        units = new int[keys.length * CODES.length];
        usd = new long[keys.length * CODES.length];
    }

    void rows(int replicate, Consumer<DenialRow> consumer) {
        int[] order = postings.byMonth(directory.monthsSimulated());
        int next = 0;
        for (int month = 0; month < directory.monthsSimulated(); month++) {
            while (next < order.length && postings.month(order[next]) == month) {
                post(order[next++]);
            }
            emit(replicate, month, consumer);
        }
    }

    private void post(int posting) {
        int lot = postings.lot(posting);
        int cell = Arrays.binarySearch(keys, key(lot)) * CODES.length + postings.code(posting).ordinal();
        units[cell] += postings.sign(posting) * terms.lots().units(lot);
        usd[cell] += postings.sign(posting) * terms.referenceUsd(lot);
    }

    private void emit(int replicate, int month, Consumer<DenialRow> consumer) {
        for (int group = 0; group < keys.length && entered(keys[group]) <= month; group++) {
            for (Disposition code : CODES) {
                int cell = group * CODES.length + code.ordinal();
                if (units[cell] != 0) {
                    consumer.accept(row(replicate, month, group, code));
                }
            }
        }
    }

    private DenialRow row(int replicate, int month, int group, Disposition code) {
        long key = keys[group];
        int cell = group * CODES.length + code.ordinal();
        int maker = (int) (key % makers());
        int toolClass = (int) (key / makers() % classes());
        int buyer = (int) (key / makers() / classes() % buyers());
        return new DenialRow(replicate, month, entered(key), buyer, toolClass, maker, code, units[cell], usd[cell]);
    }

    private long[] distinctKeys() {
        long[] all = new long[postings.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = key(postings.lot(i));
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** One number that sorts like (entered, buyer, class, maker). */
    private long key(int lot) {
        int buyer = directory.fabBuyer()[terms.lots().fabLine(lot)];
        int maker = directory.lineMaker()[twin.productLine(lot)];
        long enteredAndBuyer = (long) twin.deliveredMonth(lot) * buyers() + buyer;
        return (enteredAndBuyer * classes() + terms.lots().toolClass(lot)) * makers() + maker;
    }

    private int entered(long key) {
        return (int) (key / makers() / classes() / buyers());
    }

    private int buyers() {
        return directory.buyers().size();
    }

    private int classes() {
        return directory.toolClasses().size();
    }

    private int makers() {
        return directory.makers().size();
    }
}
