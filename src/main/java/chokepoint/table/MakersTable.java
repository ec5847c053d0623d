package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.MakerClosed;
import chokepoint.event.ProductLineClosed;
import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** {@code makers.csv} of one world: product lines and deliveries added up by maker. */
final class MakersTable implements WorldTable {

    private final Directory directory;
    /** By month × makers + maker, which is the order of the rows. */
    private final Map<Integer, MakerMonth> months = new TreeMap<>();

    MakersTable(Directory directory) {
        this.directory = directory;
    }

    @Override
    public TableSchema schema() {
        return Schemas.MAKERS;
    }

    @Override
    public void on(ProductLineClosed event) {
        int toolClass = directory.lineClass()[event.productLine()];
        at(event.month(), event.productLine()).close(event, directory.classPriceUsd()[toolClass]);
    }

    @Override
    public void on(MakerClosed event) {
        months.computeIfAbsent(event.month() * directory.makers().size() + event.maker(), absent -> new MakerMonth())
                .researchUsd = event.researchUsd();
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.route() != Route.USED) {
            int location = directory.buyerLocation()[directory.fabBuyer()[event.fabLine()]];
            at(event.month(), event.productLine())
                    .deliver(event.paidUsd(), directory.countryIsTarget()[location]);
        }
    }

    private MakerMonth at(int month, int productLine) {
        int place = month * directory.makers().size() + directory.lineMaker()[productLine];
        return months.computeIfAbsent(place, absent -> new MakerMonth());
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        int makers = directory.makers().size();
        for (Map.Entry<Integer, MakerMonth> entry : months.entrySet()) {
            label.begin(out).month(directory.month(entry.getKey() / makers))
                    .text(directory.makers().get(entry.getKey() % makers));
            entry.getValue().write(out);
            out.endRow();
        }
    }

    /** Sums over one maker's product lines in one month. */
    private static final class MakerMonth {

        private long ordersUsd;
        private long backlogUsd;
        private long targetBacklogUsd;
        private long slotsUsd;
        private long shippedUsd;
        private double leadMonthsBySlots;
        private double performanceBySlots;
        private long slotsUsedUsd;
        private double priceBySlots;
        private double unitCostBySlots;
        private long researchUsd;
        private long deliveredUsd;
        private long deliveredToTargetUsd;

        void close(ProductLineClosed line, long referenceUsd) {
            ordersUsd += line.ordersUsd();
            backlogUsd += line.backlogUsd();
            targetBacklogUsd += line.targetBacklogUsd();
            slotsUsd += line.slotsUsd();
            shippedUsd += line.shippedUsd();
            leadMonthsBySlots += (double) line.leadMonths() * line.slotsUsd();
            performanceBySlots += line.performance() * line.slotsUsd();
            slotsUsedUsd += line.slotsUsedUsd();
            priceBySlots += (double) line.priceUsd() / referenceUsd * line.slotsUsd();
            unitCostBySlots += line.unitCost() * line.slotsUsd();
        }

        void deliver(long usd, boolean toTarget) {
            deliveredUsd += usd;
            deliveredToTargetUsd += toTarget ? usd : 0;
        }

        void write(CsvWriter out) {
            out.integer(ordersUsd).integer(backlogUsd).integer(targetBacklogUsd).integer(slotsUsd).integer(shippedUsd)
                    .real(share(slotsUsedUsd, slotsUsd)).real(share(leadMonthsBySlots, slotsUsd)).integer(researchUsd)
                    .real(share(performanceBySlots, slotsUsd)).real(share(priceBySlots, slotsUsd))
                    .real(share(unitCostBySlots, slotsUsd)).real(share(deliveredToTargetUsd, deliveredUsd));
        }

        private static double share(double part, long whole) {
            return whole == 0 ? Double.NaN : part / whole;
        }
    }
}
