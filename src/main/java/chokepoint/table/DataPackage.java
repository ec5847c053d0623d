package chokepoint.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * What the tables of an output folder hold, for programs that read Frictionless Data Packages (version 1, tabular):
 * {@code datapackage.json}. It says nothing that the column dictionary does not, so the same tables give the same
 * bytes.
 *
 * @param name id of the scenario
 * @param description in a sentence; empty if there is none
 * @param files of the folder; those that are no tables are left out
 */
public record DataPackage(String name, String title, String description, List<OutputFile> files) {

    public static final String FILE_NAME = "datapackage.json";

    /** As JSON, indented, with a line feed at its end. */
    public String json() {
        return IndentedJson.of(this::write);
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("profile", "tabular-data-package");
        json.writeStringProperty("name", name);
        json.writeStringProperty("title", title);
        if (!description.isEmpty()) {
            json.writeStringProperty("description", description);
        }
        json.writeArrayPropertyStart("resources");
        Map<String, OutputFile> written = new TreeMap<>();
        files.forEach(file -> written.put(file.name(), file));
        Schemas.all().stream().filter(schema -> written.containsKey(schema.fileName()))
                .forEach(schema -> write(json, schema, written.get(schema.fileName())));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TableSchema schema, OutputFile file) {
        json.writeStartObject();
        json.writeStringProperty("profile", "tabular-data-resource");
        json.writeStringProperty("name", schema.name());
        json.writeStringProperty("path", schema.fileName());
        json.writeStringProperty("description", schema.description());
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeStringProperty("hash", "sha256:" + file.sha256());
        writeDialect(json);
        writeSchema(json, schema);
        json.writeEndObject();
    }

    private static void writeDialect(JsonGenerator json) {
        json.writeObjectPropertyStart("dialect");
        json.writeStringProperty("delimiter", ",");
        json.writeStringProperty("lineTerminator", "\n");
        json.writeStringProperty("quoteChar", "\"");
        json.writeBooleanProperty("doubleQuote", true);
        json.writeBooleanProperty("skipInitialSpace", false);
        json.writeBooleanProperty("header", true);
        json.writeEndObject();
    }

    private static void writeSchema(JsonGenerator json, TableSchema schema) {
        json.writeObjectPropertyStart("schema");
        json.writeArrayPropertyStart("fields");
        schema.columns().forEach(column -> write(json, column));
        json.writeEndArray();
        writeTexts(json, "missingValues", List.of(""));
        writeTexts(json, "primaryKey", schema.key());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Column column) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("type", type(column.type()));
        if (!column.unit().isEmpty()) {
            json.writeStringProperty("unit", column.unit());
        }
        json.writeStringProperty("description", column.description());
        json.writeEndObject();
    }

    /** The type's name in Table Schema. */
    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "string";
            case MONTH -> "yearmonth";
            case DATE -> "date";
            case INTEGER -> "integer";
            case REAL -> "number";
            case BOOLEAN -> "boolean";
        };
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
