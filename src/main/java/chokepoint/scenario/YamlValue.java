package chokepoint.scenario;

import java.util.List;
import java.util.Map;

/** A part of a scenario file with its place: a value, a list, or named parts. */
sealed interface YamlValue {

    Place place();

    /** In words, for a problem. */
    String describe();

    /** @param plain written without quotes */
    record Scalar(Place place, String text, boolean plain) implements YamlValue {
        @Override
        public String describe() {
            return text;
        }
    }

    record Items(Place place, List<YamlValue> items) implements YamlValue {
        @Override
        public String describe() {
            return "a list";
        }
    }

    /** @param entries by name, in the order of the file */
    record Named(Place place, Map<String, Entry> entries) implements YamlValue {
        @Override
        public String describe() {
            return "a map";
        }
    }

    /** @param place of the name */
    record Entry(Place place, YamlValue value) {
    }
}
