package chokepoint.support;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies of records with one component changed. */
public final class Changed {

    private Changed() {
    }

    /** @throws IllegalArgumentException if the record has no such component */
    public static <R extends Record> R copy(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        if (Arrays.stream(components).noneMatch(one -> one.getName().equals(component))) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " must have a component "
                    + component + ".");
        }
        Object[] values = Arrays.stream(components)
                .map(one -> one.getName().equals(component) ? value : read(record, one)).toArray();
        return make(record, components, values);
    }

    public static double number(Record record, String component) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(component))
                .mapToDouble(one -> ((Number) read(record, one)).doubleValue()).findFirst().orElseThrow();
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R make(R like, RecordComponent[] components, Object[] values) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
