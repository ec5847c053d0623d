package chokepoint.support;

import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import chokepoint.scenario.LoadResult;
import chokepoint.scenario.Mechanisms;
import chokepoint.scenario.Overrides;
import chokepoint.scenario.Parameters;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ScenarioLoader;
import chokepoint.scenario.WorldTables;
import chokepoint.world.Blueprint;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A scenario for tests, tiny or shipped, and what becomes of it: {@code TestWorld.small().under(rule).months(24)}. Tiny
 * worlds start in 2022-01 with a target of CN, the shipped parameters and every mechanism on.
 */
public record TestWorld(Scenario scenario) {

    private static final Path SCENARIOS = Path.of("scenarios");

    /** Lam of US sells etchers to smic in CN and tsmc in TW. */
    public static TestWorld oneMakerTwoBuyers() {
        return of(TestTables.tables().toolClass("etch", 2, 3).matureNode("mature").needs("mature", "etch", 10)
                .maker("lam", "US").sells("lam", "etch", 1).backlog("lam", "etch", 4)
                .buyer("smic", "CN", 0.5).buyer("tsmc", "TW", 0.8)
                .government("US", 50).government("CN", 50).government("TW", 50));
    }

    /** Makers of US and JP and two that sell at home in CN, one of them a newcomer; two classes, three buyers, one target. */
    public static TestWorld small() {
        return of(smallTables());
    }

    public static TestTables smallTables() {
        return TestTables.tables()
                .toolClass("etch", 2, 3).toolClass("litho", 40, 8)
                .advancedNode("advanced").needs("advanced", "etch", 10).needs("advanced", "litho", 0.6)
                .matureNode("mature").needs("mature", "etch", 8).needs("mature", "litho", 0.2)
                .maker("lam", "US").sells("lam", "etch", 0.6).sells("lam", "litho", 0.5)
                .maker("tel", "JP").sells("tel", "etch", 0.3).sells("tel", "litho", 0.5)
                .homeMaker("naura", "CN").sells("naura", "etch", 0.1, 0.6).ceiling("CN", "etch", 0.9)
                .homeMaker("smee", "CN").sells("smee", "litho", 0, 0.3).ceiling("CN", "litho", 0.5)
                .backlog("lam", "etch", 4).backlog("lam", "litho", 9).backlog("tel", "etch", 4)
                .backlog("tel", "litho", 9).backlog("naura", "etch", 3).backlog("smee", "litho", 9).overdue("lam", "litho", "CN", 0.2)
                .buyer("smic", "CN", 1.2, 3).buyer("tsmc", "TW", 2.0).buyer("intel", "US", 1.6)
                .government("US", 40).government("JP", 30).government("CN", 30).government("TW", 30);
    }

    public static TestWorld of(TestTables tables) {
        Scenario like = Shipped.FREE_TRADE;
        return new TestWorld(new Scenario("tiny", "Tiny", "question", "expectation", "no rules", Month.of(2022, 1),
                Month.of(2022, 1), 36, Set.of("CN"), List.of(), Set.of(), 1, Mechanisms.shipped(), opening(like.parameters()),
                tables.build(), List.of(), List.of(), "id: tiny\n"));
    }

    /** What is fitted to the shipped world's opening is no matter of a tiny one's. */
    private static Parameters opening(Parameters shipped) {
        return Changed.copy(Changed.copy(Changed.copy(shipped, "burnInSlots", 0.93), "burnInOverdueShare", 0.3),
                "orderHorizon", 24);
    }

    /** A scenario of the library, cut to some months. */
    public static TestWorld shipped(String name, int months) {
        return read(SCENARIOS.resolve(name + ".yaml"), months);
    }

    /** A scenario file, cut to some months. */
    public static TestWorld read(Path file, int months) {
        LoadResult result = new ScenarioLoader().load(file,
                new Overrides(Map.of(), OptionalLong.empty(), OptionalInt.of(months)));
        return new TestWorld(result.scenario().orElseThrow(() -> new AssertionError(result.problems())));
    }

    /** The parameters that ship with the program. */
    public static Parameters shippedParameters() {
        return Shipped.FREE_TRADE.parameters();
    }

    /** Names of the scenarios that ship with the program. */
    public static List<String> shippedNames() {
        String[] files = SCENARIOS.toFile().list((folder, name) -> name.endsWith(".yaml"));
        return Arrays.stream(files).sorted().map(name -> name.substring(0, name.length() - 5)).toList();
    }

    /** With more rules, under study. */
    public TestWorld under(ExportRule... rules) {
        Set<String> underStudy = new TreeSet<>(scenario.underStudy());
        Arrays.stream(rules).map(ExportRule::id).forEach(underStudy::add);
        return withRules(rules).with("underStudy", underStudy);
    }

    /** With more rules, in both twins. */
    public TestWorld withRules(ExportRule... rules) {
        return with("rules", Stream.concat(scenario.rules().stream(), Arrays.stream(rules))
                .sorted(Comparator.comparing(ExportRule::id)).toList());
    }

    public TestWorld months(int months) {
        return with("months", months);
    }

    public TestWorld seed(long seed) {
        return with("seed", seed);
    }

    public TestWorld where(String parameter, Object value) {
        return with("parameters", Changed.copy(scenario.parameters(), parameter, value));
    }

    public TestWorld switched(String mechanism, Object value) {
        return with("mechanisms", Changed.copy(scenario.mechanisms(), mechanism, value));
    }

    public TestWorld mechanisms(Mechanisms mechanisms) {
        return with("mechanisms", mechanisms);
    }

    public TestWorld tables(UnaryOperator<WorldTables> change) {
        return with("world", change.apply(scenario.world()));
    }

    /** Licensing offices that never have a queue. */
    public TestWorld withUnlimitedOffices() {
        return tables(tables -> Changed.copy(tables, "governments", tables.governments().stream()
                .map(row -> Changed.copy(row, "casesPerMonth", 1_000_000)).toList()));
    }

    public TestWorld with(String component, Object value) {
        return new TestWorld(Changed.copy(scenario, component, value));
    }

    public Parameters parameters() {
        return scenario.parameters();
    }

    public Blueprint blueprint() {
        return new Blueprint(scenario);
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final Scenario FREE_TRADE = read(SCENARIOS.resolve("free-trade.yaml"), 24).scenario();
    }
}
