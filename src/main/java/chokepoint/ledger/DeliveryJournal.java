package chokepoint.ledger;

import chokepoint.event.ToolsDelivered;
import java.util.Arrays;

/**
 * The deliveries of one world in the order they happened. It repeats what {@link LotHistory} keeps by lot, on purpose:
 * the recount of the ledger reads the journal alone, so the two can contradict each other.
 */
final class DeliveryJournal {

    private static final int FIELDS = 4;

    private int[] entries;
    private int size;

    /** @param expected room made at once; more may come */
    DeliveryJournal(int expected) {
        entries = new int[Math.max(64, expected) * FIELDS];
    }

    void add(ToolsDelivered event) {
        int at = size++ * FIELDS;
        entries = at == entries.length ? Arrays.copyOf(entries, 2 * at) : entries;
        entries[at] = event.month();
        entries[at + 1] = event.lot();
        entries[at + 2] = event.productLine();
        entries[at + 3] = event.orderMonth();
    }

    int size() {
        return size;
    }

    int month(int entry) {
        return entries[entry * FIELDS];
    }

    int lot(int entry) {
        return entries[entry * FIELDS + 1];
    }

    int productLine(int entry) {
        return entries[entry * FIELDS + 2];
    }

    int orderMonth(int entry) {
        return entries[entry * FIELDS + 3];
    }

    DeliveryJournal copy() {
        DeliveryJournal copy = new DeliveryJournal(0);
        copy.entries = entries.clone();
        copy.size = size;
        return copy;
    }
}
