package chokepoint.scenario;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One column of a table, made from a record component.
 *
 * @param name in snake case
 * @param rule the annotation, or null for free text
 */
record ColumnSpec(String name, Class<?> type, Column rule) {

    private static final Set<Class<?>> NUMERIC =
            Set.of(double.class, int.class, OptionalDouble.class, OptionalInt.class);

    static ColumnSpec of(RecordComponent component) {
        return new ColumnSpec(snakeCase(component.getName()), component.getType(),
                component.getAnnotation(Column.class));
    }

    /** {@code capacity2022Kwpm} becomes {@code capacity_2022_kwpm}. */
    static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_").toLowerCase(java.util.Locale.ROOT);
    }

    boolean isNumeric() {
        return NUMERIC.contains(type);
    }

    boolean isWhole() {
        return type == int.class || type == OptionalInt.class;
    }

    boolean mayBeEmpty() {
        return type == OptionalDouble.class || type == OptionalInt.class || rule != null && rule.optional();
    }

    boolean isKey() {
        return rule != null && rule.key();
    }

    boolean isCountry() {
        return rule != null && rule.country();
    }

    boolean refers() {
        return rule != null && rule.refersTo() != Record.class;
    }

    String unit() {
        return rule == null ? "" : rule.unit();
    }

    List<String> words() {
        return rule == null ? List.of() : List.of(rule.oneOf());
    }

    String lowName() {
        return name + "_low";
    }

    String highName() {
        return name + "_high";
    }

    /** "lie between 0 and 1", or only one side where there is no other. */
    String range() {
        String low = NumberText.show(rule.min());
        String high = NumberText.show(rule.max());
        if (low.isEmpty() || high.isEmpty()) {
            return low.isEmpty() ? "be at most " + high : "be at least " + low;
        }
        return "lie between " + low + " and " + high;
    }
}
