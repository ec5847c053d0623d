package chokepoint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as users have it: one jar, started by the Java that runs the tests, in a folder of the test's choice. */
final class BuiltJar {

    static final Path FILE = Path.of(System.getProperty("chokepoint.jar", "target/chokepoint.jar")).toAbsolutePath();

    private final Path folder;
    private final Map<String, String> environment;

    BuiltJar(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** Runs one command to its end. */
    Spoken run(String... arguments) {
        Path errors = folder.resolveSibling(folder.getFileName() + ".stderr");
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).directory(folder.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String out = read(process.getInputStream());
            return new Spoken(process.waitFor(), out, Files.readString(errors));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", FILE.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
