package chokepoint.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The shipped scenarios, worlds and rules, to be read, or copied into a folder of a test's own and edited there. */
public final class ShippedFiles {

    private static final Path ROOT = Path.of("scenarios");

    private ShippedFiles() {
    }

    /** Every shipped file's text by its name below the folder of scenarios, with '/' between folders. */
    public static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files()) {
            texts.put(ROOT.relativize(file).toString().replace('\\', '/'), read(file));
        }
        return texts;
    }

    /** Names of the shipped scenario files; experiments lie in a folder of their own. */
    public static List<String> scenarios() {
        return texts().keySet().stream().filter(name -> name.matches("[^/]+\\.yaml")).toList();
    }

    /** Copies everything that ships, and gives the folder back. */
    public static Path copyInto(Path folder) {
        texts().forEach((name, text) -> write(folder.resolve(name), text));
        return folder;
    }

    /** Changes the text of a file. */
    public static void edit(Path file, UnaryOperator<String> change) {
        write(file, change.apply(read(file)));
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|csv)")).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
