package chokepoint.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies of records with one component changed, by name, so that a test shows only what matters to it. */
public final class TestRecords {

    private TestRecords() {
    }

    /** @throws IllegalArgumentException if the record has no component of that name or type */
    public static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean changed = components[i].getName().equals(component);
                found |= changed;
                types[i] = components[i].getType();
                values[i] = changed ? value : components[i].getAccessor().invoke(record);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            if (!found) {
                throw new IllegalArgumentException("\"" + component + "\" must be one of "
                        + Arrays.stream(components).map(RecordComponent::getName).toList() + ".");
            }
            @SuppressWarnings("unchecked")
            R copy = (R) constructor.newInstance(values);
            return copy;
        } catch (ReflectiveOperationException fault) {
            throw new IllegalArgumentException("The component " + component + " must take " + value + ".", fault);
        }
    }
}
