package chokepoint.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines; all but the first are indented by two spaces. */
final class Wrapping {

    /** A percentage stays together, and with the word before it. */
    private static final String BREAKS = " (?!%)(?!<?[0-9.]+ %)";

    private Wrapping() {
    }

    static List<String> wrap(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(BREAKS)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ");
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
