package chokepoint.scenario;

import chokepoint.quantity.Month;
import java.util.Optional;
import java.util.Set;

/** The months that a calibration looks at, both ends included. */
record CalibrationWindow(Month from, Month to) {

    /** Reads the key {@code window} of an experiment file. */
    static final class Reader {

        private static final Set<String> KEYS = new java.util.TreeSet<>(Set.of("from", "to"));

        private final Problems problems;

        Reader(Problems problems) {
            this.problems = problems;
        }

        Optional<CalibrationWindow> read(KeyReader top) {
            if (!top.has("window")) {
                problems.at(top.place(), "window").must("be given", "window: {from: 2022-01, to: 2022-12}");
            }
            Optional<KeyReader> keys = top.inner("window");
            keys.ifPresent(found -> found.checkKeys(KEYS));
            keys.ifPresent(found -> KEYS.forEach(found::require));
            Optional<Month> from = keys.flatMap(found -> found.month("from"));
            Optional<Month> to = keys.flatMap(found -> found.month("to"));
            return from.isEmpty() || to.isEmpty() ? Optional.empty()
                    : ordered(new CalibrationWindow(from.get(), to.get()), keys.get());
        }

        /** The same window, if it does not end before it starts. */
        Optional<CalibrationWindow> ordered(CalibrationWindow window, KeyReader keys) {
            if (window.to().isBefore(window.from())) {
                problems.at(keys.place(), "window.to", window.to().toString())
                        .must("not be before " + window.from());
                return Optional.empty();
            }
            return Optional.of(window);
        }
    }
}
