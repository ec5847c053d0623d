package chokepoint.shape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would make two runs of one scenario differ, or a mistake easy, is forbidden by name. */
class BansTest {

    private static final JavaClasses PROGRAM = Program.classes();
    private static final String[] SIMULATION = {"chokepoint.world..", "chokepoint.engine..", "chokepoint.agent..",
        "chokepoint.market..", "chokepoint.ledger.."};

    /** Not exact, so their last digit depends on the processor and the JDK; {@code Math.sqrt} is exact. */
    private static final String TRANSCENDENTAL =
            "exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot";

    @ParameterizedTest
    @ValueSource(classes = {Random.class, SplittableRandom.class, ThreadLocalRandom.class,
        java.security.SecureRandom.class})
    void chanceComesFromKeyedDrawsOnly(Class<?> generator) {
        noClasses().should().dependOnClassesThat().areAssignableTo(generator).check(PROGRAM);
    }

    @Test
    void noChanceFromMathOrIdentifiers() {
        noClasses().should().callMethod(Math.class, "random")
                .orShould().accessTargetWhere(call(UUID.class, "randomUUID"))
                .orShould().accessTargetWhere(call(System.class, "identityHashCode"))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(classes = {Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class,
        ZonedDateTime.class, YearMonth.class})
    void onlyTheManifestAndTheCommandLineAskForTheTime(Class<?> clock) {
        belowTheExperiment().should().accessTargetWhere(call(clock, "now")).check(PROGRAM);
    }

    @Test
    void onlyTheManifestAndTheCommandLineReadAClockOrTheMachine() {
        belowTheExperiment().should().accessTargetWhere(call(System.class, "nanoTime|currentTimeMillis"))
                .orShould().accessTargetWhere(call(Clock.class, "system.*|tick.*"))
                .orShould().accessTargetWhere(call(System.class, "getProperty|getenv"))
                .orShould().callConstructor(Date.class)
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineSpeaksOrExits() {
        belowTheCommandLine().should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().accessTargetWhere(call(System.class, "exit"))
                .orShould().accessTargetWhere(call(Throwable.class, "printStackTrace"))
                .check(PROGRAM);
    }

    @Test
    void transcendentalFunctionsAreTheSameEverywhere() {
        noClasses().should().accessTargetWhere(call(Math.class, TRANSCENDENTAL)).check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(classes = {HashMap.class, HashSet.class, IdentityHashMap.class, ConcurrentHashMap.class})
    void theSimulationKeepsNothingInHashOrder(Class<?> unordered) {
        noClasses().that().resideInAnyPackage(SIMULATION)
                .should().accessTargetWhere(construction(unordered))
                .allowEmptyShould(true).check(PROGRAM);
    }

    @Test
    void theSimulationBuildsNoSetsInAnOrderThatChangesFromRunToRun() {
        noClasses().that().resideInAnyPackage(SIMULATION)
                .should().callMethodWhere(ofSeveral(Set.class, 1))
                .orShould().callMethodWhere(ofSeveral(Map.class, 2))
                .orShould().accessTargetWhere(call(Set.class, "copyOf"))
                .orShould().accessTargetWhere(call(Map.class, "copyOf"))
                .orShould().accessTargetWhere(call(Collectors.class, "toSet|toUnmodifiableSet|toUnmodifiableMap"))
                .orShould().callMethod(Collectors.class, "groupingBy", java.util.function.Function.class)
                .allowEmptyShould(true).check(PROGRAM);
    }

    @Test
    void masonsParallelSequenceIsNotUsedBecauseItSkipsAgents() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("sim.engine.ParallelSequence").check(PROGRAM);
    }

    @Test
    void masonsLoopIsNotUsedBecauseItExits() {
        noClasses().should().accessTargetWhere(named("sim.engine.SimState", "doLoop")).check(PROGRAM);
    }

    @Test
    void textDependsOnNoLocaleOrCharsetOfTheMachine() {
        noClasses().should().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().accessTargetWhere(call(String.class, "formatted"))
                .orShould().callMethod(String.class, "toLowerCase")
                .orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "getBytes")
                .orShould().accessTargetWhere(call(System.class, "lineSeparator"))
                .check(PROGRAM);
    }

    @Test
    void staticStateDoesNotChange() {
        fields().that().areStatic().should().beFinal().check(PROGRAM);
    }

    /** The interface of a library's generator asks for one; ours refuses it. */
    @Test
    void nothingHasSetters() {
        noMethods().that().arePublic().and().areDeclaredInClassesThat().areNotAssignableTo(RandomGenerator.class)
                .should().haveNameMatching("set[A-Z].*").check(PROGRAM);
    }

    @Test
    void namesComeFromTheFieldAndNotFromTheWorkshop() {
        noClasses().should().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils")
                .check(PROGRAM);
    }

    private static GivenClassesConjunction belowTheCommandLine() {
        return noClasses().that().resideOutsideOfPackages("chokepoint", "chokepoint.cli..");
    }

    /** The manifest says when and on what a run took place, in a block that no checksum covers. */
    private static GivenClassesConjunction belowTheExperiment() {
        return noClasses().that().resideOutsideOfPackages("chokepoint", "chokepoint.cli..", "chokepoint.experiment..");
    }

    /** A call of a method, or a reference to it. */
    private static DescribedPredicate<JavaAccess<?>> call(Class<?> owner, String methods) {
        return named(owner.getName(), methods);
    }

    private static DescribedPredicate<JavaAccess<?>> named(String owner, String methods) {
        return DescribedPredicate.describe(owner + "." + methods,
                access -> access.getTargetOwner().isAssignableTo(owner) && access.getName().matches(methods));
    }

    /** Of the class itself, not of one that keeps an order, such as a linked one. */
    private static DescribedPredicate<JavaAccess<?>> construction(Class<?> type) {
        return DescribedPredicate.describe("new " + type.getName(), access ->
                access.getTargetOwner().isEquivalentTo(type) && access.getName()
                        .equals(JavaConstructor.CONSTRUCTOR_NAME));
    }

    /** A factory {@code of} with more arguments than one element takes: its order is drawn anew in every process. */
    private static DescribedPredicate<JavaCall<?>> ofSeveral(Class<?> owner, int most) {
        return DescribedPredicate.describe(owner.getName() + ".of several", call ->
                call.getTargetOwner().isEquivalentTo(owner) && call.getName().matches("of|ofEntries")
                        && (call.getName().equals("ofEntries")
                        || call.getTarget().getRawParameterTypes().size() > most
                        || call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isArray())));
    }
}
