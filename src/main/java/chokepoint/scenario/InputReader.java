package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads texts, beside the scenario or from the library, and keeps the checksum of each. */
final class InputReader {

    static final long YAML_LIMIT = 1_000_000;
    static final long CSV_LIMIT = 50_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final FileStore folder;
    private final FileStore library;
    private final Problems problems;
    private final TreeMap<String, InputFile> inputs = new TreeMap<>();

    InputReader(FileStore folder, FileStore library, Problems problems) {
        this.folder = folder;
        this.library = library;
        this.problems = problems;
    }

    /** The store that has a folder: the scenario's own comes before the library. If none has it, that is reported. */
    Optional<FileStore> storeOf(String name, String member, Problems.Finding asker) {
        try {
            for (FileStore store : List.of(folder, library)) {
                if (store.hasFolder(name, member)) {
                    return Optional.of(store);
                }
            }
            asker.must("name a folder of tables beside the scenario or in the library", "worlds/2022");
        } catch (FileStore.Unreadable fault) {
            asker.must(fault.rule(), fault.maybe());
        }
        return Optional.empty();
    }

    /** A file of a store; a missing or unreadable one is reported, with a guess at why it is missing. */
    Optional<String> require(FileStore store, String name, Optional<String> maybe) {
        Problems.Finding finding = problems.at(new Place(name, 0), "the file");
        try {
            Optional<byte[]> bytes = store.read(name, CSV_LIMIT);
            if (bytes.isEmpty()) {
                finding.must("exist", maybe);
            }
            return bytes.flatMap(found -> text(name, found));
        } catch (FileStore.Unreadable fault) {
            finding.must(fault.rule(), fault.maybe());
            return Optional.empty();
        }
    }

    /**
     * A scenario file beside the scenario, else in the library.
     *
     * @param asker where the file is named
     */
    Optional<String> scenario(String name, Problems.Finding asker) {
        try {
            Optional<byte[]> bytes = folder.read(name, YAML_LIMIT);
            if (bytes.isEmpty()) {
                bytes = library.read(name, YAML_LIMIT);
            }
            if (bytes.isEmpty()) {
                Set<String> near = new TreeSet<>(folder.names(""));
                near.addAll(library.names(""));
                near.removeIf(other -> !other.endsWith(".yaml"));
                asker.must("name a file beside the scenario or in the library",
                        near.contains(name + ".yaml") ? Optional.of(name + ".yaml") : Nearest.to(name, near));
            }
            return bytes.flatMap(found -> text(name, found));
        } catch (FileStore.Unreadable fault) {
            asker.must(fault.rule(), fault.maybe());
            return Optional.empty();
        }
    }

    /** Strict UTF-8 without a byte order mark; the checksum is that of the bytes. */
    Optional<String> text(String name, byte[] bytes) {
        inputs.put(name, new InputFile(name, sha256(bytes)));
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') < 0) {
                return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            }
        } catch (CharacterCodingException notText) {
            // reported below
        }
        problems.at(new Place(name, 0), "the file").must("be text in UTF-8", "saving it as UTF-8 text");
        return Optional.empty();
    }

    /** Everything read so far, by name. */
    List<InputFile> inputs() {
        return List.copyOf(inputs.values());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java must have SHA-256", impossible);
        }
    }
}
