package chokepoint.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tool is worth twice its price to who is cut off; holding it costs 1.5 % of the price a month. */
class PrecautionTest {

    private static final Precaution CAREFUL = new Precaution(2, 0.015, 36);

    /** Access lost for sure after some months is worth avoiding up to the loss: 2 / 0.015 = 133 months, cut to 36. */
    @ParameterizedTest
    @CsvSource({"1,0,10,true", "1,0.95,10,false", "1,0.9,10,true", "0.5,0.5,1,false", "0,0,1,false", "0.03,0.03,10,false"})
    void weighsTheChanceItGainsAgainstTheMonthsOfHolding(double now, double later, int months, boolean early) {
        assertThat(CAREFUL.buysEarly(now, later, 1, months)).isEqualTo(early);
    }

    @Test
    void neverBuysEarlierThanTheLongest() {
        assertThat(CAREFUL.buysEarly(1, 0, 1, 36)).isTrue();
        assertThat(CAREFUL.buysEarly(1, 0, 1, 37)).isFalse();
    }

    @Test
    void aSmallHazardIsNotWorthTheHolding() {
        double small = StrictMath.exp(-0.005);
        double great = StrictMath.exp(-0.01);

        assertThat(CAREFUL.buysEarly(1, 1, small, 1)).isFalse();
        assertThat(CAREFUL.buysEarly(1, 1, great, 1)).isTrue();
    }

    @Test
    void whatItIgnoresItWouldNotBuyEarlyAtAnyDistance() {
        for (double hazard = 0; hazard < 0.1; hazard += 0.0007) {
            for (int months = 1; months <= 36 && CAREFUL.ignores(0.6, hazard); months++) {
                assertThat(CAREFUL.buysEarly(0.6, 0.6, StrictMath.exp(-hazard * months), months)).isFalse();
            }
        }
        assertThat(CAREFUL.ignores(0.6, 0.1)).isFalse();
    }
}
