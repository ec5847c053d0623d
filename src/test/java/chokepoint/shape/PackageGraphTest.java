package chokepoint.shape;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.Main;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may import which, and which library belongs where: the layout of the house. */
class PackageGraphTest {

    private static final JavaClasses PROGRAM = Program.classes();

    /** Each package and all it may import, from the top down. */
    private static final Map<String, List<String>> GRAPH = new TreeMap<>(Map.ofEntries(
            Map.entry("cli", List.of("report", "experiment", "table", "ledger", "engine", "world", "agent", "scenario",
                    "market", "rule", "event", "random", "quantity")),
            Map.entry("report", List.of("table", "quantity")),
            Map.entry("experiment", List.of("engine", "ledger", "table", "world", "market", "scenario", "rule", "event",
                    "random", "quantity")),
            Map.entry("table", List.of("ledger", "event", "quantity")),
            Map.entry("ledger", List.of("event", "rule", "quantity")),
            Map.entry("engine", List.of("world", "agent", "market", "rule", "event", "random", "scenario",
                    "quantity")),
            Map.entry("world", List.of("agent", "market", "event", "scenario", "rule", "random", "quantity")),
            Map.entry("agent", List.of("rule", "market", "random", "quantity")),
            Map.entry("scenario", List.of("rule", "quantity")),
            Map.entry("market", List.of("quantity", "random")),
            Map.entry("rule", List.of("quantity")),
            Map.entry("event", List.of("rule", "quantity")),
            Map.entry("random", List.of()),
            Map.entry("quantity", List.of())));

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatTheLayoutAllows(String name) {
        String[] allowed = Stream.concat(Stream.of(name), GRAPH.get(name).stream())
                .map(PackageGraphTest::inProgram).toArray(String[]::new);

        classes().that().resideInAPackage(inProgram(name))
                .should().onlyDependOnClassesThat(not(resideInAPackage("chokepoint..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void noPackageDependsOnItselfByWayOfOthers() {
        slices().matching("chokepoint.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void everyClassHasAPlaceInTheLayout() {
        String[] known = GRAPH.keySet().stream().map(PackageGraphTest::inProgram).toArray(String[]::new);

        classes().that(not(equivalentTo(Main.class))).should().resideInAnyPackage(known).check(PROGRAM);
    }

    @Test
    void mainOnlyPicksACommand() {
        classes().that(equivalentTo(Main.class))
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "chokepoint", "chokepoint.cli")
                .check(PROGRAM);
    }

    @Test
    void theSkeletonOfTheLayoutIsThere() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName))
                .contains("chokepoint.quantity", "chokepoint.rule", "chokepoint.event", "chokepoint.scenario",
                        "chokepoint.cli");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryStaysWhereItBelongs(String library, List<String> homes) {
        String[] where = homes.stream().map(PackageGraphTest::inProgram).toArray(String[]::new);

        noClasses().that().resideOutsideOfPackages(where)
                .should().dependOnClassesThat().resideInAnyPackage(library)
                .check(PROGRAM);
    }

    static List<String> packages() {
        return List.copyOf(GRAPH.keySet());
    }

    static Stream<Arguments> libraries() {
        return Stream.of(
                place("sim..", "engine"),
                place("ec..", "engine"),
                place("picocli..", "cli"),
                place("me.tongfei..", "cli"),
                place("org.slf4j..", "cli"),
                place("org.snakeyaml..", "scenario"),
                place("tech.tablesaw..", "table", "report"),
                place("com.univocity..", "table"));
    }

    private static Arguments place(String library, String... homes) {
        return Arguments.of(library, List.of(homes));
    }

    private static String inProgram(String name) {
        return "chokepoint." + name + "..";
    }
}
