package chokepoint.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run's output folder: written under a temporary name beside its place and renamed when complete, so a folder of that
 * name is whole. What is not completed is deleted, on failure as on interruption.
 *
 * <p>An interruption runs on a thread of its own: the methods that change the folder exclude each other, so it is
 * either deleted before it was renamed or whole.
 */
public final class OutputFolder implements AutoCloseable {

    private enum State { OPEN, COMPLETE, DELETED }

    private final Path target;
    private final Path partial;
    private final boolean overwrite;
    private final List<OutputFile> files = new ArrayList<>();
    private final Thread onInterruption = new Thread(this::abandon, "output-clean-up");
    private State state = State.OPEN;

    private OutputFolder(Path target, boolean overwrite) throws IOException {
        this.target = target;
        this.overwrite = overwrite;
        this.partial = Folders.createBeside(target.toAbsolutePath().normalize(), "partial");
        Runtime.getRuntime().addShutdownHook(onInterruption);
    }

    /**
     * Starts an output folder.
     *
     * @param target where it will be; its parents are created
     * @param overwrite whether a whole output folder that is there may be replaced; it stays until the new one is whole
     * @throws OutputRefused if something is there that must not be replaced
     */
    public static OutputFolder open(Path target, boolean overwrite) throws IOException {
        refuseUnlessFree(target, overwrite);
        Files.createDirectories(target.toAbsolutePath().normalize().getParent());
        return new OutputFolder(target, overwrite);
    }

    /** The folder to write into, under its temporary name. */
    public Path path() {
        return partial;
    }

    /** Writes a file that is not a table, such as the resolved scenario or the report. */
    public synchronized void writeText(String name, String text) throws IOException {
        requireOpen();
        Files.writeString(partial.resolve(name), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        add(new OutputFile(name, OutputFile.NO_TABLE, Sha256.of(text)));
    }

    /** Enters a file written into {@link #path()} in the manifest's list. */
    public synchronized void add(OutputFile file) {
        files.add(file);
    }

    /** The files entered so far, sorted by name. */
    public synchronized List<OutputFile> files() {
        return files.stream().sorted(Comparator.comparing(OutputFile::name)).toList();
    }

    /**
     * Writes the manifest and puts the folder in its place.
     *
     * @param manifest its list of outputs is replaced by the files of this folder
     * @return where it is now
     * @throws OutputRefused if something was put in its place meanwhile
     */
    public synchronized Path complete(Manifest manifest) throws IOException {
        requireOpen();
        Files.writeString(partial.resolve(Manifest.FILE_NAME), manifest.withOutputs(files()).json());
        refuseUnlessFree(target, overwrite);
        Folders.replace(target.toAbsolutePath().normalize(), partial);
        state = State.COMPLETE;
        return target;
    }

    /** Deletes what was written unless it was completed. */
    @Override
    public void close() throws IOException {
        deleteUnlessComplete();
        try {
            Runtime.getRuntime().removeShutdownHook(onInterruption);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs as well and finds nothing left to do.
            return;
        }
    }

    private synchronized void deleteUnlessComplete() throws IOException {
        if (state == State.OPEN) {
            Folders.delete(partial);
            state = State.DELETED;
        }
    }

    private void abandon() {
        try {
            deleteUnlessComplete();
        } catch (IOException leftBehind) {
            // The program ends here and nobody is left to hear of it; the name says that the folder is partial.
            return;
        }
    }

    private void requireOpen() throws IOException {
        if (state != State.OPEN) {
            throw new IOException(target + ": the output folder must be open, but it was completed or given up.");
        }
    }

    private static void refuseUnlessFree(Path target, boolean overwrite) throws OutputRefused {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!overwrite) {
            throw new OutputRefused("The output folder " + target + " exists already. Maybe replace it with "
                    + "--overwrite, write elsewhere with --out FOLDER, or move it away.");
        }
        try {
            Manifest.read(target);
        } catch (IOException notOurs) {
            throw new OutputRefused("--overwrite must not replace " + target + ", which is not a whole output folder: "
                    + notOurs.getMessage() + " Maybe write elsewhere with --out FOLDER, or move it away.");
        }
    }
}
