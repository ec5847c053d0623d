package chokepoint.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An output folder under comparison.
 *
 * @param name the path as the user gave it, with slashes
 * @param checksums of the tables as they are now, by file name
 */
record ComparedFolder(Path path, String name, Manifest manifest, Map<String, String> checksums) {

    private static final String ABSENT = "absent";

    static ComparedFolder open(Path path) throws IOException {
        Manifest manifest = Manifest.read(path);
        Map<String, String> checksums = new TreeMap<>();
        for (OutputFile file : manifest.outputs()) {
            if (file.isTable()) {
                checksums.put(file.name(), Sha256.of(existing(path, file)));
            }
        }
        return new ComparedFolder(path, path.toString().replace('\\', '/'), manifest, checksums);
    }

    boolean hasSameTables(ComparedFolder other) {
        return checksums.equals(other.checksums);
    }

    /** Tables that are not as the run wrote them. */
    List<String> changedFiles() {
        return manifest.outputs().stream().filter(OutputFile::isTable)
                .filter(file -> !file.sha256().equals(checksums.get(file.name()))).map(OutputFile::name).toList();
    }

    /** @throws IOException if the other folder has other tables or columns */
    void requireSameSchemas(ComparedFolder other) throws IOException {
        TreeSet<String> files = new TreeSet<>(checksums.keySet());
        files.addAll(other.checksums.keySet());
        List<String> differences = new ArrayList<>();
        for (String file : files) {
            String mine = headerOf(file);
            String its = other.headerOf(file);
            if (!mine.equals(its)) {
                differences.add(file + difference(mine, its));
            }
        }
        if (!differences.isEmpty()) {
            throw new IOException(name + " and " + other.name + " must have the same tables and columns, but they "
                    + "differ in " + String.join("; ", differences) + ". " + cause(other));
        }
    }

    private static String difference(String mine, String its) {
        if (mine.equals(ABSENT) || its.equals(ABSENT)) {
            return mine.equals(ABSENT) ? " (absent in the first)" : " (absent in the second)";
        }
        return " (" + mine + " in the first, " + its + " in the second)";
    }

    private String cause(ComparedFolder other) {
        if (!checksums.keySet().equals(other.checksums.keySet())) {
            return "Maybe different commands wrote them: compare a run with a run, a study with a study.";
        }
        return "Maybe they were written by different versions (" + manifest.program().version() + " and "
                + other.manifest.program().version() + "): run one of them again.";
    }

    private String headerOf(String file) throws IOException {
        return checksums.containsKey(file) ? CsvTables.header(path.resolve(file)) : ABSENT;
    }

    private static Path existing(Path folder, OutputFile file) throws IOException {
        Path path = folder.resolve(file.name());
        if (!Files.isRegularFile(path)) {
            throw new IOException(folder + ": " + file.name() + " must be there, as the manifest lists it. "
                    + "Maybe it was deleted.");
        }
        return path;
    }
}
