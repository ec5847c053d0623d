package chokepoint.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files below a folder on disk. Nothing outside it is read, not even through a symbolic link. */
final class FolderStore implements FileStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Optional<byte[]> read(String name, long limit) throws Unreadable {
        Path path = inside(name);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        checkLinks(path);
        try {
            return Optional.of(bytes(path, limit));
        } catch (Unreadable refused) {
            throw refused;
        } catch (IOException fault) {
            throw new Unreadable("be readable", Optional.of("other permissions on the file"));
        }
    }

    static byte[] bytes(Path path, long limit) throws IOException {
        if (Files.isDirectory(path)) {
            throw new Unreadable("be a file, not a folder", Optional.empty());
        }
        if (!Files.isRegularFile(path)) {
            throw new Unreadable("be an ordinary file", Optional.empty());
        }
        if (Files.size(path) > limit) {
            throw new Unreadable("hold at most " + limit / 1_000_000 + " MB", Optional.empty());
        }
        return Files.readAllBytes(path);
    }

    @Override
    public List<String> names(String name) {
        try (Stream<Path> files = Files.list(inside(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public boolean hasFolder(String name, String member) throws Unreadable {
        Path path = inside(name);
        if (!Files.isDirectory(path)) {
            return false;
        }
        checkLinks(path);
        return true;
    }

    private void checkLinks(Path path) throws Unreadable {
        try {
            if (path.toRealPath().startsWith(folder.toRealPath())) {
                return;
            }
        } catch (IOException fault) {
            throw new Unreadable("be readable", Optional.of("other permissions"));
        }
        throw new Unreadable("stay inside the scenario's folder, but a link leads out of it",
                Optional.of("a copy instead of the link"));
    }

    private Path inside(String name) throws Unreadable {
        try {
            Path path = folder.resolve(name).normalize();
            if (path.startsWith(folder) && !Path.of(name).isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException fault) {
            throw new Unreadable("be a path of ordinary characters", Optional.empty());
        }
        throw new Unreadable("stay inside the scenario's folder", Optional.of("a copy of the file there"));
    }
}
