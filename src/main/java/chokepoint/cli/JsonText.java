package chokepoint.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON on one line. Numbers have six decimals, as in the tables; what is not a number is null. */
final class JsonText {

    private static final int DECIMALS = 6;

    private JsonText() {
    }

    /** What the writer writes between the braces of one object. */
    static String object(Consumer<JsonGenerator> writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            writer.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    static void real(JsonGenerator json, String name, double value) {
        if (Double.isFinite(value)) {
            json.writeNumberProperty(name, new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP));
        } else {
            json.writeNullProperty(name);
        }
    }

    static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
