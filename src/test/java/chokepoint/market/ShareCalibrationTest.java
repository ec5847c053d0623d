package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.market.ShareCalibration.Customers;
import chokepoint.market.ShareCalibration.Offers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three makers with one line each in one class; 700 are bought elsewhere, 300 in the target. */
class ShareCalibrationTest {

    private static final double[][] TARGET_USD = {{350, 100}, {250, 100}, {100, 100}};
    private static final int[] LINES = {0, 1, 2};

    private static Offers offers(double[][] targetUsd, double... priceFactor) {
        return new Offers(new int[] {0, 1, 2}, new int[] {0, 0, 0}, priceFactor, targetUsd,
                new boolean[] {true, true, true});
    }

    private static Customers buying(int market, double usd, double... known) {
        return new Customers(0, market, usd, LINES, known);
    }

    private static final List<Customers> ALIKE = List.of(buying(0, 700, 1, 1, 1), buying(1, 300, 1, 1, 1));

    private static double share(double[][] constants, int line, int market) {
        double sum = 0;
        for (double[] ofLine : constants) {
            sum += StrictMath.exp(ofLine[market]);
        }
        return StrictMath.exp(constants[line][market]) / sum;
    }

    @Test
    void hitsSharesByClassAndByMarket() {
        ShareCalibration calibration = new ShareCalibration(offers(TARGET_USD, 1, 1, 1), ALIKE, 3);

        for (int line : LINES) {
            assertThat(share(calibration.constants(), line, 0)).isCloseTo(TARGET_USD[line][0] / 700, within(1e-3));
            assertThat(share(calibration.constants(), line, 1)).isCloseTo(TARGET_USD[line][1] / 300, within(1e-3));
        }
        assertThat(calibration.unreached()).isEmpty();
    }

    @Test
    void logSumOfEveryClassAndMarketIsZero() {
        double[][] constants = new ShareCalibration(offers(TARGET_USD, 1, 1, 1), ALIKE, 3).constants();

        for (int market = 0; market < 2; market++) {
            double sum = 0;
            for (int line : LINES) {
                sum += StrictMath.exp(constants[line][market]);
            }
            assertThat(StrictMath.log(sum)).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void makersConstantsForTheTargetAreClipped() {
        double limit = 0.1;
        double[][] constants = new ShareCalibration(offers(TARGET_USD, 1, 1, 1), ALIKE, limit).constants();

        for (int line : LINES) {
            double aheadOfFirst = constants[line][1] - constants[line][0] - (constants[0][1] - constants[0][0]);
            assertThat(Math.abs(aheadOfFirst)).isLessThanOrEqualTo(2 * limit + 1e-9);
        }
        assertThat(share(constants, 2, 1)).isLessThan(0.3);
    }

    @Test
    void dearLinesEarnTheirShareWithFewerTools() {
        double[][] constants = new ShareCalibration(offers(new double[][] {{350, 150}, {350, 150}, {0, 0}}, 2, 1, 1),
                ALIKE, 3).constants();

        assertThat(StrictMath.exp(constants[1][0] - constants[0][0])).isCloseTo(2, within(0.01));
    }

    @Test
    void knownUtilityIsNotCountedTwice() {
        List<Customers> fondOfTheFirst = List.of(buying(0, 700, 2, 1, 1), buying(1, 300, 1, 1, 1));

        double[][] constants = new ShareCalibration(offers(TARGET_USD, 1, 1, 1), fondOfTheFirst, 3).constants();

        double odds = 2 * StrictMath.exp(constants[0][0]) / StrictMath.exp(constants[1][0]);
        assertThat(odds).isCloseTo(350.0 / 250, within(0.01));
    }

    @Test
    void targetsOfForbiddenLinesAreReportedAsNotReached() {
        List<Customers> withoutTheLast = List.of(buying(0, 700, 1, 1, 0), buying(1, 300, 1, 1, 0));

        ShareCalibration calibration = new ShareCalibration(offers(TARGET_USD, 1, 1, 1), withoutTheLast, 3);

        assertThat(calibration.unreached()).extracting(ShareCalibration.Unreached::productLine).contains(2);
        assertThat(calibration.unreached()).filteredOn(miss -> miss.productLine() == 2).singleElement()
                .satisfies(miss -> {
                    assertThat(miss.wanted()).isCloseTo(0.2, within(1e-9));
                    assertThat(miss.reached()).isZero();
                });
    }

    @Test
    void makersThatAreNotAdjustableHaveTheSameConstantEverywhere() {
        Offers offers = new Offers(new int[] {0, 1, 2}, new int[] {0, 0, 0}, new double[] {1, 1, 1}, TARGET_USD,
                new boolean[] {false, false, false});

        double[][] constants = new ShareCalibration(offers, ALIKE, 3).constants();

        for (int line : LINES) {
            assertThat(constants[line][1]).isCloseTo(constants[line][0], within(1e-9));
        }
    }
}
