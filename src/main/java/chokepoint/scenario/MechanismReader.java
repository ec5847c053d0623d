package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the switches of a scenario ({@code mechanisms:}) and writes them out in full. */
final class MechanismReader {

    private static final List<String> SWITCH = List.of("on", "off");

    private final Problems problems;

    MechanismReader(Problems problems) {
        this.problems = problems;
    }

    /** The shipped switches with those of the scenario put over them. */
    Mechanisms read(Map<String, Cell> written) {
        Map<String, RecordComponent> components = components();
        written.forEach((name, cell) -> {
            if (!components.containsKey(name)) {
                problems.at(cell.place(), cell.path()).must("be a known mechanism",
                        Nearest.to(name, components.keySet()));
            }
        });
        List<Object> values = new ArrayList<>();
        components.forEach((name, component) -> {
            Object shipped = valueOf(component, Mechanisms.shipped());
            values.add(Optional.ofNullable(written.get(name)).flatMap(cell -> value(component, cell)).orElse(shipped));
        });
        return RecordBinder.construct(Mechanisms.class, values);
    }

    /** The switches with one of them set; what does not exist is refused. */
    static Mechanisms set(Mechanisms mechanisms, String name, String word) {
        Map<String, RecordComponent> components = components();
        if (!components.containsKey(name) || !known(components.get(name)).containsKey(word)) {
            throw new IllegalArgumentException("mechanisms." + name + " (" + word
                    + ") must be a known mechanism and one of its words. Maybe one of " + components.keySet() + ".");
        }
        List<Object> values = new ArrayList<>();
        components.forEach((other, component) -> values.add(
                other.equals(name) ? known(component).get(word) : valueOf(component, mechanisms)));
        return RecordBinder.construct(Mechanisms.class, values);
    }

    private static Map<String, Object> known(RecordComponent component) {
        Map<String, Object> known = new LinkedHashMap<>();
        if (component.getType() == boolean.class) {
            known.put("on", true);
            known.put("off", false);
            known.put("true", true);
            known.put("false", false);
        } else {
            Arrays.stream(component.getType().getEnumConstants()).forEach(word -> known.put(word(word), word));
        }
        return known;
    }

    private Optional<Object> value(RecordComponent component, Cell cell) {
        Map<String, Object> known = known(component);
        if (!known.containsKey(cell.text())) {
            List<String> words = component.getType() == boolean.class ? SWITCH : List.copyOf(known.keySet());
            problems.at(cell).must("be one of " + String.join(", ", words), Nearest.to(cell.text(), words));
        }
        return Optional.ofNullable(known.get(cell.text()));
    }

    /** Every switch by name, as a scenario would write it. */
    static Map<String, String> written(Mechanisms mechanisms) {
        Map<String, String> written = new LinkedHashMap<>();
        components().forEach((name, component) -> written.put(name, word(valueOf(component, mechanisms))));
        return written;
    }

    /** The words that each switch may have, by name. */
    static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        components().forEach((name, component) -> words.put(name, component.getType() == boolean.class ? SWITCH
                : Arrays.stream(component.getType().getEnumConstants()).map(MechanismReader::word).toList()));
        return words;
    }

    private static String word(Object value) {
        if (value instanceof Boolean on) {
            return on ? "on" : "off";
        }
        return ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, RecordComponent> components() {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : Mechanisms.class.getRecordComponents()) {
            components.put(ColumnSpec.snakeCase(component.getName()), component);
        }
        return components;
    }

    private static Object valueOf(RecordComponent component, Mechanisms mechanisms) {
        try {
            return component.getAccessor().invoke(mechanisms);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("A switch must be readable", impossible);
        }
    }
}
