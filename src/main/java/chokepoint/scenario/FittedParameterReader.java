package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the parameters of an experiment file: paths with their ranges, by default those of the tables. */
final class FittedParameterReader {

    private static final Set<String> KEYS = new TreeSet<>(Set.of("id", "path", "low", "high", "times"));
    private static final double MOST = 1e12;

    private final Problems problems;
    private final Optional<Base> base;
    private final Map<String, Assumption> numbers = new TreeMap<>();
    private final Map<String, Place> places = new TreeMap<>();

    /** The scenario that is fitted, as text and as it stands. */
    record Base(ScenarioText text, Scenario scenario) {
    }

    /** @param base absent if the scenario is broken; only the form is then checked */
    FittedParameterReader(Problems problems, Optional<Base> base) {
        this.problems = problems;
        this.base = base;
        base.ifPresent(found -> found.scenario().assumptions().forEach(one -> numbers.put(one.path(), one)));
    }

    List<FittedParameter> read(KeyReader top) {
        List<FittedParameter> parameters = new ArrayList<>();
        Map<String, String> taken = new LinkedHashMap<>();
        List<YamlValue> items = top.items("parameters");
        if (items.isEmpty()) {
            problems.at(top.place(), "parameters").must("hold at least one path", "- parameters.omega");
        }
        for (int i = 0; i < items.size(); i++) {
            String name = "parameters[" + (i + 1) + "]";
            read(items.get(i), name).ifPresent(parameter -> {
                checkOnce(parameter, taken, name);
                parameters.add(parameter);
            });
        }
        return parameters;
    }

    private void checkOnce(FittedParameter parameter, Map<String, String> taken, String name) {
        List<String> names = new ArrayList<>(List.of("id " + parameter.id()));
        parameter.places().forEach(place -> names.add(place.path()));
        for (String one : names) {
            String first = taken.putIfAbsent(one, name);
            if (first != null) {
                problems.at(places.get(name), name, one).must("stand once; " + first + " has it too");
            }
        }
    }

    private Optional<FittedParameter> read(YamlValue item, String name) {
        places.put(name, item.place());
        if (item instanceof YamlValue.Scalar scalar) {
            Map<String, YamlValue.Entry> alone = Map.of("path", new YamlValue.Entry(item.place(), scalar));
            return read(new KeyReader(new YamlValue.Named(item.place(), alone), name + ".", problems), name);
        }
        if (item instanceof YamlValue.Named map) {
            KeyReader keys = new KeyReader(map, name + ".", problems);
            keys.checkKeys(KEYS);
            return read(keys, name);
        }
        problems.at(item.place(), name, item.describe()).must("be a path or {path: ..., low: ..., high: ...}");
        return Optional.empty();
    }

    private Optional<FittedParameter> read(KeyReader keys, String name) {
        if (!keys.has("path")) {
            problems.at(keys.place(), name + ".path").must("be given", "path: parameters.omega");
            return Optional.empty();
        }
        boolean times = keys.cell("times").map(this::truth).orElse(false);
        List<Cell> written = keys.list("path");
        List<FittedParameter.Place> cells = base.isPresent() ? written.stream().flatMap(cell -> cells(cell).stream())
                .toList() : List.of();
        String id = keys.has("id") ? keys.id("id").orElse("") : written.size() == 1 ? written.get(0).text() : "";
        if (id.isEmpty() && !keys.has("id")) {
            problems.at(keys.place(), name + ".id").must("be given for several paths");
        }
        OptionalDouble low = limit(keys, "low", times ? List.of() : cells);
        OptionalDouble high = limit(keys, "high", times ? List.of() : cells);
        if (base.isEmpty() || cells.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.getAsDouble() >= high.getAsDouble()) {
            problems.at(keys.place(), name, NumberText.show(low.getAsDouble()) + " to "
                    + NumberText.show(high.getAsDouble())).must("have a low end below its high end");
            return Optional.empty();
        }
        FittedParameter parameter =
                new FittedParameter(id, cells, times, low.getAsDouble(), high.getAsDouble());
        checkEnds(parameter, keys.place(), name);
        return Optional.of(parameter);
    }

    private boolean truth(Cell cell) {
        if (!cell.text().equals("true") && !cell.text().equals("false")) {
            problems.at(cell).must("be true or false");
        }
        return cell.text().equals("true");
    }

    /** The cells that a path names, a '*' standing for any part between dots. */
    private List<FittedParameter.Place> cells(Cell written) {
        Pattern pattern = Pattern.compile(java.util.Arrays.stream(written.text().strip().split("\\*", -1))
                .map(Pattern::quote).collect(Collectors.joining("[^.]+")));
        List<FittedParameter.Place> cells = numbers.values().stream()
                .filter(one -> pattern.matcher(one.path()).matches() && NumberText.parse(one.value()).isPresent())
                .map(one -> new FittedParameter.Place(one.path(), Double.parseDouble(one.value()), isWhole(one.path()),
                        one.unit())).toList();
        if (cells.isEmpty()) {
            problems.at(written).must("be the path of a number of the scenario, as in --set",
                    Nearest.to(written.text(), numbers.keySet()));
        }
        return cells;
    }

    private static boolean isWhole(String path) {
        String table = path.substring(0, path.indexOf('.'));
        String last = path.substring(path.lastIndexOf('.') + 1);
        return table.equals(Schemas.PARAMETERS.name()) ? ParameterReader.columns().get(last).isWhole()
                : Schemas.all().stream().filter(schema -> schema.name().equals(table))
                        .flatMap(schema -> schema.columns().stream())
                        .anyMatch(column -> column.name().equals(last) && column.isWhole());
    }

    /** As written, else that of the table if all cells have the same. */
    private OptionalDouble limit(KeyReader keys, String key, List<FittedParameter.Place> cells) {
        if (keys.has(key)) {
            return keys.number(key, -MOST, MOST);
        }
        Function<Assumption, String> ofTable = key.equals("low") ? Assumption::low : Assumption::high;
        Set<String> limits = new TreeSet<>();
        cells.forEach(cell -> limits.add(ofTable.apply(numbers.get(cell.path()))));
        OptionalDouble limit = limits.size() == 1 ? NumberText.parse(limits.iterator().next()) : OptionalDouble.empty();
        if (limit.isEmpty() && base.isPresent()) {
            keys.require(key);
        }
        return limit;
    }

    /** The scenario must be sound at both ends of the range. */
    private void checkEnds(FittedParameter parameter, Place place, String name) {
        for (String end : List.of(parameter.text(0), parameter.text(1))) {
            Scenario scenario = base.orElseThrow().scenario();
            LoadResult result = base.get().text()
                    .load(Calibration.cut(parameter.cells(end), scenario.start(), scenario.months()));
            result.problems().stream().limit(1).forEach(problem -> problems.at(place, name, end)
                    .must("give a sound scenario at both ends of its range; there " + problem.path()
                            + (problem.value().isEmpty() ? "" : " (" + problem.value() + ")") + " must "
                            + problem.rule()));
        }
    }
}
