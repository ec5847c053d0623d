package chokepoint.scenario;

import chokepoint.quantity.Month;
import chokepoint.rule.Policy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a record in words, the same on every machine: sets are put in order. */
final class RecordText {

    private static final String NONE = "none";

    private RecordText() {
    }

    /** By the component's name in snake case, in their order. */
    static Map<String, String> fields(Record owner) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            fields.put(ColumnSpec.snakeCase(component.getName()), text(value(component, owner)));
        }
        return fields;
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> many) {
            Stream<String> texts = many.stream().map(RecordText::text);
            return many.isEmpty() ? NONE
                    : (many instanceof Set ? texts.sorted() : texts).collect(Collectors.joining(", "));
        }
        if (value instanceof Optional<?> one) {
            return one.map(RecordText::text).orElse(NONE);
        }
        if (value instanceof Record inner && !(value instanceof Month)) {
            return Stream.concat(Stream.of(name(inner)), fields(inner).values().stream())
                    .collect(Collectors.joining(" "));
        }
        return value instanceof Policy policy ? policy.label() : String.valueOf(value);
    }

    /** The kind, such as {@code foreign direct product}; its values follow. */
    private static String name(Record inner) {
        return ColumnSpec.snakeCase(inner.getClass().getSimpleName()).replace('_', ' ');
    }

    private static Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("A public record's " + component.getName() + " must be readable",
                    impossible);
        }
    }
}
