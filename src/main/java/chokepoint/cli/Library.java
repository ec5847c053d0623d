package chokepoint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The scenarios that ship inside the program, by name. */
final class Library {

    private static final String ROOT = "library";
    private static final String SUFFIX = ".yaml";

    private Library() {
    }

    /** The text of a shipped scenario; empty if there is none of that name. */
    static Optional<String> scenario(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9._-]*") ? text(name + SUFFIX) : Optional.empty();
    }

    /** The text of a file of the library, such as {@code rules/packages.csv}. */
    static Optional<String> text(String name) {
        try (InputStream in = Library.class.getResourceAsStream("/" + ROOT + "/" + name)) {
            return in == null ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException("The library file " + name + " can not be read.", fault);
        }
    }

    /** The rules of each shipped package, both in order of id. */
    static Map<String, Set<String>> packages() {
        Map<String, Set<String>> packages = new TreeMap<>();
        text("rules/packages.csv").orElse("").lines().skip(1).map(line -> line.split(","))
                .forEach(cells -> packages.computeIfAbsent(cells[0], name -> new TreeSet<>()).add(cells[1]));
        return packages;
    }

    /** The names of all shipped scenarios, sorted. */
    static List<String> scenarios() {
        try {
            Path program = Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(program)) {
                return names(program.resolve(ROOT));
            }
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                return names(jar.getPath(ROOT));
            }
        } catch (IOException | URISyntaxException fault) {
            throw new IllegalStateException("The program's own file can not be read: " + fault.getMessage(), fault);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length())).sorted().toList();
        }
    }
}
