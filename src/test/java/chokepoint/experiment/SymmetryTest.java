package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.FabLineClosed;
import chokepoint.event.LicenceDecided;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.support.ScenarioFolder;
import chokepoint.support.Symmetries;
import chokepoint.support.TestWorld;
import chokepoint.table.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not depend on how an input is written or where it is run: model.md section 10, symmetry (all exact). */
class SymmetryTest {

    private static final TestWorld SMALL = TestWorld.small().under(
            rule("us").from("2022-10-07").against("CN").decidedIn(3).savingOrdersBefore("2022-06", "2023-03")
                    .licensing(0.4),
            rule("jp").issuer("JP").on("litho").announced("2023-03-31").effective("2023-07-23").against("CN")
                    .savingLicencesUntil("2023-12").prohibiting());

    @Test
    void theOrderOfRowsInTheTablesIsIrrelevant(@TempDir Path folder) {
        Twins asShipped = Twins.of(TestWorld.shipped("january-2023", 18));

        Twins shuffled = Twins.of(ScenarioFolder.copiedTo(folder).shuffled(7).load("january-2023", 18));

        assertThat(EventLog.difference(shuffled.ruled.all(), asShipped.ruled.all())).isEmpty();
        assertThat(EventLog.difference(shuffled.twin.all(), asShipped.twin.all())).isEmpty();
    }

    @Test
    void displayNamesAreIrrelevant() {
        Twins renamed = Twins.of(Symmetries.renamed(SMALL));

        assertThat(EventLog.difference(renamed.ruled.all(), Twins.of(SMALL).ruled.all())).isEmpty();
        assertThat(renamed.blueprint.scenario.world()).isNotEqualTo(SMALL.scenario().world());
    }

    /**
     * Scaled by a power of two, so that sums of real numbers round alike. With list prices that move, rounding them to
     * whole units of money may tip a budget: see the shipped world below.
     */
    @Test
    void theUnitOfMoneyIsIrrelevantToQuantities() {
        TestWorld fixedPrices = SMALL.switched("scarcityPremium", false).switched("domesticLearning", false);
        Twins inDollars = Twins.of(fixedPrices);

        Twins inAnotherUnit = Twins.of(Symmetries.scaled(fixedPrices, 16));

        assertThat(EventLog.difference(quantities(inAnotherUnit, 16), quantities(inDollars, 1))).isEmpty();
        assertThat(capacity(inAnotherUnit)).isCloseTo(capacity(inDollars), within(1e-3));
        assertThat(inAnotherUnit.ledger.usd(inAnotherUnit.lastMonth())).isPositive()
                .isEqualTo(16 * inDollars.ledger.usd(inDollars.lastMonth()));
    }

    private static List<Record> quantities(Twins twins, int unit) {
        return twins.ruled.all().stream().<Record>map(event -> {
            if (event instanceof ToolsOrdered order) {
                return new ToolsOrdered(order.month(), order.lot(), order.fabLine(), order.productLine(),
                        order.units(), order.usdPerTool() / unit, order.route());
            }
            return event instanceof ToolsDelivered sale ? new ToolsDelivered(sale.month(), sale.shipment(), sale.lot(),
                    sale.fabLine(), sale.productLine(), sale.units(), sale.usdPerTool() / unit, sale.orderMonth(),
                    sale.route(), sale.licence()) : event;
        }).filter(event -> event instanceof ToolsOrdered || event instanceof ToolsDelivered
                || event instanceof LicenceDecided).toList();
    }

    private static double capacity(Twins twins) {
        return twins.ruled.only(FabLineClosed.class).stream().mapToDouble(FabLineClosed::capacityKwpm).sum();
    }

    @Test
    void theShippedWorldInAnotherUnitOfMoneyDeliversAsManyTools() {
        TestWorld world = TestWorld.shipped("us-alone", 15);

        double scaled = units(Twins.of(Symmetries.scaled(world, 10)));

        assertThat(scaled / units(Twins.of(world))).isCloseTo(1, within(0.001));
    }

    private static double units(Twins twins) {
        return twins.ruled.only(ToolsDelivered.class).stream().mapToInt(ToolsDelivered::units).sum();
    }

    @Test
    void shiftingAllDatesByAYearShiftsTheRun() {
        Twins later = Twins.of(Symmetries.later(SMALL, 1));

        assertThat(EventLog.difference(later.ruled.all(), Twins.of(SMALL).ruled.all())).isEmpty();
        assertThat(later.blueprint.directory.start()).hasToString("2023-01");
    }

    @Test
    void shiftingAllDatesOfTheShippedWorldShiftsTheRun() {
        TestWorld world = TestWorld.shipped("history", 15);

        Twins later = Twins.of(Symmetries.later(world, 1));

        assertThat(EventLog.difference(later.ruled.all(), Twins.of(world).ruled.all())).isEmpty();
    }

    @Test
    void runningTheTwinsApartGivesTheSameAsForkingThem() {
        TestWorld apart = SMALL.under(
                rule("long-ago").from("2000-01-01").expires("2001-01-01").against("CN").prohibiting());
        Twins forked = Twins.of(SMALL);

        Twins together = Twins.of(apart);

        assertThat(new TwinRun(apart.blueprint(), 1, TwinRun.Detail.NONE).forkMonth()).isNegative();
        assertThat(new TwinRun(SMALL.blueprint(), 1, TwinRun.Detail.NONE).forkMonth()).isPositive();
        assertThat(EventLog.difference(together.ruled.all(), forked.ruled.all())).isEmpty();
        assertThat(EventLog.difference(together.twin.all(), forked.twin.all())).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameBytesAtAnyThreadCountAndLocale(@TempDir Path folder) throws IOException {
        Locale before = Locale.getDefault();
        Experiment.run(SMALL.scenario(), new RunOptions(3, 1, true, folder.resolve("a"), false), Progress.NONE);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Experiment.run(SMALL.scenario(), new RunOptions(3, 4, true, folder.resolve("b"), false), Progress.NONE);
        } finally {
            Locale.setDefault(before);
        }

        assertThat(bytes(folder.resolve("b").resolve("tiny"))).isEqualTo(bytes(folder.resolve("a").resolve("tiny")))
                .hasSizeGreaterThan(10);
        assertThat(Manifest.read(folder.resolve("b").resolve("tiny")).fingerprint())
                .isEqualTo(Manifest.read(folder.resolve("a").resolve("tiny")).fingerprint());
    }

    @Test
    void anotherSeedGivesAnotherRun() {
        assertThat(Twins.of(SMALL.seed(2)).ruled.all()).isNotEqualTo(Twins.of(SMALL).ruled.all());
    }

    /** Files by name, without the manifest, which says when the run was made. */
    private static Map<String, String> bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("manifest.json"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), SymmetryTest::text, (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
