package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import java.io.IOException;

/** {@code official_trade.csv} of one world. Sales inside a country pass no customs. */
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
        int origin = directory.makerCountry()[directory.lineMaker()[event.productLine()]];
        int destination = directory.buyerLocation()[directory.fabBuyer()[event.fabLine()]];
        if (origin != destination && event.route() != Route.USED) {
            rows.sum(event.month(), origin, destination, directory.lineClass()[event.productLine()], event.units(),
                    event.paidUsd());
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
