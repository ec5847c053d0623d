package chokepoint.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The worlds, rules and scenarios that ship with the program, read from the class path. */
final class LibraryStore implements FileStore {

    private static final String ROOT = "/library/";

    @Override
    public Optional<byte[]> read(String name, long limit) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = LibraryStore.class.getResourceAsStream(ROOT + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException fault) {
            throw new UncheckedIOException("The library file " + name + " must be readable", fault);
        }
    }

    @Override
    public boolean hasFolder(String name, String member) {
        return LibraryStore.class.getResource(ROOT + name + "/" + member) != null;
    }
}
