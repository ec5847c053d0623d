package chokepoint.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A copy of the shipped scenarios with their worlds and rules, to be changed as a user would: by editing its files. */
public final class ScenarioFolder {

    private static final Path SHIPPED = Path.of("scenarios");
    private static final String WORLD = "worlds/2022/";

    private final Path folder;

    private ScenarioFolder(Path folder) {
        this.folder = folder;
    }

    public static ScenarioFolder copiedTo(Path folder) {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new ScenarioFolder(folder);
    }

    /** Adds a row to a table of the world, with the columns given as {@code name=value}; the others stay empty. */
    public ScenarioFolder addToWorld(String table, String... cells) {
        return add(WORLD + table + ".csv", cells);
    }

    /** Adds a row to {@code rules.csv} or its like, with the columns given as {@code name=value}. */
    public ScenarioFolder addToRules(String table, String... cells) {
        return add("rules/" + table + ".csv", cells);
    }

    /** Puts one text for another everywhere in a table of the world. */
    public ScenarioFolder replaceInWorld(String table, String from, String to) {
        Path file = folder.resolve(WORLD + table + ".csv");
        String text = read(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " must contain \"" + from + "\".");
        }
        return write(file, text.replace(from, to));
    }

    /** Puts the rows of every table into another order. */
    public ScenarioFolder shuffled(long seed) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
                write(file, String.join("\n", lines) + "\n");
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return this;
    }

    public ScenarioFolder scenario(String name, String... lines) {
        return write(folder.resolve(name + ".yaml"), String.join("\n", lines) + "\n");
    }

    public TestWorld load(String name, int months) {
        return TestWorld.read(folder.resolve(name + ".yaml"), months);
    }

    private ScenarioFolder add(String name, String... cells) {
        Path file = folder.resolve(name);
        String text = read(file);
        List<String> columns = List.of(text.substring(0, text.indexOf('\n')).strip().split(","));
        String[] row = new String[columns.size()];
        java.util.Arrays.fill(row, "");
        for (String cell : cells) {
            String column = cell.substring(0, cell.indexOf('='));
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(file + " must have a column " + column + ".");
            }
            row[columns.indexOf(column)] = cell.substring(cell.indexOf('=') + 1);
        }
        try {
            Files.writeString(file, (text.endsWith("\n") ? "" : "\n") + String.join(",", row) + "\n",
                    StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return this;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private ScenarioFolder write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return this;
    }
}
