package chokepoint.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Which build of the program this is.
 *
 * @param version such as {@code 0.1.0}
 * @param commit of the sources; {@code unknown} if the build was not told
 */
public record Build(String version, String commit) {

    /** The build that runs now. */
    public static Build current() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Build.class.getResourceAsStream("/chokepoint/build.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's build.properties can not be read.", unreadable);
        }
        return new Build(properties.getProperty("version"), properties.getProperty("commit"));
    }

    @Override
    public String toString() {
        return "chokepoint " + version + " (" + commit + ")";
    }
}
