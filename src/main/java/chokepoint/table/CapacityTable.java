package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.FabLineClosed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code capacity.csv} of one world. */
final class CapacityTable implements WorldTable {

    private final Directory directory;
    private final List<FabLineClosed> closings = new ArrayList<>();

    CapacityTable(Directory directory) {
        this.directory = directory;
    }

    @Override
    public TableSchema schema() {
        return Schemas.CAPACITY;
    }

    @Override
    public void on(FabLineClosed event) {
        closings.add(event);
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        closings.sort(Comparator.comparingInt(FabLineClosed::month).thenComparingInt(FabLineClosed::fabLine));
        for (FabLineClosed closing : closings) {
            int line = closing.fabLine();
            label.begin(out).month(directory.month(closing.month()))
                    .text(directory.buyers().get(directory.fabBuyer()[line])).text(directory.fabLines().get(line))
                    .text(directory.nodes().get(directory.fabNode()[line])).real(closing.capacityKwpm())
                    .real(closing.goodKwpm()).real(closing.uptime()).real(closing.yield())
                    .text(bottleneck(closing.bottleneckClass())).endRow();
        }
    }

    private String bottleneck(int toolClass) {
        return toolClass < 0 ? "" : directory.toolClasses().get(toolClass);
    }
}
