package chokepoint.ledger;

import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The deliveries of one world in the order they happened. It repeats what {@link LotHistory} keeps by lot, on purpose:
 * the recount of the ledger reads the journal alone, so the two can contradict each other.
 */
final class DeliveryJournal {

    private static final int FIELDS = 5;
    private static final Route[] ROUTES = Route.values();

    private int[] entries;
    private int size;
    /** Seizures, and orders and ends of lots once seized: month and lot of each, the lot's complement if no seizure. */
    private int[] turns = new int[0];
    private final BitSet onceSeized = new BitSet();

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
        entries[at + 4] = event.route().ordinal();
    }

    void seize(int lot, int month) {
        onceSeized.set(lot);
        turn(month, lot);
    }

    /** An order for the lot, or its buyer gives it up. */
    void settle(int lot, int month) {
        if (onceSeized.get(lot)) {
            turn(month, ~lot);
        }
    }

    private void turn(int month, int lot) {
        turns = Arrays.copyOf(turns, turns.length + 2);
        turns[turns.length - 2] = month;
        turns[turns.length - 1] = lot;
    }

    int turns() {
        return turns.length / 2;
    }

    int turnMonth(int turn) {
        return turns[2 * turn];
    }

    /** The lot seized, or the complement of one that is ordered again or given up. */
    int turnLot(int turn) {
        return turns[2 * turn + 1];
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

    Route route(int entry) {
        return ROUTES[entries[entry * FIELDS + 4]];
    }

    DeliveryJournal copy() {
        DeliveryJournal copy = new DeliveryJournal(0);
        copy.entries = entries.clone();
        copy.size = size;
        copy.turns = turns.clone();
        copy.onceSeized.or(onceSeized);
        return copy;
    }
}
