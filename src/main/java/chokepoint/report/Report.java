package chokepoint.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
        return Files.writeString(folder.resolve(FILE_NAME), RunPage.of(folder), StandardCharsets.UTF_8);
    }
}
