package chokepoint.scenario;

import chokepoint.quantity.Month;
import chokepoint.quantity.Nearest;
import java.util.Set;
import java.util.TreeSet;

/** Checks a scenario's own keys against each other and against its world. */
final class ScenarioChecks {

    /** The world's tables hold its state when this month begins. */
    static final Month OPENING = Month.of(2022, 1);

    private final Draft draft;
    private final Tables tables;
    private final Problems problems;

    ScenarioChecks(Draft draft, Tables tables, Problems problems) {
        this.draft = draft;
        this.tables = tables;
        this.problems = problems;
    }

    void check() {
        draft.start().ifPresent(this::checkStart);
        checkReportFrom();
        checkTarget();
        if (draft.rules().isEmpty() && draft.places().containsKey("rules")) {
            problems.at(draft.place("rules"), "rules").must("name at least one rule or package", "[standing]");
        }
    }

    private void checkStart(Month start) {
        if (start.isBefore(OPENING)) {
            problems.at(draft.place("start"), "start", start.toString())
                    .must("not be before " + OPENING + ", the world's opening", OPENING.toString());
        }
        Set<String> years = new TreeSet<>();
        tables.of(RegionPlan.class).rows().forEach(row -> years.add(row.text("year")));
        NumberText.parse(years.isEmpty() ? "" : ((TreeSet<String>) years).last()).ifPresent(last -> {
            if (start.year() > last) {
                problems.at(draft.place("start"), "start", start.toString())
                        .must("not be after the last year of plans, " + (int) last);
            }
        });
        checkBurnIn(start, years);
    }

    /** Burn-in needs plans, so it may not reach back before their first year. */
    private void checkBurnIn(Month start, Set<String> years) {
        if (!draft.mechanisms().burnIn() || years.isEmpty() || start.isBefore(OPENING)) {
            return;
        }
        tables.get(Schemas.PARAMETERS).row("burn_in_months").map(row -> row.cell("value")).ifPresent(cell -> {
            double burnIn = NumberText.parse(cell.text()).orElse(0);
            double first = NumberText.parse(years.iterator().next()).orElse(0);
            double most = start.index() - first * 12;
            if (burnIn > most) {
                problems.at(cell, "months").must("be at most " + (int) most
                        + ", so that burn-in begins within the plans", Integer.toString((int) most));
            }
        });
    }

    private void checkReportFrom() {
        if (draft.start().isEmpty() || draft.reportFrom().isEmpty() || draft.months().isEmpty()) {
            return;
        }
        Month start = draft.start().get();
        Month end = start.plus((int) draft.months().getAsLong());
        Month from = draft.reportFrom().get();
        if (isTyped("months") && !isTyped("report_from") && !from.isBefore(end)) {
            int least = start.until(from) + 1;
            problems.at(draft.place("months"), "months", start.until(end) + " months")
                    .must("reach report_from, " + from + ": at least " + least, Integer.toString(least));
        } else if (isTyped("start") && !isTyped("report_from") && from.isBefore(start)) {
            problems.at(draft.place("start"), "start", start.toString())
                    .must("not be after report_from, " + from, from.toString());
        } else if (from.isBefore(start) || !from.isBefore(end)) {
            problems.at(draft.place("report_from"), "report_from", from.toString())
                    .must("lie between start, " + start + ", and the last month, " + end.plus(-1),
                            from.isBefore(start) ? start.toString() : end.plus(-1).toString());
        }
    }

    /** Whether a key comes from the command line: then it is to blame, not a line of the file that it does not fit. */
    private boolean isTyped(String key) {
        return draft.place(key).line() == 0 && draft.places().containsKey(key);
    }

    private void checkTarget() {
        Set<String> locations = new TreeSet<>();
        tables.of(Buyer.class).rows().forEach(row -> locations.add(row.text("location")));
        for (Cell cell : draft.target()) {
            if (!locations.contains(cell.text())) {
                problems.at(cell).must("be the location of a fab of the world", Nearest.orAll(cell.text(), locations));
            }
        }
        if (draft.target().isEmpty() && draft.places().containsKey("target")) {
            problems.at(draft.place("target"), "target").must("name at least one country");
        }
    }
}
