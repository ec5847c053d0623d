package chokepoint.ledger;

import chokepoint.event.ToolsDelivered;
import java.util.Arrays;

/**
 * The deliveries of one world in the order they happened. It repeats what {@link LotHistory} keeps by lot, on purpose:
 * the recount of the ledger reads the journal alone, so the two can contradict each other.
 */
final class DeliveryJournal {

    private int[] month = new int[1024];
    private int[] lot = new int[1024];
    private int[] productLine = new int[1024];
    private int[] orderMonth = new int[1024];
    private int size;

    void add(ToolsDelivered event) {
        if (size == month.length) {
            grow();
        }
        month[size] = event.month();
        lot[size] = event.lot();
        productLine[size] = event.productLine();
        orderMonth[size] = event.orderMonth();
        size++;
    }

    int size() {
        return size;
    }

    int month(int entry) {
        return month[entry];
    }

    int lot(int entry) {
        return lot[entry];
    }

    int productLine(int entry) {
        return productLine[entry];
    }

    int orderMonth(int entry) {
        return orderMonth[entry];
    }

    DeliveryJournal copy() {
        DeliveryJournal copy = new DeliveryJournal();
        copy.month = month.clone();
        copy.lot = lot.clone();
        copy.productLine = productLine.clone();
        copy.orderMonth = orderMonth.clone();
        copy.size = size;
        return copy;
    }

    private void grow() {
        int length = 2 * size;
        month = Arrays.copyOf(month, length);
        lot = Arrays.copyOf(lot, length);
        productLine = Arrays.copyOf(productLine, length);
        orderMonth = Arrays.copyOf(orderMonth, length);
    }
}
