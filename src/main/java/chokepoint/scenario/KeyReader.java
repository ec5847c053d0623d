package chokepoint.scenario;

import chokepoint.quantity.Month;
import chokepoint.quantity.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of a map of a scenario by key, reporting each that is missing, unknown or of the wrong kind. */
final class KeyReader {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern LOOSE_MONTH = Pattern.compile("(\\d{4})[-/.]?(1[0-2]|0?[1-9])\\b.*");
    private static final Pattern NOT_RESERVED = Pattern.compile("(?!(con|prn|aux|nul|com\\d|lpt\\d)$).{1,60}");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

    private final YamlValue.Named map;
    private final String prefix;
    private final Problems problems;

    /** @param prefix of the paths of its keys, such as {@code mechanisms.}; empty at the top */
    KeyReader(YamlValue.Named map, String prefix, Problems problems) {
        this.map = map;
        this.prefix = prefix;
        this.problems = problems;
    }

    void checkKeys(Set<String> known) {
        Set<String> unused = new java.util.TreeSet<>(known);
        unused.removeAll(map.entries().keySet());
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.at(entry.place(), prefix + key).must("be a known key",
                        Nearest.to(key, unused).or(() -> Nearest.orAll(key, known)));
            }
        });
    }

    boolean has(String key) {
        return map.entries().containsKey(key);
    }

    Optional<Cell> cell(String key) {
        YamlValue.Entry entry = map.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        return cell(prefix + key, entry.value());
    }

    private Optional<Cell> cell(String path, YamlValue value) {
        if (!(value instanceof YamlValue.Scalar scalar)) {
            problems.at(value.place(), path, value.describe()).must("be a single value");
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            problems.at(value.place(), path).must("not be empty");
            return Optional.empty();
        }
        return Optional.of(new Cell(value.place(), path, scalar.text(), true));
    }

    Optional<Cell> require(String key) {
        if (!has(key)) {
            problems.at(map.place(), prefix + key).must("be given");
        }
        return cell(key);
    }

    String text(String key) {
        return cell(key).map(cell -> cell.text().strip()).orElse("");
    }

    Optional<String> id(String key) {
        Optional<Cell> cell = require(key);
        if (cell.isPresent() && !CellReader.isId(cell.get().text())) {
            problems.at(cell.get()).must("be an id of small letters, digits and single hyphens",
                    CellReader.slug(cell.get().text()));
            return Optional.empty();
        }
        if (cell.isPresent() && !NOT_RESERVED.matcher(cell.get().text()).matches()) {
            problems.at(cell.get()).must("be the name of a folder on every system: at most 60 characters and no device "
                    + "such as con", "my-" + cell.get().text().replaceAll("(.{20}).*", "$1"));
            return Optional.empty();
        }
        return cell.map(Cell::text);
    }

    /** A text of one line. */
    String line(String key) {
        Optional<Cell> cell = cell(key);
        if (cell.isPresent() && cell.get().text().strip().lines().count() > 1) {
            problems.at(cell.get()).must("be one line", "'>-' instead of '|'");
        }
        return text(key);
    }

    Optional<Month> month(String key) {
        Optional<Cell> cell = cell(key);
        if (cell.isPresent() && !MONTH.matcher(cell.get().text()).matches()) {
            Matcher loose = LOOSE_MONTH.matcher(cell.get().text());
            problems.at(cell.get()).must("be a month like 2022-01", loose.matches()
                    ? Optional.of(loose.group(1) + "-" + (loose.group(2).length() < 2 ? "0" : "") + loose.group(2))
                    : Optional.empty());
            return Optional.empty();
        }
        return cell.map(Cell::text).map(Month::parse);
    }

    OptionalLong whole(String key, long least, long most) {
        Optional<Cell> cell = cell(key);
        if (cell.isEmpty()) {
            return OptionalLong.empty();
        }
        String text = cell.get().text();
        if (!WHOLE.matcher(text).matches()) {
            problems.at(cell.get()).must("be a whole number", NumberText.guess(text).map(KeyReader::wholePart));
            return OptionalLong.empty();
        }
        long value = Long.parseLong(text);
        if (value < least || value > most) {
            long meant = -value >= least && -value <= most ? -value : value < least ? least : most;
            problems.at(cell.get()).must("lie between " + least + " and " + most, Long.toString(meant));
            return OptionalLong.empty();
        }
        return OptionalLong.of(value);
    }

    private static String wholePart(String number) {
        return number.replaceAll("\\..*", "");
    }

    /** The members of a list, or one value alone. */
    List<Cell> list(String key) {
        YamlValue.Entry entry = map.entries().get(key);
        if (entry == null) {
            return List.of();
        }
        if (!(entry.value() instanceof YamlValue.Items list)) {
            return cell(key).map(List::of).orElse(List.of());
        }
        List<Cell> members = new ArrayList<>();
        Map<String, Cell> seen = new LinkedHashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            cell(prefix + key + "[" + (i + 1) + "]", list.items().get(i)).ifPresent(member -> {
                if (seen.putIfAbsent(member.text(), member) != null) {
                    problems.at(member).must("stand once in the list");
                }
                members.add(member);
            });
        }
        return members;
    }

    /** The members of a list, of whatever form; one that is no list is reported. */
    List<YamlValue> items(String key) {
        YamlValue.Entry entry = map.entries().get(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof YamlValue.Items list) {
            return list.items();
        }
        problems.at(entry.place(), prefix + key, entry.value().describe()).must("be a list", "a '-' before each entry");
        return List.of();
    }

    /** A number within limits. */
    OptionalDouble number(String key, double least, double most) {
        Optional<Cell> cell = cell(key);
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = NumberText.parse(cell.get().text());
        if (value.isEmpty()) {
            problems.at(cell.get()).must("be a number", NumberText.guess(cell.get().text()));
        } else if (value.getAsDouble() < least || value.getAsDouble() > most) {
            problems.at(cell.get()).must("lie between " + NumberText.show(least) + " and " + NumberText.show(most));
            return OptionalDouble.empty();
        }
        return value;
    }

    /** The maps of a list of maps. */
    List<YamlValue.Named> maps(String key) {
        YamlValue.Entry entry = map.entries().get(key);
        if (entry == null) {
            return List.of();
        }
        List<YamlValue.Named> maps = new ArrayList<>();
        if (entry.value() instanceof YamlValue.Items list) {
            for (YamlValue item : list.items()) {
                if (item instanceof YamlValue.Named named) {
                    maps.add(named);
                } else {
                    problems.at(item.place(), prefix + key, item.describe()).must("hold {key: value} entries");
                }
            }
        } else {
            problems.at(entry.place(), prefix + key, entry.value().describe()).must("be a list",
                    "a '-' before each entry");
        }
        return maps;
    }

    /** The single values of an inner map by its key; its own key in paths. */
    Map<String, Cell> cells(String key) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        inner(key).ifPresent(inner -> inner.map.entries().keySet()
                .forEach(name -> inner.cell(name).ifPresent(cell -> cells.put(name, cell))));
        return cells;
    }

    Optional<KeyReader> inner(String key) {
        YamlValue.Entry entry = map.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (!(entry.value() instanceof YamlValue.Named named)) {
            problems.at(entry.place(), prefix + key, entry.value().describe())
                    .must("hold one 'name: value' on each line");
            return Optional.empty();
        }
        return Optional.of(new KeyReader(named, prefix + key + ".", problems));
    }

    Place place() {
        return map.place();
    }
}
