package chokepoint.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

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

    /** Looks into the jar, or into the folder of classes when the program runs from one. */
    @Override
    public List<String> names(String folder) {
        URL root = LibraryStore.class.getResource(ROOT + "rules/rules.csv");
        if (root == null) {
            return List.of();
        }
        try {
            if (root.openConnection() instanceof JarURLConnection jar) {
                return inJar(jar, ROOT.substring(1) + (folder.isEmpty() ? "" : folder + "/"));
            }
            return new FolderStore(Path.of(root.toURI()).getParent().getParent()).names(folder);
        } catch (IOException | URISyntaxException fault) {
            throw new IllegalStateException("The library must be readable", fault);
        }
    }

    private static List<String> inJar(JarURLConnection connection, String prefix) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream().map(JarEntry::getName).filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length())).filter(name -> !name.isEmpty() && !name.contains("/"))
                    .sorted().toList();
        }
    }

    @Override
    public boolean hasFolder(String name, String member) {
        return LibraryStore.class.getResource(ROOT + name + "/" + member) != null;
    }
}
