package chokepoint.support;

import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Savings;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.WorldTables;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same scenario in other words: other display names, another currency unit, another calendar. */
public final class Symmetries {

    private Symmetries() {
    }

    /** Every display name is another. */
    public static TestWorld renamed(TestWorld world) {
        WorldTables tables = world.scenario().world();
        for (String table : List.of("toolClasses", "nodes", "makers", "buyers", "governments")) {
            tables = each(tables, table, row -> Changed.copy(row, "name", "No. " + row.hashCode()));
        }
        return world.with("world", tables).with("title", "Another title").with("rules", world.scenario().rules()
                .stream().map(rule -> Changed.copy(rule, "title", "Rule without a name")).toList());
    }

    /** Every amount of money in the input is a multiple: prices, plans, markets, overdue orders, the lot's cap. */
    public static TestWorld scaled(TestWorld world, double factor) {
        WorldTables tables = world.scenario().world();
        tables = each(tables, "toolClasses", row -> times(times(row, "refPriceUsdM", factor), "market2022UsdBn", factor));
        tables = each(tables, "plans", row -> times(row, "plannedToolSpendUsdBn", factor));
        tables = each(tables, "overdueOrders", row -> times(row, "overdueUsdBn", factor));
        tables = each(tables, "makers", row -> times(row, "revenue2022UsdBn", factor));
        tables = each(tables, "nodes", row -> times(row, "toolCostUsdMPerKwpm", factor));
        return world.with("world", tables).where("lotValueMax", world.parameters().lotValueMax() * factor);
    }

    /** Everything happens so many years later: the start, the plans, the rules and their savings. */
    public static TestWorld later(TestWorld world, int years) {
        Scenario scenario = world.scenario();
        WorldTables tables = each(scenario.world(), "plans",
                row -> Changed.copy(row, "year", (int) Changed.number(row, "year") + years));
        return world.with("world", tables).with("start", scenario.start().plus(12 * years))
                .with("reportFrom", scenario.reportFrom().plus(12 * years))
                .with("rules", scenario.rules().stream().map(rule -> later(rule, years)).toList());
    }

    private static ExportRule later(ExportRule rule, int years) {
        ExportRule moved = Changed.copy(Changed.copy(rule, "announced", rule.announced().plusYears(years)),
                "effective", rule.effective().plusYears(years));
        return Changed.copy(Changed.copy(moved, "expires", rule.expires().map(date -> date.plusYears(years))),
                "savings", later(rule.savings(), years));
    }

    private static Savings later(Savings savings, int years) {
        UnaryOperator<Month> move = month -> month.plus(12 * years);
        if (savings instanceof Savings.OrdersBefore orders) {
            return new Savings.OrdersBefore(move.apply(orders.before()), orders.until().map(move));
        }
        return savings instanceof Savings.LicencesUntil licences
                ? new Savings.LicencesUntil(move.apply(licences.until())) : savings;
    }

    private static Record times(Record row, String column, double factor) {
        return Changed.copy(row, column, Changed.number(row, column) * factor);
    }

    private static WorldTables each(WorldTables tables, String table, UnaryOperator<Record> change) {
        List<? extends Record> rows = switch (table) {
            case "toolClasses" -> tables.toolClasses();
            case "nodes" -> tables.nodes();
            case "makers" -> tables.makers();
            case "buyers" -> tables.buyers();
            case "governments" -> tables.governments();
            case "plans" -> tables.plans();
            case "overdueOrders" -> tables.overdueOrders();
            default -> throw new IllegalArgumentException(table);
        };
        return Changed.copy(tables, table, rows.stream().map(change::apply).toList());
    }
}
