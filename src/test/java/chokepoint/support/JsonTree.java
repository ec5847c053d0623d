package chokepoint.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON document to look into.
 *
 * @param value a map by name, a list, or a text; numbers and words are texts, null is null
 */
public record JsonTree(Object value) {

    public static JsonTree of(String text) {
        try (JsonParser json = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            JsonTree tree = new JsonTree(value(json));
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("The text must hold one JSON document.");
            }
            return tree;
        }
    }

    private static Object value(JsonParser json) {
        if (json.hasToken(JsonToken.START_OBJECT)) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                map.put(name, value(json));
            }
            return map;
        }
        if (json.hasToken(JsonToken.START_ARRAY)) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        return json.hasToken(JsonToken.VALUE_NULL) ? null : json.getString();
    }

    public boolean has(String name) {
        return map().containsKey(name);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public JsonTree get(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException(name + " must be among " + map().keySet() + ".");
        }
        return new JsonTree(map().get(name));
    }

    public String text(String name) {
        return (String) get(name).value;
    }

    public List<JsonTree> list() {
        return ((List<?>) value).stream().map(JsonTree::new).toList();
    }

    public List<String> texts() {
        return list().stream().map(one -> (String) one.value).toList();
    }

    public List<String> names() {
        return map().keySet().stream().map(String.class::cast).toList();
    }

    private Map<?, ?> map() {
        return (Map<?, ?>) value;
    }
}
