package chokepoint.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Creating, moving and deleting whole folders. */
final class Folders {

    private static final int MOST_TRIES = 10_000;

    private Folders() {
    }

    /** Creates an empty folder beside another, such as {@code .january-2023.partial-1}; no two runs get the same. */
    static Path createBeside(Path folder, String purpose) throws IOException {
        for (int number = 1; number <= MOST_TRIES; number++) {
            Path candidate = beside(folder, purpose, number);
            try {
                return Files.createDirectory(candidate);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
        throw new IOException("There are " + MOST_TRIES + " unfinished folders " + beside(folder, purpose, 1)
                + " and so on. Maybe delete them.");
    }

    /** Puts a folder in a place; what was there is kept until that has worked, and put back if it does not. */
    static void replace(Path place, Path with) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            move(with, place);
            return;
        }
        Path box = createBeside(place, "replaced");
        Path old = box.resolve(place.getFileName());
        move(place, old);
        try {
            move(with, place);
        } catch (IOException failure) {
            move(old, place);
            delete(box);
            throw failure;
        }
        delete(box);
    }

    /** Deletes a folder and all in it; links are deleted, not followed. A folder that is not there is fine. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> inner = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : inner) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static Path beside(Path folder, String purpose, int number) {
        return folder.resolveSibling("." + folder.getFileName() + "." + purpose + "-" + number);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to);
        }
    }
}
