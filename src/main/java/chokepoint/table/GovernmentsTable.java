package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.OfficeClosed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code governments.csv} of one world. */
final class GovernmentsTable implements WorldTable {

    private final Directory directory;
    private final List<OfficeClosed> closings = new ArrayList<>();

    GovernmentsTable(Directory directory) {
        this.directory = directory;
    }

    @Override
    public TableSchema schema() {
        return Schemas.GOVERNMENTS;
    }

    @Override
    public void on(OfficeClosed event) {
        closings.add(event);
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        closings.sort(Comparator.comparingInt(OfficeClosed::month).thenComparingInt(OfficeClosed::government));
        for (OfficeClosed closing : closings) {
            label.begin(out).month(directory.month(closing.month()))
                    .text(directory.governments().get(closing.government())).integer(closing.rulesInForce())
                    .integer(closing.queue()).integer(closing.decided()).real(meanWait(closing))
                    .real(closing.enforcement()).endRow();
        }
    }

    private static double meanWait(OfficeClosed closing) {
        return closing.decided() == 0 ? Double.NaN : (double) closing.waitMonthsOfDecided() / closing.decided();
    }
}
