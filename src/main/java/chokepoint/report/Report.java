package chokepoint.report;

import chokepoint.table.TableRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Pages of results, each one file that opens from disk and asks for no network, made from output tables alone. The same
 * tables give the same bytes.
 */
public final class Report {

    /** Name of the page in an output folder. */
    public static final String FILE_NAME = "report.html";

    private Report() {
    }

    /**
     * Makes the page of an output folder, in the folder; one that is there is replaced.
     *
     * @return the page
     * @throws IOException if the folder is not one that the program wrote, or can not be written
     */
    public static Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve(FILE_NAME), page(folder), StandardCharsets.UTF_8);
    }

    /**
     * Makes one page of several runs.
     *
     * @param folders output folders of runs, in the order in which they are shown
     * @param folder where the page goes; created if it is not there
     * @return the page
     * @throws IOException if one is not an output folder of a run, or the page can not be written
     */
    public static Path compare(List<Path> folders, Path folder) throws IOException {
        String page = ComparisonPage.of(folders);
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(FILE_NAME), page, StandardCharsets.UTF_8);
    }

    private static String page(Path folder) throws IOException {
        if (TableRows.isIn(folder, "scores")) {
            return BacktestPage.of(folder);
        }
        return TableRows.isIn(folder, "ablation") ? AblationPage.of(folder) : RunPage.of(folder);
    }
}
