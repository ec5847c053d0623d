package chokepoint.scenario;

import chokepoint.quantity.Month;
import chokepoint.quantity.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Reads the targets of an experiment file. */
final class FitTargetReader {

    private static final Set<String> KEYS = new TreeSet<>(
            Set.of("measure", "subject", "value", "tolerance", "source", "from", "to", "fit"));
    private static final double MOST = 1e12;

    private final Problems problems;
    private final Optional<Scenario> scenario;

    /** @param scenario whose ids are known; absent if it is broken, and ids are then not checked */
    FitTargetReader(Problems problems, Optional<Scenario> scenario) {
        this.problems = problems;
        this.scenario = scenario;
    }

    /** @param window months of targets that have none of their own */
    List<FitTarget> read(KeyReader top, Optional<CalibrationWindow> window) {
        List<FitTarget> targets = new ArrayList<>();
        List<YamlValue.Named> maps = top.maps("targets");
        int number = 1;
        for (YamlValue.Named map : maps) {
            target(new KeyReader(map, "targets[" + number + "].", problems), window).ifPresent(targets::add);
            number++;
        }
        if (maps.isEmpty() || problems.none() && targets.stream().noneMatch(FitTarget::fitted)) {
            problems.at(top.place(), "targets").must("hold at least one recorded figure to fit",
                    "- {measure: target_share, subject: asml, value: 0.14, tolerance: 0.03, source: annual report}");
        }
        return targets;
    }

    private Optional<FitTarget> target(KeyReader keys, Optional<CalibrationWindow> window) {
        keys.checkKeys(KEYS);
        Optional<FitMeasure> measure = keys.require("measure").flatMap(this::measure);
        keys.require("value");
        keys.require("tolerance");
        keys.require("source");
        OptionalDouble value = keys.number("value", -MOST, MOST);
        OptionalDouble tolerance = keys.number("tolerance", 0, MOST);
        if (tolerance.isPresent() && tolerance.getAsDouble() == 0) {
            problems.at(keys.cell("tolerance").orElseThrow()).must("be above 0: it is one standard deviation");
        }
        List<String> subjects = measure.map(known -> subjects(known, keys.list("subject"))).orElse(List.of());
        boolean fitted = keys.cell("fit").map(this::truth).orElse(true);
        Optional<CalibrationWindow> months = months(keys, window);
        String source = keys.text("source");
        return measure.isEmpty() || value.isEmpty() || tolerance.isEmpty() || months.isEmpty() ? Optional.empty()
                : Optional.of(new FitTarget(measure.get(), subjects, months.get().from(), months.get().to(),
                        value.getAsDouble(), tolerance.getAsDouble(), fitted, source));
    }

    private Optional<FitMeasure> measure(Cell cell) {
        Optional<FitMeasure> measure = FitMeasure.of(cell.text());
        if (measure.isEmpty()) {
            problems.at(cell).must("be one of " + String.join(", ", FitMeasure.labels()),
                    Nearest.to(cell.text(), FitMeasure.labels()));
        }
        return measure;
    }

    private boolean truth(Cell cell) {
        if (!cell.text().equals("true") && !cell.text().equals("false")) {
            problems.at(cell).must("be true or false");
        }
        return !cell.text().equals("false");
    }

    private Optional<CalibrationWindow> months(KeyReader keys, Optional<CalibrationWindow> window) {
        Optional<Month> from = keys.month("from").or(() -> window.map(CalibrationWindow::from));
        Optional<Month> to = keys.month("to").or(() -> window.map(CalibrationWindow::to));
        return from.isEmpty() || to.isEmpty() ? Optional.empty()
                : new CalibrationWindow.Reader(problems).ordered(new CalibrationWindow(from.get(), to.get()), keys);
    }

    private List<String> subjects(FitMeasure measure, List<Cell> cells) {
        Set<String> known = scenario.map(found -> ids(measure, found.world())).orElse(Set.of());
        for (Cell cell : cells) {
            if (measure.subject() == FitMeasure.Subject.NONE) {
                problems.at(cell).must("be left out: " + measure.label() + " has none");
            } else if (scenario.isPresent() && !known.contains(cell.text())) {
                problems.at(cell).must("be the id of " + measure.subject().words() + " of the scenario's world",
                        Nearest.orAll(cell.text(), known));
            }
        }
        return cells.stream().map(Cell::text).sorted().toList();
    }

    private static Set<String> ids(FitMeasure measure, WorldTables world) {
        Set<String> ids = new TreeSet<>();
        switch (measure.subject()) {
            case MAKER -> world.makers().forEach(maker -> ids.add(maker.id()));
            case TOOL_CLASS -> world.toolClasses().forEach(one -> ids.add(one.id()));
            case REGION -> world.buyers().forEach(buyer -> ids.addAll(List.of(buyer.region(), buyer.subregion())));
            default -> ids.clear();
        }
        ids.remove("");
        return ids;
    }
}
