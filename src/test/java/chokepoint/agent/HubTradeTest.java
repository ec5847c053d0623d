package chokepoint.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reckoning of an illicit trade: model.md M16. */
class HubTradeTest {

    private static final HubTrade TRADE = new HubTrade(1.6, 0.05, 1, 10);

    @ParameterizedTest
    @CsvSource({"0.1, 0", "0.05, 0.2", "0.3, 0.5", "0, 0.9"})
    void aHubBreaksEvenAtItsMarkup(double handling, double detection) {
        double markup = TRADE.breakEvenMarkup(handling, detection);

        double earned = (1 - detection) * (markup - handling) - detection * (1 + TRADE.fine());

        assertThat(earned).isCloseTo(0, within(1e-12));
        assertThat(markup).isCloseTo(handling + detection * 2 / (1 - detection), within(1e-12));
    }

    @Test
    void whatNobodySeesIsNeverFoundOut() {
        assertThat(TRADE.detection(5, 0, 0)).isZero();
        assertThat(TRADE.detection(0, 1, 0)).isZero();
    }

    @Test
    void asManyAttemptsAsTheScaleHalveTheExponent() {
        double alone = TRADE.detection(2, 0.3, 0);
        double busy = TRADE.detection(2, 0.3, 10);

        assertThat(alone).isCloseTo(1 - StrictMath.exp(-0.6), within(1e-12));
        assertThat(busy).isCloseTo(1 - StrictMath.exp(-0.3), within(1e-12));
    }

    @Test
    void nobodyTriesWhatIsSureToBeSeized() {
        double sure = TRADE.detection(1000, 1, 0);

        assertThat(sure).isEqualTo(1);
        assertThat(TRADE.breakEvenMarkup(0.1, sure)).isInfinite();
        assertThat(TRADE.isWorthwhile(sure, TRADE.breakEvenMarkup(0.1, sure))).isFalse();
    }

    @Test
    void aBuyerTriesAsLongAsTheGainOutweighsTheLoss() {
        double asMuchAsItIsWorth = 1.6 - 1 - 0.05;

        assertThat(TRADE.isWorthwhile(0, asMuchAsItIsWorth - 1e-9)).isTrue();
        assertThat(TRADE.isWorthwhile(0, asMuchAsItIsWorth + 1e-9)).isFalse();
        assertThat(TRADE.isWorthwhile(0.1, asMuchAsItIsWorth - 0.105 / 0.9 - 1e-9)).isTrue();
        assertThat(TRADE.isWorthwhile(0.1, asMuchAsItIsWorth - 0.105 / 0.9 + 1e-9)).isFalse();
    }
}
