package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.Directory;
import chokepoint.support.TestDirectory;
import chokepoint.support.TestLots;
import chokepoint.support.TestStream;
import chokepoint.support.TestTouchingRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** American makers are restricted; a tool of the class costs 10 million USD. */
class EffectsTest {

    private static final long TOOL = 10_000_000;

    private final Directory directory = TestDirectory.tiny();
    private final Window run = Window.ofRun(directory);
    private final TestLots lots = TestLots.one("smic/logic-advanced", "etch-advanced", 3)
            .and("smic/logic-advanced", "etch-advanced", 2).and("intel/logic-leading", "etch-advanced", 2)
            .and("kioxia/nand-advanced", "etch-advanced", 1).and("smic/logic-mature", "etch-advanced", 1);
    private final TestStream ruled = new TestStream(directory, lots);
    private final TestStream twin = new TestStream(directory, lots);

    @Test
    void measuresALostSaleItsBackfillAndWhereTheSlotsGo() {
        twin.delivered(0, "lam.etch-advanced", 4).delivered(2, "tel.etch-advanced", 4);
        ruled.delivered(0, "tel.etch-advanced", 4).delivered(2, "lam.etch-advanced", 4);

        assertThat(rows()).containsExactly(
                new EffectRow(1, 4, "deflected", "US", "US", 2 * TOOL),
                new EffectRow(1, 4, "depressed", "JP", "US", 2 * TOOL),
                new EffectRow(1, 4, "destroyed", "US", "CN", 3 * TOOL),
                new EffectRow(1, 4, "trade_diverted", "JP", "CN", 3 * TOOL));
    }

    @Test
    void countsGainsOfDomesticMakersAsTradeDivertedAndLossesNot() {
        twin.delivered(0, "lam.etch-advanced", 4).delivered(1, "tel.etch-advanced", 4);
        ruled.delivered(0, "amec.etch-advanced", 4);

        assertThat(effects().usd(EffectMeasure.TRADE_DIVERTED, run)).isEqualTo(3 * TOOL);
        assertThat(rows()).extracting(EffectRow::makerCountry).containsExactly("US", "CN");
    }

    @Test
    void cancelsTradeDivertedWhenADeliveryOnlyMoves() {
        ruled.delivered(0, "tel.etch-advanced", 4);
        twin.delivered(0, "tel.etch-advanced", 7);

        assertThat(rows()).filteredOn(row -> row.measure().equals("trade_diverted")).containsExactly(
                new EffectRow(1, 4, "trade_diverted", "JP", "CN", 3 * TOOL),
                new EffectRow(1, 7, "trade_diverted", "JP", "CN", -3 * TOOL));
    }

    @Test
    void takesWhatWasBroughtForwardBackInTheMonthOfTheTwin() {
        ruled.delivered(0, "lam.etch-advanced", 4).delivered(1, "tel.etch-advanced", 5).delivered(4, "tel.etch-advanced", 6);
        twin.delivered(0, "tel.etch-advanced", 7).delivered(1, "tel.etch-advanced", 3);

        assertThat(rows()).filteredOn(row -> row.measure().equals("brought_forward")).containsExactly(
                new EffectRow(1, 4, "brought_forward", "US", "CN", 3 * TOOL),
                new EffectRow(1, 6, "brought_forward", "JP", "CN", TOOL),
                new EffectRow(1, 7, "brought_forward", "US", "CN", -3 * TOOL));
        assertThat(effects().usd(EffectMeasure.BROUGHT_FORWARD, run)).isEqualTo(TOOL);
        assertThat(effects().mostBroughtForward(run)).isEqualTo(4 * TOOL);
    }

    @Test
    void whatComesEarlierOutsideTheTargetIsNotBroughtForward() {
        ruled.delivered(2, "lam.etch-advanced", 4);
        twin.delivered(2, "lam.etch-advanced", 6);

        assertThat(rows()).extracting(EffectRow::measure).doesNotContain("brought_forward");
    }

    @Test
    void dividesWhatWasDeflectedToARegionByAllThatWasDestroyed() {
        twin.delivered(0, "lam.etch-advanced", 4).delivered(4, "lam.etch-advanced", 4);
        ruled.delivered(2, "lam.etch-advanced", 5).delivered(3, "lam.etch-advanced", 6);

        assertThat(effects().offsetRatio(buyers("intel"), run)).isEqualTo(0.5);
        assertThat(effects().offsetRatio(buyers("kioxia"), run)).isEqualTo(0.25);
        assertThat(effects().offsetRatio(buyers("smic"), run)).isZero();
        assertThat(effects().offsetRatio(buyers("intel"), new Window(5, 7))).isNaN();
    }

    @Test
    void hasNoRowsIfBothWorldsAreTheSame() {
        twin.delivered(0, "lam.etch-advanced", 4).delivered(2, "tel.etch-advanced", 5);
        ruled.delivered(0, "lam.etch-advanced", 4).delivered(2, "tel.etch-advanced", 5);

        assertThat(rows()).isEmpty();
        assertThat(effects().offsetRatio(buyers("intel"), run)).isNaN();
    }

    @Test
    void writesMeasuresInTheOrderOfTheirLabels() {
        assertThat(EffectMeasure.values()).extracting(EffectMeasure::label).isSorted();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void splitsTheWholeDifferenceOfRestrictedMakersIntoDeflectedAndDestroyed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] all = new boolean[directory.makers().size()];
        Arrays.fill(all, true);

        long difference = deliverAtRandom(ruled, random) - deliverAtRandom(twin, random);
        Effects effects = effects(all);

        assertThat(effects.usd(EffectMeasure.DEFLECTED, run) - effects.usd(EffectMeasure.DESTROYED, run))
                .as("seed %d", seed).isEqualTo(difference);
        assertThat(effects.usd(EffectMeasure.DEPRESSED, run) + effects.usd(EffectMeasure.TRADE_DIVERTED, run))
                .as("seed %d", seed).isZero();
    }

    private long deliverAtRandom(TestStream world, SplittableRandom random) {
        long usd = 0;
        for (int lot = 0; lot < lots.size(); lot++) {
            int line = random.nextInt(directory.productLines().size());
            int month = random.nextInt(run.from(), run.until());
            world.delivered(lot, line, month - 2, month);
            usd += lots.units(lot) * directory.classPriceUsd()[directory.lineClass()[line]];
        }
        return usd;
    }

    private List<EffectRow> rows() {
        List<EffectRow> rows = new ArrayList<>();
        effects().rows(1, rows::add);
        return rows;
    }

    private Effects effects() {
        boolean[] restricted = new boolean[directory.makers().size()];
        restricted[TestDirectory.maker("amat")] = true;
        restricted[TestDirectory.maker("lam")] = true;
        return effects(restricted);
    }

    private Effects effects(boolean[] restricted) {
        LedgerTerms terms = new LedgerTerms(directory, lots, TestTouchingRules.none(directory), 2);
        return new Effects(ruled.flows(), twin.flows(), new BroughtForward(terms, ruled.lots(), twin.lots()), restricted);
    }

    private boolean[] buyers(String id) {
        boolean[] buyers = new boolean[directory.buyers().size()];
        buyers[TestDirectory.buyer(id)] = true;
        return buyers;
    }
}
