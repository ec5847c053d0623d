package chokepoint.cli;

import chokepoint.scenario.ScenarioKey;
import chokepoint.scenario.ScenarioKeys;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft 7, which editors know best) of scenario files, from the keys that the loader takes. Rules and
 * packages of the library are proposed, but others are allowed: a scenario may stand on tables of its own.
 *
 * @param packages ids of the rules of each package of the library, by name
 */
record ScenarioSchema(Map<String, List<String>> packages) {

    private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String MONTH = "^\\d{4}-(0[1-9]|1[0-2])$";
    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";

    /** On one line. */
    String json() {
        return JsonText.object(json -> {
            json.writeStringProperty("$schema", "http://json-schema.org/draft-07/schema#");
            json.writeStringProperty("title", "Chokepoint scenario");
            keys(json, ScenarioKeys.all());
            json.writeArrayPropertyStart("anyOf");
            json.writeStartObject();
            JsonText.texts(json, "required", List.of("extends"));
            json.writeEndObject();
            json.writeStartObject();
            JsonText.texts(json, "required", required(ScenarioKeys.all()));
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    private static List<String> required(List<ScenarioKey> keys) {
        return keys.stream().filter(ScenarioKey::required).map(ScenarioKey::name).toList();
    }

    /** An object that has these keys and no others. */
    private void keys(JsonGenerator json, List<ScenarioKey> keys) {
        json.writeStringProperty("type", "object");
        json.writeBooleanProperty("additionalProperties", false);
        json.writeObjectPropertyStart("properties");
        for (ScenarioKey key : keys) {
            json.writeObjectPropertyStart(key.name());
            json.writeStringProperty("description", key.description());
            form(json, key.form());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void form(JsonGenerator json, ScenarioKey.Form form) {
        switch (form) {
            case ID -> text(json, ID);
            case MONTH -> text(json, MONTH);
            case DATE -> text(json, DATE);
            case TEXT -> json.writeStringProperty("type", "string");
            case MONTHS -> whole(json, 1, ScenarioKeys.MOST_MONTHS);
            case SEED -> whole(json, 0, Long.MAX_VALUE);
            case SHARE -> share(json);
            case TEXTS -> oneOrMore(json, List.of());
            case RULES -> oneOrMore(json, rulesAndPackages());
            case COPIES -> copies(json);
            case CHANGES -> changes(json);
            case SWITCHES -> switches(json);
        }
    }

    private static void text(JsonGenerator json, String pattern) {
        json.writeStringProperty("type", "string");
        json.writeStringProperty("pattern", pattern);
    }

    private static void whole(JsonGenerator json, long least, long most) {
        json.writeStringProperty("type", "integer");
        json.writeNumberProperty("minimum", least);
        if (most < Long.MAX_VALUE) {
            json.writeNumberProperty("maximum", most);
        }
    }

    private static void share(JsonGenerator json) {
        json.writeStringProperty("type", "number");
        json.writeNumberProperty("minimum", 0);
        json.writeNumberProperty("maximum", 1);
    }

    private Collection<String> rulesAndPackages() {
        TreeSet<String> names = new TreeSet<>(packages.keySet());
        packages.values().forEach(names::addAll);
        return names;
    }

    /** A text or a list of texts; the proposals are what an editor offers. */
    private static void oneOrMore(JsonGenerator json, Collection<String> proposals) {
        json.writeArrayPropertyStart("anyOf");
        member(json, proposals);
        json.writeStartObject();
        json.writeStringProperty("type", "array");
        json.writeBooleanProperty("uniqueItems", true);
        json.writeName("items");
        member(json, proposals);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void member(JsonGenerator json, Collection<String> proposals) {
        json.writeStartObject();
        if (proposals.isEmpty()) {
            json.writeStringProperty("type", "string");
        } else {
            json.writeArrayPropertyStart("anyOf");
            json.writeStartObject();
            JsonText.texts(json, "enum", List.copyOf(proposals));
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringProperty("type", "string");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void copies(JsonGenerator json) {
        json.writeStringProperty("type", "array");
        json.writeObjectPropertyStart("items");
        keys(json, ScenarioKeys.ofCopies());
        JsonText.texts(json, "required", required(ScenarioKeys.ofCopies()));
        json.writeEndObject();
    }

    private static void changes(JsonGenerator json) {
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("additionalProperties");
        JsonText.texts(json, "type", List.of("string", "number", "boolean"));
        json.writeEndObject();
    }

    /** Older editors read on and off as true and false. */
    private static void switches(JsonGenerator json) {
        json.writeStringProperty("type", "object");
        json.writeBooleanProperty("additionalProperties", false);
        json.writeObjectPropertyStart("properties");
        ScenarioKeys.mechanisms().forEach((name, words) -> {
            json.writeObjectPropertyStart(name);
            json.writeArrayPropertyStart("enum");
            words.forEach(json::writeString);
            if (words.contains("on")) {
                json.writeBoolean(true);
                json.writeBoolean(false);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
