package chokepoint.cli;

import chokepoint.report.Report;
import chokepoint.table.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Adds the page to an output folder once it is whole. The page is made from the tables, so the manifest does not
 * list it, and a fault in it loses nothing: it is told as a warning, and {@code report} can make the page later.
 */
record Pages(Console console) {

    /** Nothing to do where no folder was written. */
    void add(Path folder) {
        if (!Files.isRegularFile(folder.resolve(Manifest.FILE_NAME))) {
            return;
        }
        try {
            Report.write(folder);
        } catch (IOException fault) {
            warn(fault);
        }
    }

    /** One page of several runs, beside their comparison. */
    void compare(List<Path> runs, Path folder) {
        try {
            Report.compare(runs, folder);
        } catch (IOException fault) {
            warn(fault);
        }
    }

    private void warn(IOException fault) {
        console.tell("Warning: " + Report.FILE_NAME + " could not be made: " + FileFaults.describe(fault));
    }
}
