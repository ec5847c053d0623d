package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.ServicePaid;
import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import java.io.IOException;

/** {@code revenue.csv} of one world. */
final class RevenueTable implements WorldTable {

    /** In the order of their names. */
    private static final String[] KINDS = {"service", "system"};
    private static final int SERVICE = 0;
    private static final int SYSTEM = 1;

    private final Directory directory;
    private final KeyedRows rows = new KeyedRows(5);

    RevenueTable(Directory directory) {
        this.directory = directory;
    }

    @Override
    public TableSchema schema() {
        return Schemas.REVENUE;
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.route() != Route.USED) {
            add(event.month(), event.productLine(), locationOf(directory.fabBuyer()[event.fabLine()]),
                    new long[] {SYSTEM, event.units(), event.paidUsd()});
        }
    }

    /** Sold to the hub, and to nobody behind it. */
    @Override
    public void on(ToolsIntercepted event) {
        add(event.month(), event.productLine(), directory.hubCountry()[event.hub()],
                new long[] {SYSTEM, event.units(), event.lostUsd()});
    }

    @Override
    public void on(ServicePaid event) {
        add(event.month(), event.productLine(), locationOf(event.buyer()), new long[] {SERVICE, 0, event.usd()});
    }

    private int locationOf(int buyer) {
        return directory.buyerLocation()[buyer];
    }

    private void add(int month, int line, int country, long[] kindUnitsUsd) {
        rows.sum(month, directory.lineMaker()[line], country, directory.lineClass()[line],
                kindUnitsUsd[0], kindUnitsUsd[1], kindUnitsUsd[2]);
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        for (long[] row : rows.summed()) {
            label.begin(out).month(directory.month((int) row[0])).text(directory.makers().get((int) row[1]))
                    .text(directory.countries().get((int) row[2])).text(directory.toolClasses().get((int) row[3]))
                    .text(KINDS[(int) row[4]]).integer(row[5]).integer(row[6]).endRow();
        }
    }
}
