package chokepoint.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the sources read: sizes, spelling, and nothing left for later. */
class SourcesTest {

    private static final int LONGEST_FILE = 350;
    private static final int LONGEST_LINE = 120;
    /** Put together, so that this file does not find itself. */
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("TO" + "DO|FIX" + "ME|XX" + "X|@Dis" + "abled");
    /** The verb is written with an s, the noun with a c. */
    private static final Pattern OTHER_SPELLING = Pattern.compile("(?i)licen" + "se(?!d)");

    @Test
    void noFileIsTooLongToKnowTheWayAboutIn() {
        assertThat(files("src")).filteredOn(file -> lines(file).size() > LONGEST_FILE).isEmpty();
    }

    @Test
    void noLineOfTheProgramIsTooLongToRead() {
        assertThat(places("src/main", line -> line.length() > LONGEST_LINE)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(places("src", line -> LEFT_FOR_LATER.matcher(line).find())).isEmpty();
    }

    @Test
    void aLicenceIsSpeltWithAC() {
        assertThat(places("src/main", line -> OTHER_SPELLING.matcher(line).find())).isEmpty();
    }

    @Test
    void theSourcesAreFound() {
        assertThat(files("src/main")).hasSizeGreaterThan(100);
    }

    private static List<String> places(String root, Predicate<String> fault) {
        List<String> places = new ArrayList<>();
        for (Path file : files(root)) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (fault.test(lines.get(i))) {
                    places.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        }
        return places;
    }

    private static List<Path> files(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
