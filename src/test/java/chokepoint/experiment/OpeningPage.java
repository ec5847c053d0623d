package chokepoint.experiment;

import chokepoint.experiment.OpeningRun.Months;
import chokepoint.quantity.Month;
import chokepoint.scenario.ToolClass;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/** Makes {@code docs/opening.md}: what was not fitted, at the opening, beside the record. */
final class OpeningPage {

    private static final Set<String> SCANNERS = Set.of("litho-arfi-advanced", "litho-arfi-standard", "litho-dry");
    private static final List<String> MAKERS =
            List.of("tokyo-electron", "asml", "applied-materials", "lam-research", "kla");
    private static final Months YEAR = Months.OPENING_YEAR;

    private final OpeningRuns history = new OpeningRuns("history");
    private final OpeningRuns freeTrade = new OpeningRuns("free-trade");
    private final Map<String, OpeningCheck> checks = new TreeMap<>();
    private final StringBuilder page = new StringBuilder();

    private OpeningPage() throws IOException {
        for (OpeningCheck check : OpeningCheck.readAll()) {
            checks.put(key(check.subject(), check.measure(), check.periodStart(), check.periodEnd()), check);
        }
    }

    static String markdown() throws IOException {
        OpeningPage page = new OpeningPage();
        page.write();
        return page.page.toString();
    }

    private void write() {
        page.append(OpeningText.INTRODUCTION);
        leadTimes();
        backlog();
        chinaShares();
        wishes();
        sources();
    }

    private void leadTimes() {
        page.append(OpeningText.LEAD_TIMES);
        table("class", "build time", "promised, January 2022", "promised to China, January 2022",
                "promised, January 2023", "promised to China, January 2023", "order to delivery, 2022");
        int elsewhere = history.buyer("tsmc");
        int china = history.buyer("smic");
        for (ToolClass one : history.scenario().world().toolClasses()) {
            IntPredicate lines = history.linesOfClass(one.id());
            row("`" + one.id() + "`", Integer.toString(one.buildMonths()),
                    history.spread(run -> run.promisedMonths(lines, elsewhere, false), 1),
                    history.spread(run -> run.promisedMonths(lines, china, false), 1),
                    history.spread(run -> run.promisedMonths(lines, elsewhere, true), 1),
                    history.spread(run -> run.promisedMonths(lines, china, true), 1),
                    history.spread(run -> run.waitMonths(lines, OpeningRuns.ALL, YEAR), 1));
        }
        page.append('\n');
        compared();
        ToDoubleFunction<OpeningRun> ofAll = run -> run.waitMonths(OpeningRuns.ALL, OpeningRuns.ALL, YEAR);
        ToDoubleFunction<OpeningRun> ofAsml = run -> run.waitMonths(history.linesOf("asml"), OpeningRuns.ALL, YEAR);
        for (String date : List.of("2019-12-31", "2021-06-30", "2023-09-30")) {
            compare("order to delivery, all tools", check("all tools", "order_to_delivery", date, date), ofAll, 1);
        }
        compare("order to delivery, ASML", check("asml", "order_to_delivery", "2023-12-31", "2023-12-31"), ofAsml, 1);
        page.append(OpeningText.LEAD_TIME_REASONS);
    }

    private void backlog() {
        IntPredicate asml = history.linesOf("asml");
        page.append(OpeningText.BACKLOG);
        compared();
        compare("backlog, bn USD", check("asml", "backlog", "2022-09-30", "2022-09-30"),
                run -> run.backlogUsd(asml, Month.of(2022, 9)) / 1e9, 1);
        compare("China's part of it, %", check("asml", "china_share_of_backlog", "2023-04-19", "2023-04-19"),
                run -> 100 * run.targetBacklogUsd(asml, Month.of(2023, 3))
                        / run.backlogUsd(asml, Month.of(2023, 3)), 1);
        page.append(OpeningText.BACKLOG_REASONS);
    }

    private void chinaShares() {
        page.append(OpeningText.CHINA_SHARES);
        table("maker", "period", "recorded, %", "confidence", "model, %", "model less record, points",
                "model without new rules, %");
        for (String maker : MAKERS) {
            String measure = maker.equals("asml") ? "china_share_systems" : "china_share";
            for (int quarter = 1; quarter <= 4; quarter++) {
                share(maker, measure, "Q" + quarter + " 2022", Months.quarter(quarter));
            }
            share(maker, measure, "2022", YEAR);
        }
        share("asml", "china_share", "2022", YEAR);
        page.append(OpeningText.CHINA_SHARE_REASONS);
    }

    private void share(String maker, String measure, String name, Months months) {
        OpeningCheck check = check(maker, measure, months.first() + "-01", months.last() + lastDay(months.last()));
        boolean systemsOnly = measure.equals("china_share_systems");
        IntPredicate lines = history.linesOf(maker);
        ToDoubleFunction<OpeningRun> reading = run -> 100 * sales(run, lines, history.target(), months, systemsOnly)
                / sales(run, lines, OpeningRuns.ALL, months, systemsOnly);
        row(maker + (systemsOnly ? ", systems" : ""), name, OpeningRuns.number(check.value(), 1), check.confidence(),
                history.spread(reading, 1), signed(history.mean(reading) - check.value()),
                freeTrade.spread(reading, 1));
    }

    private static double sales(OpeningRun run, IntPredicate lines, IntPredicate buyers, Months months,
            boolean systemsOnly) {
        return run.systemsUsd(lines, buyers, months) + (systemsOnly ? 0 : run.serviceUsd(lines, buyers, months));
    }

    private void wishes() {
        IntPredicate china = history.target();
        IntPredicate scanners = history.linesOfClasses(SCANNERS);
        page.append(OpeningText.WISHES);
        compared();
        compare("deliveries in the world, 2022, bn USD", check("world", "deliveries", "2022-01-01", "2022-12-31"),
                run -> run.systemsUsd(OpeningRuns.ALL, OpeningRuns.ALL, YEAR) / 1e9, 1);
        compare("wishes in China, 2022, bn USD", check("china", "wishes", "2022-01-01", "2022-12-31"),
                run -> run.plannedUsd(china, YEAR) / 1e9, 1);
        compare("deliveries to China, 2022, bn USD", check("china", "deliveries", "2022-01-01", "2022-12-31"),
                run -> run.systemsUsd(OpeningRuns.ALL, china, YEAR) / 1e9, 1);
        for (int quarter = 1; quarter <= 4; quarter++) {
            Months months = Months.quarter(quarter);
            compare("of these in Q" + quarter, check("china", "deliveries", months.first() + "-01",
                    months.last() + lastDay(months.last())),
                    run -> run.systemsUsd(OpeningRuns.ALL, china, months) / 1e9, 2);
        }
        compare("Chinese demand for DUV scanners filled, %", check("asml", "china_fill", "2021-07-01", "2023-06-30"),
                run -> 100 * run.systemsUsd(scanners, china, YEAR)
                        / run.neededUsd(history.classes(SCANNERS), china, YEAR), 0);
        compare("ASML's deliveries to China, 2022, bn USD", check("asml", "china_scanner_imports", "2022-01-01",
                "2022-12-31"), run -> run.systemsUsd(history.linesOf("asml"), china, YEAR) / 1e9, 2);
        compare("the same in scanners", check("asml", "china_scanner_imports_units", "2022-01-01", "2022-12-31"),
                run -> run.tools(scanners.and(history.linesOf("asml")), china, YEAR), 0);
        compare("Chinese makers' part of deliveries to China, %", check("china", "domestic_share", "2022-01-01",
                "2022-12-31"), run -> 100 * run.systemsUsd(history.linesFromTarget(), china, YEAR)
                        / run.systemsUsd(OpeningRuns.ALL, china, YEAR), 1);
        page.append(OpeningText.WISHES_REASONS);
    }

    private void sources() {
        page.append(OpeningText.SOURCES);
        table("subject", "measure", "from", "to", "value", "range", "unit", "source", "confidence");
        for (OpeningCheck check : checks.values()) {
            row(check.subject(), check.measure(), check.periodStart(), check.periodEnd(),
                    OpeningRuns.number(check.value(), 2), check.hasRange() ? check.low() + " to " + check.high() : "",
                    check.unit(), check.source(), check.confidence());
        }
    }

    private void compared() {
        table("figure", "recorded", "range of the record", "confidence", "model", "verdict",
                "model without new rules");
    }

    private void compare(String name, OpeningCheck check, ToDoubleFunction<OpeningRun> reading, int decimals) {
        row(name + date(check), OpeningRuns.number(check.value(), decimals),
                check.hasRange() ? check.low() + " to " + check.high() : "", check.confidence(),
                history.spread(reading, decimals), verdict(check, history.mean(reading)),
                freeTrade.spread(reading, decimals));
    }

    private static String verdict(OpeningCheck check, double figure) {
        if (check.hasRange() && check.holds(figure)) {
            return "within the range";
        }
        return signed(100 * (figure / check.value() - 1)) + " %";
    }

    private static String date(OpeningCheck check) {
        return check.periodStart().equals(check.periodEnd()) ? " (" + check.periodEnd() + ")" : "";
    }

    private static String signed(double value) {
        String text = OpeningRuns.number(Math.abs(value), 1);
        return text.equals("0.0") ? "0.0" : (value < 0 ? "−" : "+") + text;
    }

    private static String lastDay(Month month) {
        return java.time.YearMonth.of(month.year(), month.monthOfYear()).atEndOfMonth().toString().substring(7);
    }

    private OpeningCheck check(String subject, String measure, String start, String end) {
        OpeningCheck check = checks.get(key(subject, measure, start, end));
        if (check == null) {
            throw new IllegalStateException("opening_checks.csv must have a row " + key(subject, measure, start, end));
        }
        return check;
    }

    private static String key(String... parts) {
        return String.join("|", parts);
    }

    private void table(String... titles) {
        row(titles);
        page.append("| --- ".repeat(titles.length)).append("|\n");
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
