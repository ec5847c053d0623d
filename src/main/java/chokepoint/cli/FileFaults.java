package chokepoint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Faults of the file system in words; the Java machine gives little more than the name of the file. */
final class FileFaults {

    private FileFaults() {
    }

    static String describe(IOException fault) {
        if (fault instanceof FileSystemException file && file.getFile() != null) {
            return file.getFile() + " " + what(file) + ".";
        }
        return fault.getMessage() == null ? "A file could not be read or written." : fault.getMessage();
    }

    private static String what(FileSystemException fault) {
        if (fault instanceof NoSuchFileException) {
            return "must exist, and it does not";
        }
        if (fault instanceof AccessDeniedException) {
            return "must be open to you, but access was denied";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return "must not exist yet, but it does. Maybe write elsewhere with --out";
        }
        if (fault instanceof NotDirectoryException) {
            return "must be a folder, and it is not";
        }
        return "can not be used" + (fault.getReason() == null ? "" : ": " + fault.getReason());
    }
}
