package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.LicenceApplied;
import chokepoint.event.LicenceDecided;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code licences.csv} of one world: every application, those of the burn-in included, because trades of the reported
 * months name them.
 */
final class LicencesTable implements WorldTable {

    private final Directory directory;
    private final Map<Case, LicenceApplied> pending = new TreeMap<>();
    private final Map<Case, Decision> decided = new TreeMap<>();

    LicencesTable(Directory directory) {
        this.directory = directory;
    }

    private record Case(int application, int authority) implements Comparable<Case> {
        @Override
        public int compareTo(Case other) {
            int byApplication = Integer.compare(application, other.application);
            return byApplication != 0 ? byApplication : Integer.compare(authority, other.authority);
        }
    }

    private record Decision(LicenceApplied applied, LicenceDecided decided) {
    }

    @Override
    public TableSchema schema() {
        return Schemas.LICENCES;
    }

    @Override
    public void on(LicenceApplied event) {
        pending.put(new Case(event.application(), event.authority()), event);
    }

    @Override
    public void on(LicenceDecided event) {
        Case decidedCase = new Case(event.application(), event.authority());
        LicenceApplied applied = pending.remove(decidedCase);
        if (applied == null) {
            throw new IllegalStateException("Application " + event.application() + " was decided in month "
                    + directory.month(event.month()) + " but must have been made before.");
        }
        decided.put(decidedCase, new Decision(applied, event));
    }

    @Override
    public void write(CsvWriter out, RowLabel label) throws IOException {
        pending.forEach((key, applied) -> decided.put(key, new Decision(applied, null)));
        for (Decision decision : decided.values()) {
            LicenceApplied applied = decision.applied();
            label.begin(out).integer(applied.application()).text(directory.lotName().apply(applied.lot()));
            writeApplication(out, applied);
            writeOutcome(out, decision.decided());
            out.endRow();
        }
    }

    private void writeApplication(CsvWriter out, LicenceApplied applied) {
        out.text(directory.maker(applied.productLine()))
                .text(directory.buyers().get(directory.fabBuyer()[applied.fabLine()]))
                .text(directory.toolClass(applied.productLine()))
                .text(directory.governments().get(applied.authority())).text(applied.ruleIds())
                .integer(applied.attempt()).month(directory.month(applied.month()));
    }

    private void writeOutcome(CsvWriter out, LicenceDecided decision) {
        if (decision == null) {
            out.empty().text("pending");
        } else {
            out.month(directory.month(decision.month())).text(decision.outcome().label());
        }
    }
}
