package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.HubPaid;
import chokepoint.event.Route;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import chokepoint.quantity.Month;
import java.io.IOException;

/** {@code reported_revenue.csv} of one world: revenue by the maker's own fiscal quarters. */
final class ReportedRevenueTable implements WorldTable {

    private static final int MONTHS_OF_QUARTER = 3;

    private final Directory directory;
    private final int[] fiscalYearEnds;
    /** Maker, index of the quarter's first month; revenue, revenue from target countries. */
    private final KeyedRows rows = new KeyedRows(2);

    /** @param fiscalYearEnds last month of each maker's fiscal year, 1 to 12 */
    ReportedRevenueTable(Directory directory, int[] fiscalYearEnds) {
        this.directory = directory;
        this.fiscalYearEnds = fiscalYearEnds.clone();
    }

    @Override
    public TableSchema schema() {
        return Schemas.REPORTED_REVENUE;
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.route() != Route.HUB && event.route() != Route.USED) {
            int buyer = directory.fabBuyer()[event.fabLine()];
            add(event.month(), event.productLine(), directory.buyerLocation()[buyer], event.paidUsd());
        }
    }

    @Override
    public void on(ServicePaid event) {
        add(event.month(), event.productLine(), directory.buyerLocation()[event.buyer()], event.usd());
    }

    /** The company knows the hub alone. */
    @Override
    public void on(HubPaid event) {
        add(event.month(), event.productLine(), directory.hubCountry()[event.hub()], event.makerUsd());
    }

    @Override
    public void on(ToolsIntercepted event) {
        add(event.month(), event.productLine(), directory.hubCountry()[event.hub()], event.lostUsd());
    }

    private void add(int offset, int productLine, int country, long usd) {
        Month month = directory.month(offset);
        int maker = directory.lineMaker()[productLine];
        Month quarter = month.plus(-(monthOfFiscalYear(maker, month) % MONTHS_OF_QUARTER));
        boolean fromTarget = directory.countryIsTarget()[country];
        rows.sum(maker, quarter.index(), usd, fromTarget ? usd : 0);
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        for (long[] row : rows.summed()) {
            Month first = new Month((int) row[1]);
            label.begin(out).text(directory.makers().get((int) row[0])).text(name((int) row[0], first)).month(first)
                    .month(first.plus(MONTHS_OF_QUARTER - 1)).integer(reportedMonths(first)).integer(row[2])
                    .real(row[2] == 0 ? Double.NaN : (double) row[3] / row[2]).endRow();
        }
    }

    private String name(int maker, Month first) {
        int place = monthOfFiscalYear(maker, first);
        return "FY" + first.plus(11 - place).year() + "Q" + (place / MONTHS_OF_QUARTER + 1);
    }

    /** 0 for the first month of the maker's fiscal year to 11 for its last. */
    private int monthOfFiscalYear(int maker, Month month) {
        return Math.floorMod(month.monthOfYear() - fiscalYearEnds[maker] - 1, 12);
    }

    private int reportedMonths(Month first) {
        int from = Math.max(first.index(), directory.start().index());
        int end = Math.min(first.index() + MONTHS_OF_QUARTER, directory.end().index());
        return end - from;
    }
}
