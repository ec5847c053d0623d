package chokepoint.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects every problem and warning of one reading, so that all can be reported together. */
final class Problems {

    private static final int LONGEST_VALUE = 80;
    /** A file with more faults than this is of the wrong kind; the rest would bury the first. */
    private static final int MOST = 500;

    private final List<Problem> found = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /** A place and what stands there, before it is said what must hold. */
    final class Finding {
        private final Place place;
        private final String path;
        private final String value;

        private Finding(Place place, String path, String value) {
            this.place = place;
            this.path = path;
            this.value = value;
        }

        void must(String rule) {
            must(rule, Optional.empty());
        }

        void must(String rule, String maybe) {
            must(rule, Optional.of(maybe));
        }

        void must(String rule, Optional<String> maybe) {
            if (found.size() < MOST) {
                found.add(new Problem(place.file(), place.line(), path, value, rule, maybe));
            }
        }

        void warn(String fact) {
            warnings.add(place + ": " + path + " (" + value + ") " + fact + ".");
        }
    }

    Finding at(Place place, String path) {
        return new Finding(place, path, "");
    }

    Finding at(Place place, String path, String value) {
        return new Finding(place, path, shown(value));
    }

    Finding at(Cell cell) {
        return at(cell.place(), cell.path(), cell.text());
    }

    Finding at(Cell cell, String unit) {
        return at(cell.place(), cell.path(), unit.isEmpty() ? cell.text() : cell.text() + " " + unit);
    }

    /** Takes over what another reading has found. */
    void include(List<Problem> others) {
        others.stream().limit(MOST - found.size()).forEach(found::add);
    }

    boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /** All problems by file and line, each once. */
    List<Problem> all() {
        return found.stream().distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line)).toList();
    }

    List<String> warnings() {
        return warnings.stream().distinct().sorted().toList();
    }

    private static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}+", " ").strip();
        if (oneLine.isEmpty()) {
            return "empty";
        }
        return oneLine.length() <= LONGEST_VALUE ? oneLine : oneLine.substring(0, LONGEST_VALUE) + "...";
    }
}
