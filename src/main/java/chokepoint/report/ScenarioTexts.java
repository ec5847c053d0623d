package chokepoint.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The texts at the top of a resolved scenario, such as its question. The program wrote the file, one key a line and
 * texts quoted as in JSON, so lines are enough; what a person has written otherwise is passed over.
 */
final class ScenarioTexts {

    private ScenarioTexts() {
    }

    /** Empty if there is no such file. */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                int colon = line.indexOf(": \"");
                if (colon > 0 && Character.isLetter(line.charAt(0))) {
                    keep(texts, line.substring(0, colon), line.substring(colon + 2));
                }
            }
        }
        return texts;
    }

    private static void keep(Map<String, String> texts, String key, String quoted) {
        try (JsonParser json = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), quoted)) {
            json.nextToken();
            texts.put(key, json.getString());
        } catch (JacksonException notQuotedAsInJson) {
            texts.remove(key);
        }
    }
}
