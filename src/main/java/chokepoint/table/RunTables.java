package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.WorldKind;
import chokepoint.ledger.CostRow;
import chokepoint.ledger.DenialRow;
import chokepoint.ledger.EffectRow;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of one run, written into an output folder that is not complete yet.
 *
 * <p>Worlds may be simulated in any order and on any thread: their rows are held until the replicate is finished, and
 * come out sorted. A sink itself belongs to the thread of its world. Months of the burn-in are left out.
 */
public final class RunTables implements AutoCloseable {

    private static final int FIRST_REPLICATE = 1;

    private final OutputFolder folder;
    private final Directory directory;
    private final int[] fiscalYearEnds;
    private final TableFiles files;
    private final Map<Integer, ReplicateRows> held = new TreeMap<>();
    private final Set<Integer> finished = new TreeSet<>();
    private int next = FIRST_REPLICATE;

    private RunTables(OutputFolder folder, Directory directory, int[] fiscalYearEnds) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.fiscalYearEnds = fiscalYearEnds.clone();
        this.files = new TableFiles(folder.path());
    }

    /**
     * Creates all files of {@link Schemas#ofRun()} with their headers.
     *
     * @param fiscalYearEnds last month of each maker's fiscal year, 1 to 12, in the directory's order of makers
     */
    public static RunTables open(OutputFolder folder, Directory directory, int[] fiscalYearEnds) throws IOException {
        if (fiscalYearEnds.length != directory.makers().size()) {
            throw new IllegalArgumentException("Each of the " + directory.makers().size()
                    + " makers must have the end of its fiscal year, not " + fiscalYearEnds.length + ".");
        }
        return new RunTables(folder, directory, fiscalYearEnds);
    }

    /** A sink that fills the tables about worlds: revenue, trades, licences, makers, capacity, governments, others. */
    public EventSink sink(WorldKind world, int replicate) {
        return sink(world, replicate, directory);
    }

    /**
     * As the other, for a world whose lots have names of their own: they are planned for each replicate anew, and some
     * are added in one world alone. Their names are asked for when the rows are written.
     */
    public synchronized EventSink sink(WorldKind world, int replicate, Directory itsDirectory) {
        return rowsOf(replicate).sink(world, itsDirectory, fiscalYearEnds);
    }

    public synchronized void add(DenialRow row) {
        rowsOf(row.replicate()).add(row);
    }

    public synchronized void add(EffectRow row) {
        rowsOf(row.replicate()).add(row);
    }

    public synchronized void add(CostRow row) {
        rowsOf(row.replicate()).add(row);
    }

    public synchronized void add(ComputeRow row) {
        rowsOf(row.replicate()).add(row);
    }

    public void denials(Collection<DenialRow> rows) {
        rows.forEach(this::add);
    }

    public void effects(Collection<EffectRow> rows) {
        rows.forEach(this::add);
    }

    /** Says that a replicate has no more rows, so that they may be written and forgotten once those before it are. */
    public synchronized void finishReplicate(int replicate) throws IOException {
        finished.add(replicate);
        while (finished.remove(next)) {
            write(held.remove(next));
            next++;
        }
    }

    /** Forgets the rows of a replicate that failed. */
    public synchronized void dropReplicate(int replicate) throws IOException {
        held.remove(replicate);
        finishReplicate(replicate);
    }

    public void summary(Collection<SummaryRow> rows) throws IOException {
        ListTables.writeSummary(files.of(Schemas.SUMMARY), rows);
    }

    public void bands(Collection<BandRow> rows) throws IOException {
        ListTables.writeBands(files.of(Schemas.BANDS), rows);
    }

    public void rules(Collection<RuleRow> rows) throws IOException {
        ListTables.writeRules(files.of(Schemas.RULES), rows);
    }

    public void assumptions(Collection<AssumptionRow> rows) throws IOException {
        ListTables.writeAssumptions(files.of(Schemas.ASSUMPTIONS), rows);
    }

    public void entities(Collection<EntityRow> rows) throws IOException {
        ListTables.writeEntities(files.of(Schemas.ENTITIES), rows);
    }

    /** Writes what is still held, closes all files and enters them in the folder's list. Nothing may be added after. */
    public synchronized void finish() throws IOException {
        for (ReplicateRows rows : held.values()) {
            write(rows);
        }
        held.clear();
        files.finish().forEach(folder::add);
    }

    /** Closes the files without writing what is held; harmless after {@link #finish()}. */
    @Override
    public void close() throws IOException {
        files.close();
    }

    private ReplicateRows rowsOf(int replicate) {
        if (replicate < next) {
            throw new IllegalStateException("Replicate " + replicate + " was finished and must get no more rows. "
                    + "Maybe replicates are not numbered from " + FIRST_REPLICATE + ".");
        }
        return held.computeIfAbsent(replicate, ReplicateRows::new);
    }

    private void write(ReplicateRows rows) throws IOException {
        if (rows != null) {
            rows.write(files, directory);
        }
    }
}
