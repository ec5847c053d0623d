package chokepoint.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of the system's temporary ones, deleted with all in it when closed.
 *
 * @param path where it is
 */
public record TemporaryFolder(Path path) implements AutoCloseable {

    public static TemporaryFolder create() throws IOException {
        Path path = Files.createTempDirectory("chokepoint-");
        path.toFile().deleteOnExit();
        return new TemporaryFolder(path);
    }

    @Override
    public void close() throws IOException {
        Folders.delete(path);
    }
}
