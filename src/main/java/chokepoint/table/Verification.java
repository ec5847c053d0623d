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
 * Whether an output folder is what its run wrote, and whether a second run writes the same bytes.
 *
 * @param files how many files the folder's manifest lists
 * @param findings what is not as it was; none if all is the same
 */
public record Verification(int files, List<Finding> findings) {

    /** What can be wrong with a file. */
    public enum Fault {
        /** The file is not what the run wrote. */
        CHANGED("has changed since the run wrote it"),
        MISSING("is missing"),
        /** Two runs gave different bytes. */
        OTHER_BYTES("comes out different in a second run"),
        NOT_AGAIN("is not written by a second run"),
        NOT_BEFORE("is written by a second run, but was not by the first"),
        /** A file that the run read. */
        OTHER_INPUT("is read by the run, and is not what it was");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** To be read after the name of the file. */
        public String words() {
            return words;
        }
    }

    /** @param file within the output folder; of an input, its name in the manifest */
    public record Finding(String file, Fault fault) {
    }

    private static final String TABLE = ".csv";

    public boolean isSame() {
        return findings.isEmpty();
    }

    /** Whether the second run read other tables than the first. */
    public boolean readOtherTables() {
        return findings.stream().anyMatch(finding -> finding.fault() == Fault.OTHER_INPUT);
    }

    /** Looks at the folder alone: whether every file that its manifest lists is there and unchanged. */
    public static Verification ofFiles(Path folder, Manifest manifest) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (OutputFile file : manifest.outputs()) {
            Path path = folder.resolve(file.name());
            if (!Files.isRegularFile(path)) {
                findings.add(new Finding(file.name(), Fault.MISSING));
            } else if (!Sha256.of(path).equals(file.sha256())) {
                findings.add(new Finding(file.name(), Fault.CHANGED));
            }
        }
        return new Verification(manifest.outputs().size(), findings);
    }

    /**
     * Adds what differs between two runs: what was asked, the tables read and the files written. Scenario files among
     * the inputs do not count, as the second run reads the resolved one.
     */
    public Verification andRuns(Manifest before, Manifest again) {
        List<Finding> all = new ArrayList<>(findings);
        if (!before.run().equals(again.run())) {
            all.add(new Finding(Manifest.FILE_NAME, Fault.OTHER_BYTES));
        }
        compareInputs(before, again, all);
        compareOutputs(before, again, all);
        return new Verification(files, List.copyOf(all));
    }

    private static void compareInputs(Manifest before, Manifest again, List<Finding> findings) {
        Map<String, String> first = tablesRead(before);
        Map<String, String> second = tablesRead(again);
        TreeSet<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        names.stream().filter(name -> !first.getOrDefault(name, "").equals(second.getOrDefault(name, "")))
                .forEach(name -> findings.add(new Finding(name, Fault.OTHER_INPUT)));
    }

    private static Map<String, String> tablesRead(Manifest manifest) {
        Map<String, String> tables = new TreeMap<>();
        manifest.inputs().stream().filter(input -> input.name().endsWith(TABLE))
                .forEach(input -> tables.put(input.name(), input.sha256()));
        return tables;
    }

    private static void compareOutputs(Manifest before, Manifest again, List<Finding> findings) {
        Map<String, String> first = checksums(before);
        Map<String, String> second = checksums(again);
        first.forEach((name, checksum) -> {
            if (!second.containsKey(name)) {
                findings.add(new Finding(name, Fault.NOT_AGAIN));
            } else if (!second.get(name).equals(checksum)) {
                findings.add(new Finding(name, Fault.OTHER_BYTES));
            }
        });
        second.keySet().stream().filter(name -> !first.containsKey(name))
                .forEach(name -> findings.add(new Finding(name, Fault.NOT_BEFORE)));
    }

    private static Map<String, String> checksums(Manifest manifest) {
        Map<String, String> checksums = new TreeMap<>();
        manifest.outputs().forEach(file -> checksums.put(file.name(), file.sha256()));
        return checksums;
    }
}
