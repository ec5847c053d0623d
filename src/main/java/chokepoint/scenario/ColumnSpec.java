package chokepoint.scenario;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One column of a table, made from a record component.
 *
 * @param name in snake case
 * @param target the table whose id it must be; {@code Record} if none
 * @param words the words allowed; empty if not limited
 */
record ColumnSpec(String name, Class<?> type, String unit, double min, double max, boolean isKey,
        Class<? extends Record> target, List<String> words, boolean isCountry, boolean optional) {

    private static final Set<Class<?>> NUMERIC =
            Set.of(double.class, int.class, OptionalDouble.class, OptionalInt.class);

    static ColumnSpec of(RecordComponent component) {
        String name = snakeCase(component.getName());
        Column rule = component.getAnnotation(Column.class);
        if (rule == null) {
            return new ColumnSpec(name, component.getType(), "", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY,
                    false, Record.class, List.of(), false, false);
        }
        return new ColumnSpec(name, component.getType(), rule.unit(), rule.min(), rule.max(), rule.key(),
                rule.refersTo(), List.of(rule.oneOf()), rule.country(), rule.optional());
    }

    /** {@code capacity2022Kwpm} becomes {@code capacity_2022_kwpm}. */
    static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    ColumnSpec named(String newName) {
        return new ColumnSpec(newName, type, unit, min, max, isKey, target, words, isCountry, optional);
    }

    boolean isNumeric() {
        return NUMERIC.contains(type);
    }

    boolean isWhole() {
        return type == int.class || type == OptionalInt.class;
    }

    boolean mayBeEmpty() {
        return optional || type == OptionalDouble.class || type == OptionalInt.class;
    }

    boolean refers() {
        return target != Record.class;
    }

    boolean allows(double value) {
        return value >= min && value <= max;
    }

    String lowName() {
        return name + "_low";
    }

    String highName() {
        return name + "_high";
    }

    /** "lie between 0 and 1", or only one side where there is no other. */
    String range() {
        String low = NumberText.show(min);
        String high = NumberText.show(max);
        if (low.isEmpty() || high.isEmpty()) {
            return low.isEmpty() ? "be at most " + high : "be at least " + low;
        }
        return "lie between " + low + " and " + high;
    }
}
