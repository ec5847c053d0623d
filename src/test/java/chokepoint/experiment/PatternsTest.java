package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import chokepoint.experiment.PatternRuns.Pair;
import chokepoint.experiment.PatternRuns.Side;
import chokepoint.experiment.PatternRuns.Span;
import chokepoint.ledger.Disposition;
import chokepoint.quantity.Month;
import chokepoint.scenario.Mechanisms.Stockpiling;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The patterns of model.md section 9, all at once, with the shipped parameters: each is an interval over twenty seeds, not
 * one seed's luck. None is an input; docs/validation.md says how far each is from the record.
 */
class PatternsTest {

    private static final PatternRuns HISTORY = PatternRuns.of("history");
    private static final Span BEFORE = new Span(Month.of(2022, 7), Month.of(2022, 10));
    private static final Span AFTER = Span.quarter(2022, 4);
    private static final Span HUMP = Span.year(2023);
    private static final Span LATER = Span.year(2025);
    private static final IntPredicate ALL = line -> true;

    @ParameterizedTest
    @CsvSource({"tokyo-electron, 15.8, 0.224", "asml, 22.3, 0.138", "applied-materials, 24.4, 0.243",
        "lam-research, 19.05, 0.288", "kla, 9.4, 0.277"})
    void theYearOfTheFitComesOutAsRecorded(String maker, double revenueUsdBn, double chinaShare) {
        Span fitted = Span.year(2022);
        IntPredicate lines = HISTORY.maker(maker);

        Estimate revenue = HISTORY.over(pair -> pair.ruled.revenueUsd(lines, fitted) / 1e9);
        Estimate share = HISTORY.over(pair -> pair.ruled.targetRevenueUsd(lines, fitted)
                / pair.ruled.revenueUsd(lines, fitted));

        assertThat(revenue.mean()).as("revenue " + revenue).isCloseTo(revenueUsdBn, withinPercentage(10));
        assertThat(share.mean()).as("China " + share).isCloseTo(chinaShare, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"taiwan", "korea", "japan", "north-america", "europe"})
    void regionsWithoutRulesGetWhatTheyPlanned(String region) {
        for (int year : List.of(2022, 2023)) {
            Span span = Span.year(year);
            double planned = HISTORY.plannedUsd(region, span);

            Estimate delivered = HISTORY.over(pair -> pair.ruled.toRegion(region, span) / planned);

            assertThat(delivered.mean()).as(region + " " + year).isBetween(0.9, 1.1);
        }
    }

    @Test
    void theTargetsShareOfForeignSalesRisesAfterTheFirstRulesAndFallsLater() {
        Estimate rise = share(HISTORY.foreign(), HUMP, BEFORE);
        Estimate fall = share(HISTORY.foreign(), LATER, HUMP);

        assertThat(rise.low()).as("rise " + rise).isPositive();
        assertThat(fall.high()).as("fall " + fall).isNegative();
    }

    @Test
    void asmlsRiseComesFromOlderOrdersAndIsInTheTwinToo() {
        Estimate twin = HISTORY.over(pair -> pair.twin.targetShare(HISTORY.maker("asml"), HUMP)
                - pair.twin.targetShare(HISTORY.maker("asml"), Span.year(2022)));

        assertThat(twin.low()).as("rise in the twin " + twin).isPositive();
    }

    @Test
    void tokyoElectronsRiseNeedsStockpiling() {
        PatternRuns without = PatternRuns.of("history", "stockpiling",
                Stockpiling.OFF);
        IntPredicate line = HISTORY.maker("tokyo-electron");

        Estimate gained = HISTORY.against(without, (with, off) -> with.ruled.targetShare(line, HUMP)
                - off.ruled.targetShare(line, HUMP));

        assertThat(gained.low()).as("share of 2023 owed to stockpiling " + gained).isPositive();
    }

    @Test
    void advancedToolsFromTheUnitedStatesStopAtOnce() {
        IntPredicate controlled = HISTORY.home("US").and(HISTORY.advanced());

        Estimate kept = HISTORY.over(pair -> pair.ruled.toTarget(controlled, AFTER)
                / pair.twin.toTarget(controlled, AFTER));

        assertThat(kept.high()).as("US advanced tools against the twin " + kept).isLessThan(0.8);
    }

    /** Their own slots, freed by the rule; other makers' tools take longer than the quarter to be built. */
    @Test
    void slotsFreedByARuleServeOtherCustomersAtOnce() {
        Estimate americans = HISTORY.over(pair -> pair.ruled.elsewhere(HISTORY.home("US"), AFTER)
                - pair.twin.elsewhere(HISTORY.home("US"), AFTER));
        Estimate japanese = HISTORY.over(pair -> pair.ruled.elsewhere(HISTORY.home("JP"), Span.quarter(2023, 3))
                - pair.ruled.elsewhere(HISTORY.home("JP"), Span.quarter(2023, 2)));

        assertThat(americans.low()).as("2022 Q4 against the twin, USD " + americans).isPositive();
        assertThat(japanese.low()).as("2023 Q3 against Q2, USD " + japanese).isPositive();
    }

    /** Where no rule follows those of 2023, fear fades and fixed plans have been bought ahead. */
    @Test
    void whatIsPulledForwardIsMissingLater() {
        PatternRuns fixedPlans = PatternRuns.of("us-japan", "reactionSpending", false);

        Estimate ahead = beyondTheTwin(fixedPlans, Span.year(2024));
        Estimate behind = beyondTheTwin(fixedPlans, Span.year(2027));

        assertThat(ahead.low()).as("2024, USD " + ahead).isPositive();
        assertThat(behind.high()).as("2027, USD " + behind).isNegative();
    }

    private static Estimate beyondTheTwin(PatternRuns runs, Span span) {
        return runs.over(pair -> pair.ruled.toTarget(ALL, span) - pair.twin.toTarget(ALL, span));
    }

    @Test
    void ordersLeadBillings() {
        Estimate ahead = HISTORY.over(pair -> lagOfBestFit(pair.ruled));

        assertThat(ahead.low()).as("months " + ahead).isPositive();
    }

    @Test
    void leadTimesFallWhenTheBacklogIsWorkedOff() {
        IntPredicate scanners = HISTORY.category("lithography");

        Estimate fall = HISTORY.over(pair -> pair.ruled.leadMonths(scanners, Span.quarter(2025, 4))
                - pair.ruled.leadMonths(scanners, AFTER));

        assertThat(fall.high()).as("months " + fall).isNegative();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void domesticMakersGainUpToFivePointsAYear(boolean ruled) {
        Function<Pair, Side> world = pair -> ruled ? pair.ruled : pair.twin;
        Estimate perYear = perYear(world, ALL);
        Estimate clean = perYear(world, HISTORY.category("clean"));
        Estimate etch = perYear(world, HISTORY.category("etch"));
        Estimate scanners = perYear(world, HISTORY.category("lithography"));
        Estimate control = perYear(world, HISTORY.category("control"));

        assertThat(perYear.mean()).as("all " + perYear).isBetween(0.0, 0.05);
        assertThat(Math.min(clean.mean(), etch.mean())).as("clean " + clean + ", etch " + etch)
                .isGreaterThan(Math.max(scanners.mean(), control.mean()));
        assertThat(scanners.mean()).as("lithography " + scanners).isBetween(-0.01, 0.01);
        assertThat(control.mean()).as("process control " + control).isBetween(-0.01, 0.01);
    }

    @Test
    void littleIsSmuggled() {
        Estimate smuggled = HISTORY.over(pair -> pair.ledgerShare(Disposition.SMUGGLED));

        assertThat(smuggled.low()).as("part of denied value " + smuggled).isPositive();
        assertThat(smuggled.high()).isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-alone", "us-japan", "us-japan-same", "us-netherlands", "full-alignment", "january-2023",
        "history"})
    void foreignBackfillLiesStrictlyBetweenNothingAndAll(String scenario) {
        Estimate backfill = PatternRuns.of(scenario).over(pair ->
                pair.ledgerShare(Disposition.BACKFILL_COALITION, Disposition.BACKFILL_OTHER));

        assertThat(backfill.low()).as(scenario + " " + backfill).isPositive();
        assertThat(backfill.high()).isLessThan(1);
    }

    /** Denied capacity a point of the world market that takes part: the second joiner adds more than the first. */
    @Test
    void denialIsConvexInTheCoalitionsCoverage() {
        Estimate alone = lostKwpm("us-alone");
        Estimate all = lostKwpm("full-alignment");
        PatternRuns runs = PatternRuns.of("free-trade");
        double first = runs.worldShare("US");

        double perPointAlone = alone.high() / first;
        double perPointJoining = (all.low() - alone.high()) / (1 - first - runs.worldShare("CN"));

        assertThat(perPointJoining).as("kwpm a point: alone " + perPointAlone).isGreaterThan(perPointAlone);
    }

    private static Estimate lostKwpm(String scenario) {
        return PatternRuns.of(scenario).over(pair -> pair.advancedKwpmTwin - pair.advancedKwpm);
    }

    private static Estimate share(IntPredicate lines, Span now, Span then) {
        return HISTORY.over(pair -> pair.ruled.targetShare(lines, now) - pair.ruled.targetShare(lines, then));
    }

    /** Points of the target's spending that its own makers gain a year, from 2022 to 2025. */
    private static Estimate perYear(Function<Pair, Side> world, IntPredicate lines) {
        return HISTORY.over(pair -> (domestic(world.apply(pair), lines, LATER)
                - domestic(world.apply(pair), lines, Span.year(2022))) / 3);
    }

    private static double domestic(Side side, IntPredicate lines, Span span) {
        return side.toTarget(HISTORY.home("CN").and(lines), span) / side.toTarget(lines, span);
    }

    /** Months by which the world's orders are to be moved to fit its billings best. */
    private static int lagOfBestFit(Side side) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int lag = -6; lag <= 12; lag++) {
            double miss = 0;
            for (Month month = Month.of(2023, 1); month.isBefore(Month.of(2025, 1)); month = month.plus(1)) {
                double orders = side.orderedUsd(ALL, new Span(month.plus(-lag), month.plus(1 - lag)));
                Span billed = new Span(month, month.plus(1));
                double gap = orders - side.toTarget(ALL, billed) - side.elsewhere(ALL, billed);
                miss += gap * gap;
            }
            best = miss < least ? lag : best;
            least = Math.min(least, miss);
        }
        return best;
    }
}
