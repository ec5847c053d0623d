package chokepoint.table;

import java.nio.file.Files;
import java.nio.file.Path;

/** A run that is ended in the middle of its tables, as by an interrupt key. */
final class InterruptedRun {

    static final int INTERRUPTED = 130;
    private static final int NOTHING_WRITTEN = 1;

    private InterruptedRun() {
    }

    public static void main(String[] arguments) throws Exception {
        OutputFolder folder = OutputFolder.open(Path.of(arguments[0]), false);
        RunTables tables = RunTables.open(folder, TinyWorld.directory(), TinyWorld.fiscalYearEnds());
        TinyWorld.fill(tables);
        folder.writeText("scenario.yaml", "id: tiny\n");
        System.exit(Files.exists(folder.path().resolve("trades.csv")) ? INTERRUPTED : NOTHING_WRITTEN);
    }
}
