package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupplierRaceTest {

    private static final int LOTS = 40_000;
    private static final double[] WEIGHTS = {1, 2, 3, 4};
    private static final int[] LINES = {0, 1, 2, 3};
    private static final long[] KEYS = IntStream.of(LINES).mapToLong(line -> Keys.of("line-" + line)).toArray();
    private static final double NEVER_WAITS = Double.POSITIVE_INFINITY;

    private static int winner(int lot, double waitTime, IntPredicate enters) {
        SupplierRace race = new SupplierRace();
        long taste = Keys.mix(new Draws(7, 1).stream(Purpose.TASTE), lot);
        double[] weights = IntStream.range(0, WEIGHTS.length).mapToDouble(line -> enters.test(line) ? WEIGHTS[line] : 0)
                .toArray();
        race.start(waitTime);
        race.enter(LINES, weights, KEYS, taste);
        return race.winner();
    }

    private static void enter(SupplierRace race, int line, long taste) {
        race.enter(new int[] {line}, new double[] {WEIGHTS[line]}, KEYS, taste);
    }

    @Test
    void aCandidateThatIsOutDoesNotCount() {
        SupplierRace race = new SupplierRace();
        race.start(NEVER_WAITS);

        race.enter(LINES, new double[LINES.length], KEYS, 1);

        assertThat(race.hadCandidates()).isFalse();
        assertThat(race.winner()).isNegative();
    }

    private static double[] shares(IntPredicate enters) {
        double[] shares = new double[WEIGHTS.length];
        for (int lot = 0; lot < LOTS; lot++) {
            shares[winner(lot, NEVER_WAITS, enters)] += 1.0 / LOTS;
        }
        return shares;
    }

    @Test
    void choiceIsALogit() {
        double[] shares = shares(line -> true);

        for (int line = 0; line < WEIGHTS.length; line++) {
            assertThat(shares[line]).isCloseTo(WEIGHTS[line] / 10, within(0.01));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void demandOfARemovedLineSplitsInProportion(int removed) {
        double[] without = shares(line -> line != removed);

        for (int line = 0; line < WEIGHTS.length; line++) {
            double wanted = line == removed ? 0 : WEIGHTS[line] / (10 - WEIGHTS[removed]);
            assertThat(without[line]).isCloseTo(wanted, within(0.012));
        }
    }

    @Test
    void onlyLotsOfARemovedLineChooseAnew() {
        for (int lot = 0; lot < 1000; lot++) {
            int first = winner(lot, NEVER_WAITS, line -> true);
            int other = (first + 1) % WEIGHTS.length;

            assertThat(winner(lot, NEVER_WAITS, line -> line != other)).isEqualTo(first);
            assertThat(winner(lot, NEVER_WAITS, line -> line != first)).isNotEqualTo(first).isNotNegative();
        }
    }

    @Test
    void theOnlyLineGetsAll() {
        for (int lot = 0; lot < 100; lot++) {
            assertThat(winner(lot, NEVER_WAITS, line -> line == 2)).isEqualTo(2);
        }
    }

    @Test
    void orderOfEntryIsIrrelevant() {
        long taste = Keys.of("a lot");
        SupplierRace forth = new SupplierRace();
        SupplierRace back = new SupplierRace();
        forth.start(NEVER_WAITS);
        back.start(NEVER_WAITS);
        for (int line = 0; line < 4; line++) {
            enter(forth, line, taste);
            enter(back, 3 - line, taste);
        }

        assertThat(back.winner()).isEqualTo(forth.winner());
    }

    /** A lot waits if every V is below V_wait: with total weight W that is exp(−W·exp(−V_wait)) of them. */
    @Test
    void waitsUnlessSomebodyBeatsWaiting() {
        double waitTime = 0.05;
        int waiting = 0;
        for (int lot = 0; lot < LOTS; lot++) {
            waiting += winner(lot, waitTime, line -> true) < 0 ? 1 : 0;
        }

        assertThat((double) waiting / LOTS).isCloseTo(StrictMath.exp(-10 * waitTime), within(0.01));
    }

    @Test
    void knowsWhetherAnybodyCame() {
        SupplierRace race = new SupplierRace();
        race.start(1e-300);
        boolean before = race.hadCandidates();

        enter(race, 3, 1);

        assertThat(before).isFalse();
        assertThat(race.hadCandidates()).isTrue();
        assertThat(race.winner()).isNegative();
    }

    @Test
    void startForgetsTheRaceBefore() {
        SupplierRace race = new SupplierRace();
        race.start(NEVER_WAITS);
        enter(race, 3, 1);

        race.start(NEVER_WAITS);

        assertThat(race.winner()).isNegative();
        assertThat(race.hadCandidates()).isFalse();
    }
}
