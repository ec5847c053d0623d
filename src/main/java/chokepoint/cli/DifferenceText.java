package chokepoint.cli;

import chokepoint.scenario.ScenarioDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The differences of two scenarios, as a table or as a document for other programs. */
record DifferenceText(String first, String second, List<ScenarioDifference> differences) {

    private static final int WIDEST_CELL = 48;
    private static final String ABSENT = "(none)";

    /** Long texts are cut, as they may be whole sentences. */
    List<String> lines() {
        if (differences.isEmpty()) {
            return List.of(second + " is the same as " + first);
        }
        List<String> lines = new ArrayList<>();
        lines.add(second + " (b) against " + first + " (a), differences: " + differences.size());
        TextTable table = new TextTable("  what", "where", "a", "b");
        differences.forEach(one -> table.row("  " + one.kind().label(), one.path(), cell(one.a()), cell(one.b())));
        lines.addAll(table.lines());
        return lines;
    }

    private static String cell(Optional<String> value) {
        String text = value.orElse(ABSENT).replaceAll("\\s+", " ");
        return text.length() <= WIDEST_CELL ? text : text.substring(0, WIDEST_CELL - 3).stripTrailing() + "...";
    }

    String json() {
        return JsonText.object(json -> {
            json.writeStringProperty("a", first);
            json.writeStringProperty("b", second);
            json.writeArrayPropertyStart("differences");
            differences.forEach(one -> write(json, one));
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, ScenarioDifference one) {
        json.writeStartObject();
        json.writeStringProperty("kind", one.kind().label());
        json.writeStringProperty("path", one.path());
        write(json, "a", one.a());
        write(json, "b", one.b());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
