package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.DiversionAttempted;
import chokepoint.event.OrderCancelled;
import chokepoint.event.Route;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code illicit.csv} of one world: every attempt through a hub with its end, those of the burn-in included if they end
 * later, because trades of the reported months came of them.
 */
final class IllicitTable implements WorldTable {

    private static final Comparator<Attempt> KEY = Comparator.comparingInt((Attempt one) -> one.made().month())
            .thenComparingInt(one -> one.made().hub()).thenComparingInt(one -> one.made().lot());

    private final Directory directory;
    private final int start;
    private final Map<Integer, DiversionAttempted> open = new TreeMap<>();
    private final List<Attempt> settled = new ArrayList<>();

    private record Attempt(DiversionAttempted made, int ended, String outcome) {
    }

    IllicitTable(Directory directory) {
        this.directory = directory;
        this.start = directory.origin().until(directory.start());
    }

    @Override
    public TableSchema schema() {
        return Schemas.ILLICIT;
    }

    @Override
    public void on(DiversionAttempted event) {
        open.put(event.lot(), event);
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.route() == Route.HUB) {
            settle(event.lot(), event.month(), "delivered");
        }
    }

    @Override
    public void on(ToolsIntercepted event) {
        settle(event.lot(), event.month(), "seized");
    }

    @Override
    public void on(OrderCancelled event) {
        settle(event.lot(), event.month(), "cancelled");
    }

    private void settle(int lot, int month, String outcome) {
        DiversionAttempted made = open.remove(lot);
        if (made != null && month >= start) {
            settled.add(new Attempt(made, month, outcome));
        }
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        open.values().forEach(made -> settled.add(new Attempt(made, -1, "open")));
        settled.sort(KEY);
        for (Attempt attempt : settled) {
            writeAttempt(label.begin(out), attempt.made());
            (attempt.ended() < 0 ? out.empty() : out.month(directory.month(attempt.ended()))).text(attempt.outcome())
                    .endRow();
        }
    }

    private void writeAttempt(CsvWriter out, DiversionAttempted made) throws IOException {
        out.month(directory.month(made.month())).text(directory.hubs().get(made.hub()))
                .text(directory.lotName().apply(made.lot()))
                .text(directory.buyers().get(directory.fabBuyer()[made.fabLine()]))
                .text(directory.maker(made.productLine())).text(directory.toolClass(made.productLine()))
                .integer(made.units()).integer(made.units() * made.usdPerTool()).real(made.markup());
    }
}
