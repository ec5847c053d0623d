package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.DiversionAttempted;
import chokepoint.event.EventSink;
import chokepoint.event.FabLineClosed;
import chokepoint.event.HubPaid;
import chokepoint.event.InputsRestricted;
import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import chokepoint.event.MakerClosed;
import chokepoint.event.OfficeClosed;
import chokepoint.event.OrderCancelled;
import chokepoint.event.ProductLineClosed;
import chokepoint.event.ServicePaid;
import chokepoint.event.SubsidyPaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsIntercepted;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Hands the events of one world to its tables, those of the burn-in left out. */
final class WorldRows implements EventSink {

    private final int start;
    /** Hears the burn-in too: an application of that time may be decided in the reported months. */
    private final LicencesTable licences;
    /** Hears the burn-in too: attempts of that time may end later. */
    private final IllicitTable illicit;
    private final List<WorldTable> tables;

    WorldRows(Directory directory, int[] fiscalYearEnds) {
        this.start = directory.origin().until(directory.start());
        this.licences = new LicencesTable(directory);
        this.illicit = new IllicitTable(directory);
        this.tables = List.of(new RevenueTable(directory), new TradesTable(directory), licences,
                new MakersTable(directory), new CapacityTable(directory), new GovernmentsTable(directory),
                new ReportedRevenueTable(directory, fiscalYearEnds), new OfficialTradeTable(directory), illicit);
    }

    void write(TableFiles files, RowLabel label) throws IOException {
        for (WorldTable table : tables) {
            table.write(files.of(table.schema()), label);
        }
    }

    @Override
    public void on(LicenceApplied event) {
        licences.on(event);
    }

    @Override
    public void on(LicenceDecided event) {
        licences.on(event);
    }

    @Override
    public void on(DiversionAttempted event) {
        illicit.on(event);
    }

    @Override
    public void on(OrderCancelled event) {
        illicit.on(event);
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.month() < start) {
            illicit.on(event);
        }
        tell(event.month(), table -> table.on(event));
    }

    @Override
    public void on(ToolsIntercepted event) {
        if (event.month() < start) {
            illicit.on(event);
        }
        tell(event.month(), table -> table.on(event));
    }

    @Override
    public void on(HubPaid event) {
        tell(event.month(), table -> table.on(event));
    }

    @Override
    public void on(ServicePaid event) {
        tell(event.month(), table -> table.on(event));
    }

    @Override
    public void on(ProductLineClosed event) {
        tell(event.month(), table -> table.on(event));
    }

    @Override
    public void on(FabLineClosed event) {
        tell(event.month(), table -> table.on(event));
    }

    @Override
    public void on(OfficeClosed event) {
        tell(event.month(), table -> table.on(event));
    }

    @Override
    public void on(SubsidyPaid event) {
        tell(event.month(), table -> table.on(event));
    }

    @Override
    public void on(MakerClosed event) {
        tell(event.month(), table -> table.on(event));
    }

    @Override
    public void on(InputsRestricted event) {
        tell(event.month(), table -> table.on(event));
    }

    private void tell(int month, Consumer<EventSink> event) {
        if (month >= start) {
            tables.forEach(event);
        }
    }
}
