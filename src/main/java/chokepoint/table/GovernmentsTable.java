package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.InputsRestricted;
import chokepoint.event.OfficeClosed;
import chokepoint.event.SubsidyPaid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code governments.csv} of one world. */
final class GovernmentsTable implements WorldTable {

    private final Directory directory;
    private final List<OfficeClosed> closings = new ArrayList<>();
    private final List<InputsRestricted> restrictions = new ArrayList<>();
    /** By month × countries + country. */
    private final Map<Integer, Long> subsidiesUsd = new TreeMap<>();

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
    public void on(SubsidyPaid event) {
        subsidiesUsd.merge(event.month() * directory.countries().size() + event.country(), event.usd(), Long::sum);
    }

    @Override
    public void on(InputsRestricted event) {
        restrictions.add(event);
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        closings.sort(Comparator.comparingInt(OfficeClosed::month).thenComparingInt(OfficeClosed::government));
        for (OfficeClosed closing : closings) {
            label.begin(out).month(directory.month(closing.month()))
                    .text(directory.governments().get(closing.government())).integer(closing.rulesInForce())
                    .integer(closing.queue()).integer(closing.decided()).real(meanWait(closing))
                    .real(closing.enforcement()).integer(subsidiesUsd(closing)).text(restricted(closing)).endRow();
        }
    }

    private long subsidiesUsd(OfficeClosed closing) {
        int country = country(closing);
        return country < 0 ? 0
                : subsidiesUsd.getOrDefault(closing.month() * directory.countries().size() + country, 0L);
    }

    private String restricted(OfficeClosed closing) {
        return restrictions.stream().filter(one -> one.by() == country(closing) && one.month() <= closing.month()
                && closing.month() < one.until()).map(one -> directory.countries().get(one.home())).sorted()
                .collect(Collectors.joining(";"));
    }

    private int country(OfficeClosed closing) {
        return directory.countries().indexOf(directory.governments().get(closing.government()));
    }

    private static double meanWait(OfficeClosed closing) {
        return closing.decided() == 0 ? Double.NaN : (double) closing.waitMonthsOfDecided() / closing.decided();
    }
}
