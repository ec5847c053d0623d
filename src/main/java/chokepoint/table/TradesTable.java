package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.HubPaid;
import chokepoint.event.Route;
import chokepoint.event.SubsidyPaid;
import chokepoint.event.ToolsDelivered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code trades.csv} of one world. */
final class TradesTable implements WorldTable {

    private final Directory directory;
    private final List<ToolsDelivered> shipments = new ArrayList<>();
    private final Map<Integer, Long> subsidyUsd = new TreeMap<>();
    private final Map<Integer, Long> markupUsd = new TreeMap<>();

    TradesTable(Directory directory) {
        this.directory = directory;
    }

    @Override
    public TableSchema schema() {
        return Schemas.TRADES;
    }

    @Override
    public void on(ToolsDelivered event) {
        shipments.add(event);
    }

    @Override
    public void on(SubsidyPaid event) {
        subsidyUsd.put(event.shipment(), event.usd());
    }

    @Override
    public void on(HubPaid event) {
        markupUsd.put(event.shipment(), event.markupUsd());
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        shipments.sort(Comparator.comparingInt(ToolsDelivered::month).thenComparingInt(ToolsDelivered::shipment));
        for (ToolsDelivered shipment : shipments) {
            label.begin(out).month(directory.month(shipment.month())).integer(shipment.shipment())
                    .text(directory.lotName().apply(shipment.lot()));
            writeParties(out, shipment);
            writeMoney(out, shipment);
            out.endRow();
        }
    }

    private void writeParties(CsvWriter out, ToolsDelivered shipment) {
        out.text(directory.maker(shipment.productLine())).text(directory.toolClass(shipment.productLine()))
                .text(directory.buyers().get(directory.fabBuyer()[shipment.fabLine()]))
                .text(directory.fabLines().get(shipment.fabLine())).text(shipment.route().label());
    }

    private void writeMoney(CsvWriter out, ToolsDelivered shipment) {
        out.integer(shipment.units()).integer(shipment.usdPerTool())
                .integer(shipment.paidUsd() - subsidyUsd.getOrDefault(shipment.shipment(), 0L)
                        + markupUsd.getOrDefault(shipment.shipment(), 0L))
                .integer(shipment.route() == Route.USED ? 0 : shipment.paidUsd());
        if (shipment.licence() >= 0) {
            out.integer(shipment.licence());
        } else {
            out.empty();
        }
    }
}
