package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.Purchase;
import chokepoint.event.Directory;
import chokepoint.event.Route;
import chokepoint.support.TestDirectory;
import chokepoint.support.TestLots;
import chokepoint.support.TestTouchingRules;
import chokepoint.support.TestStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random pairs of histories: closing recounts every month, these tests compare with a count lot by lot. */
class LedgerPropertyTest {

    private static final int LOTS = 200;
    private static final int NEVER = 99;

    private final Directory directory = TestDirectory.tiny();
    private final int months = directory.monthsSimulated();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void givesEveryTouchedLotOneDispositionAtEveryMonthEnd(long seed) {
        Histories histories = new Histories(new SplittableRandom(seed));

        DenialLedger ledger = histories.close();

        for (int month = 0; month < months; month++) {
            for (Disposition code : Disposition.values()) {
                assertThat(ledger.usd(month, code)).as("seed %d, month %d, %s", seed, month, code)
                        .isEqualTo(histories.countUsd(month, code));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void givesDetailRowsInOrderThatAddUpToTheTotals(long seed) {
        DenialLedger ledger = new Histories(new SplittableRandom(seed)).close();
        List<DenialRow> rows = new ArrayList<>();
        long[][] units = new long[months][Disposition.values().length];

        ledger.detail(1, rows::add);
        rows.forEach(row -> units[row.month()][row.code().ordinal()] += row.units());

        assertThat(rows).as("seed %d", seed).isNotEmpty().isSortedAccordingTo(byKey()).doesNotHaveDuplicates();
        for (int month = 0; month < months; month++) {
            for (Disposition code : Disposition.values()) {
                assertThat(units[month][code.ordinal()]).as("seed %d, month %d, %s", seed, month, code)
                        .isEqualTo(ledger.units(month, code));
            }
        }
    }

    private static Comparator<DenialRow> byKey() {
        return Comparator.comparingInt(DenialRow::month).thenComparingInt(DenialRow::entered)
                .thenComparingInt(DenialRow::buyer).thenComparingInt(DenialRow::toolClass)
                .thenComparingInt(DenialRow::counterfactualMaker).thenComparing(row -> row.code().label());
    }

    /** Two worlds of {@link #LOTS} lots whose fates are drawn at random, fed to the ledger in order of month. */
    private final class Histories {

        private final SplittableRandom random;
        private final TestLots lots = new TestLots();
        private final TestTouchingRules rules = TestTouchingRules.none(directory);
        private final int[][] line = new int[2][LOTS];
        private final int[][] delivered = new int[2][LOTS];
        private final int[] abandoned = new int[LOTS];
        private final Route[][] route = new Route[2][LOTS];
        /** Months of a seizure and of the next order, of lots that come or are given up later, if ever. */
        private final int[] seized = new int[LOTS];
        private final int[] reordered = new int[LOTS];

        Histories(SplittableRandom random) {
            this.random = random;
            rules.and("US", "lam.etch-advanced", random.nextInt(2, 8), random.nextInt(0, 8));
            rules.and("US", "amat.etch-advanced", random.nextInt(2, 8));
            rules.and("JP", "tel.etch-advanced", random.nextInt(4, 12));
            for (int lot = 0; lot < LOTS; lot++) {
                draw(lot);
            }
        }

        private void draw(int lot) {
            lots.and(random.nextInt(directory.fabLines().size()), random.nextInt(2), random.nextInt(1, 7));
            for (int world = 0; world < 2; world++) {
                line[world][lot] = random.nextInt(directory.productLines().size());
                delivered[world][lot] = random.nextInt(4) == 0 ? NEVER : random.nextInt(months);
                route[world][lot] = random.nextInt(3) > 0 ? Route.DIRECT : Route.values()[random.nextInt(4)];
            }
            boolean givenUp = delivered[0][lot] == NEVER && random.nextBoolean();
            abandoned[lot] = givenUp ? random.nextInt(months) : NEVER;
            int end = Math.min(Math.min(delivered[0][lot], abandoned[lot]), months);
            boolean everSeized = end > 2 && random.nextInt(3) == 0;
            seized[lot] = everSeized ? random.nextInt(end - 1) : NEVER;
            boolean again = delivered[0][lot] < NEVER || random.nextBoolean();
            reordered[lot] = everSeized && again ? random.nextInt(seized[lot] + 1, end) : NEVER;
        }

        DenialLedger close() {
            return DenialLedger.close(terms(), world(0), world(1));
        }

        /** The reference value of touched lots that have the code, one by one. */
        long countUsd(int month, Disposition code) {
            DispositionRule rule = new DispositionRule(terms(), world(0), world(1));
            long sum = 0;
            for (int lot = 0; lot < LOTS; lot++) {
                if (entered(lot, month) && expected(rule, lot, month) == code) {
                    sum += lots.units(lot) * directory.classPriceUsd()[lots.toolClass(lot)];
                }
            }
            return sum;
        }

        private boolean entered(int lot, int month) {
            int atTwin = delivered[1][lot];
            return atTwin >= 2 && atTwin <= month
                    && rules.stricter(new Purchase(lots.fabLine(lot), line[1][lot], Route.DIRECT, atTwin - 2),
                            atTwin);
        }

        private Disposition expected(DispositionRule rule, int lot, int month) {
            if (delivered[0][lot] <= month) {
                return rule.delivered(lot);
            }
            if (abandoned[lot] <= month) {
                return Disposition.ABANDONED;
            }
            return seized[lot] <= month && month < reordered[lot] ? Disposition.INTERCEPTED : Disposition.DEFERRED;
        }

        private LedgerTerms terms() {
            return new LedgerTerms(directory, lots, rules, 2);
        }

        private LotHistory world(int world) {
            TestStream stream = new TestStream(directory, lots);
            for (int month = 0; month < months; month++) {
                for (int lot = 0; lot < LOTS; lot++) {
                    feed(stream, world, lot, month);
                }
            }
            return stream.lots();
        }

        private void feed(TestStream stream, int world, int lot, int month) {
            if (world == 0 && reordered[lot] == month) {
                stream.ordered(lot, "lam.etch-advanced", month);
            }
            if (world == 0 && seized[lot] == month) {
                stream.seized(lot, "lam.etch-advanced", month);
            }
            if (delivered[world][lot] == month) {
                stream.delivered(lot, line[world][lot], month - 2, month, route[world][lot]);
            }
            if (world == 0 && abandoned[lot] == month) {
                stream.abandoned(lot, month);
            }
        }
    }
}
