package chokepoint.table;

import chokepoint.quantity.Month;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON to manifest. Names it does not know are skipped: a later version may have added them. */
final class ManifestReader {

    private final JsonParser json;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Map<String, String>> inputs = new ArrayList<>();
    private final List<Map<String, String>> outputs = new ArrayList<>();

    private ManifestReader(JsonParser json) {
        this.json = json;
    }

    static Manifest read(Path file) throws IOException {
        String text = Files.readString(file);
        try (JsonParser json = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            ManifestReader reader = new ManifestReader(json);
            reader.readAll();
            return reader.manifest();
        } catch (JacksonException | DateTimeParseException | IllegalArgumentException problem) {
            throw new IOException(file + ": this is not a manifest that chokepoint wrote: " + problem.getMessage()
                    + " Maybe another program wrote it, or it was edited.", problem);
        }
    }

    private void readAll() {
        require(json.nextToken() == JsonToken.START_OBJECT, "it must hold one object.");
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT) {
                readObject(name + ".", texts);
            } else if (name.equals("inputs") || name.equals("outputs")) {
                readList(name, name.equals("inputs") ? inputs : outputs);
            } else if (value.isScalarValue()) {
                texts.put(name, json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private void readList(String name, List<Map<String, String>> list) {
        require(json.hasToken(JsonToken.START_ARRAY), name + " must be a list.");
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            require(next == JsonToken.START_OBJECT, name + " must be a list of objects.");
            Map<String, String> entry = new TreeMap<>();
            readObject("", entry);
            list.add(entry);
        }
    }

    private void readObject(String prefix, Map<String, String> into) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (json.nextToken().isScalarValue()) {
                into.put(prefix + name, json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private Manifest manifest() {
        require(ManifestWriter.GENERATOR.equals(texts.get("generator")),
                "its generator must be " + ManifestWriter.GENERATOR + ", not " + texts.get("generator") + ".");
        require(String.valueOf(ManifestWriter.FORMAT).equals(texts.get("format")),
                "its format must be " + ManifestWriter.FORMAT + ", not " + texts.get("format") + ".");
        return new Manifest(new Manifest.Program(of(texts, "program.version"), of(texts, "program.commit")), run(),
                inputs.stream().map(entry -> new Manifest.Input(of(entry, "name"), of(entry, "sha256"))).toList(),
                outputs.stream().map(ManifestReader::output).toList(), environment());
    }

    private Manifest.Run run() {
        return new Manifest.Run(of(texts, "run.scenario"), of(texts, "run.title"), Month.parse(of(texts, "run.start")),
                Month.parse(of(texts, "run.report_from")), Integer.parseInt(of(texts, "run.months")),
                Long.parseLong(of(texts, "run.seed")), Integer.parseInt(of(texts, "run.replicates")),
                of(texts, "run.detail"), of(texts, "run.resolved_scenario_sha256"),
                texts.getOrDefault("run.draws", ""));
    }

    private Manifest.Environment environment() {
        return new Manifest.Environment(of(texts, "environment.java"), of(texts, "environment.os"),
                of(texts, "environment.started"), Double.parseDouble(of(texts, "environment.seconds")));
    }

    private static OutputFile output(Map<String, String> entry) {
        long rows = entry.containsKey("rows") ? Long.parseLong(entry.get("rows")) : OutputFile.NO_TABLE;
        return new OutputFile(of(entry, "name"), rows, of(entry, "sha256"));
    }

    private static String of(Map<String, String> texts, String name) {
        require(texts.containsKey(name), name + " must be given.");
        return texts.get(name);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
