package chokepoint.report;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The data of a figure as JSON, made so that it can stand inside a page: no {@code <} ends its script. */
final class Data {

    private final JsonGenerator json;

    private Data(JsonGenerator json) {
        this.json = json;
    }

    /** One object, with what the writer puts in. */
    static String object(Consumer<Data> writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            writer.accept(new Data(json));
            json.writeEndObject();
        }
        return text.toString().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    Data text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    Data flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    Data number(String name, double value, int decimals) {
        json.writeName(name);
        json.writeRawValue(Figures.json(value, decimals));
        return this;
    }

    Data texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    Data numbers(String name, double[] values, int decimals) {
        json.writeArrayPropertyStart(name);
        for (double value : values) {
            json.writeRawValue(Figures.json(value, decimals));
        }
        json.writeEndArray();
        return this;
    }

    /** An object of texts, by name. */
    Data map(String name, Map<String, String> texts) {
        json.writeObjectPropertyStart(name);
        new TreeMap<>(texts).forEach(json::writeStringProperty);
        json.writeEndObject();
        return this;
    }

    /** A list of objects, one for each value. */
    <T> Data objects(String name, Collection<T> values, Entry<T> entry) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            entry.write(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** A list of rows of numbers. */
    Data rows(String name, Collection<double[]> rows, int decimals) {
        json.writeArrayPropertyStart(name);
        for (double[] row : rows) {
            json.writeStartArray();
            for (double value : row) {
                json.writeRawValue(Figures.json(value, decimals));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        return this;
    }

    /** What is written of one value. */
    @FunctionalInterface
    interface Entry<T> {
        void write(Data data, T value);
    }
}
