package chokepoint.support;

import chokepoint.event.EventSink;
import chokepoint.quantity.Month;
import chokepoint.random.Draws;
import chokepoint.rule.ExportRule;
import chokepoint.scenario.Mechanisms;
import chokepoint.scenario.Parameters;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.WorldTables;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tiny worlds that read like sentences: {@code tiny().on("slots").parameter("patience", 2).rules(...).blueprint()}. Three
 * makers (ASML, Lam, TEL), three classes, SMIC in the target and TSMC elsewhere; 24 months from 2022-01. Unless said
 * otherwise only choice and rules are on (model.md section 9, benchmark) and plans have no shock.
 */
public final class TinyWorld {

    private WorldTables tables = TinyTables.tables();
    private Mechanisms mechanisms = Mechanisms.choiceAndRulesOnly();
    private Parameters parameters = TinyTables.parameters();
    private final List<ExportRule> rules = new ArrayList<>();
    private long seed = 1;
    private int months = 24;

    private TinyWorld() {
    }

    public static TinyWorld tiny() {
        return new TinyWorld();
    }

    /** Switches mechanisms on, by the names in {@link Mechanisms}. */
    public TinyWorld on(String... names) {
        for (String name : names) {
            mechanisms = Changed.copy(mechanisms, name, true);
        }
        return this;
    }

    /** What buyers expect of rules to come. */
    public TinyWorld expecting(Mechanisms.Stockpiling mode) {
        mechanisms = Changed.copy(mechanisms, "stockpiling", mode);
        return this;
    }

    public TinyWorld pooled() {
        mechanisms = Changed.copy(mechanisms, "slotPool", Mechanisms.SlotPool.MAKER_CATEGORY);
        return this;
    }

    public TinyWorld parameter(String name, Object value) {
        parameters = Changed.copy(parameters, name, value);
        return this;
    }

    /** Adds rules; those that are not standing are under study. */
    public TinyWorld rules(ExportRule... more) {
        rules.addAll(List.of(more));
        rules.sort(Comparator.comparing(ExportRule::id));
        return this;
    }

    public TinyWorld seed(long number) {
        seed = number;
        return this;
    }

    public TinyWorld months(int number) {
        months = number;
        return this;
    }

    /** Changes one component of the row with an id, in a table named as in {@link WorldTables}. */
    public TinyWorld row(String table, String id, String component, Object value) {
        List<Record> rows = new ArrayList<>();
        for (Record row : rows(table)) {
            rows.add(id(row).equals(id) ? Changed.copy(row, component, value) : row);
        }
        tables = Changed.copy(tables, table, List.copyOf(rows));
        return this;
    }

    /** Adds rows to a table, which stays in order of id. */
    public TinyWorld add(String table, Record... more) {
        List<Record> rows = new ArrayList<>(rows(table));
        rows.addAll(List.of(more));
        rows.sort(Comparator.comparing(TinyWorld::id));
        tables = Changed.copy(tables, table, List.copyOf(rows));
        return this;
    }

    public Scenario scenario() {
        Set<String> underStudy = rules.stream().filter(rule -> !rule.standing()).map(ExportRule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Month start = Month.of(2022, 1);
        return new Scenario("tiny", "Tiny", "Who sells?", "", "no rules", start, start, months, Set.of("CN"),
                List.copyOf(rules), underStudy, seed, mechanisms, parameters, tables, List.of(), List.of(), "");
    }

    public Blueprint blueprint() {
        return new Blueprint(scenario());
    }

    public World world() {
        return world(EventSink.NONE);
    }

    /** The ruled world before its first month, its books still empty. */
    public World world(EventSink events) {
        return world(blueprint(), events);
    }

    public static World world(Blueprint blueprint, EventSink events) {
        Draws draws = new Draws(blueprint.scenario.seed(), 1);
        return new World(blueprint, new LotPlan(blueprint, draws), draws, blueprint.ruled, events);
    }

    public static int line(World world, String id) {
        return world.blueprint.indexOf(world.blueprint.directory.productLines(), id);
    }

    public static int toolClass(World world, String id) {
        return world.blueprint.indexOf(world.blueprint.directory.toolClasses(), id);
    }

    public static int government(World world, String id) {
        return world.blueprint.indexOf(world.blueprint.directory.governments(), id);
    }

    public static int maker(World world, String id) {
        return world.blueprint.indexOf(world.blueprint.directory.makers(), id);
    }

    public static int buyer(World world, String id) {
        return world.blueprint.indexOf(world.blueprint.directory.buyers(), id);
    }

    public static int fab(World world, String id) {
        return world.blueprint.indexOf(world.blueprint.directory.fabLines(), id);
    }

    /** The first lot of a fab line and class needed in a month or later. */
    public static int lot(World world, String fab, String ofClass, int need) {
        int place = fab(world, fab) * world.blueprint.classCount() + toolClass(world, ofClass);
        for (int month = Math.max(0, need); month < world.blueprint.planMonths; month++) {
            if (world.plan.firstLot(place, month) < world.plan.endOfLots(place, month)) {
                return world.plan.firstLot(place, month);
            }
        }
        throw new IllegalArgumentException("There must be a lot of " + fab + " and " + ofClass + " after " + need + ".");
    }

    @SuppressWarnings("unchecked")
    private List<Record> rows(String table) {
        try {
            return (List<Record>) WorldTables.class.getMethod(table).invoke(tables);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalArgumentException("\"" + table + "\" must be a table of the world.", fault);
        }
    }

    /** The id of a row, or its first component followed by the second. */
    private static String id(Record row) {
        try {
            return String.valueOf(row.getClass().getMethod("id").invoke(row));
        } catch (ReflectiveOperationException noId) {
            return firstTwo(row);
        }
    }

    private static String firstTwo(Record row) {
        try {
            var components = row.getClass().getRecordComponents();
            return components[0].getAccessor().invoke(row) + "." + components[1].getAccessor().invoke(row);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalArgumentException("The row must be public: " + row, fault);
        }
    }
}
