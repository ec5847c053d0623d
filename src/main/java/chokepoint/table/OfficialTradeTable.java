package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.HubPaid;
import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import java.io.IOException;

/** {@code official_trade.csv} of one world. Sales inside a country pass no customs;
 * tools through a hub are declared for its country (model.md section 6). */
final class OfficialTradeTable implements WorldTable {

    private final Directory directory;
    private final KeyedRows rows = new KeyedRows(4);

    OfficialTradeTable(Directory directory) {
        this.directory = directory;
    }

    @Override
    public TableSchema schema() {
        return Schemas.OFFICIAL_TRADE;
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.route() != Route.HUB && event.route() != Route.USED) {
            declare(event.month(), event.productLine(),
                    directory.buyerLocation()[directory.fabBuyer()[event.fabLine()]],
                    new long[] {event.units(), event.paidUsd()});
        }
    }

    /** Customs see the hub as the buyer. */
    @Override
    public void on(HubPaid event) {
        declare(event.month(), event.productLine(), directory.hubCountry()[event.hub()],
                new long[] {event.units(), event.makerUsd()});
    }

    @Override
    public void on(ToolsIntercepted event) {
        declare(event.month(), event.productLine(), directory.hubCountry()[event.hub()],
                new long[] {event.units(), event.lostUsd()});
    }

    private void declare(int month, int line, int destination, long[] unitsUsd) {
        int origin = directory.makerCountry()[directory.lineMaker()[line]];
        if (origin != destination) {
            rows.sum(month, origin, destination, directory.lineClass()[line], unitsUsd[0], unitsUsd[1]);
        }
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        for (long[] row : rows.summed()) {
            label.begin(out).month(directory.month((int) row[0])).text(directory.countries().get((int) row[1]))
                    .text(directory.countries().get((int) row[2])).text(directory.toolClasses().get((int) row[3]))
                    .integer(row[4]).integer(row[5]).endRow();
        }
    }
}
