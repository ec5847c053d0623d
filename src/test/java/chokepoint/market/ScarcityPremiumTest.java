package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScarcityPremiumTest {

    private static final ScarcityPremium SHIPPED = new ScarcityPremium(0.02, 0.3);

    @Test
    void risesWithEveryMonthOfBacklogBeyondSix() {
        assertThat(SHIPPED.at(0)).isZero();
        assertThat(SHIPPED.at(6)).isZero();
        assertThat(SHIPPED.at(11)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void isCapped() {
        assertThat(SHIPPED.at(21)).isCloseTo(0.3, within(1e-12));
        assertThat(SHIPPED.at(Double.POSITIVE_INFINITY)).isEqualTo(0.3);
    }

    @Test
    void onlyWhatChangedSinceTheOpeningMovesThePrice() {
        assertThat(SHIPPED.factor(11, 11)).isEqualTo(1);
        assertThat(SHIPPED.factor(16, 6)).isCloseTo(1.2, within(1e-12));
        assertThat(SHIPPED.factor(16, 11)).isCloseTo(1.2 / 1.1, within(1e-12));
    }

    @Test
    void pricesFallWhereTheOpeningWasScarcerButNeverBelowWhatThatScarcityAdded() {
        assertThat(SHIPPED.factor(3, 40)).isCloseTo(1 / 1.3, within(1e-12));
        assertThat(SHIPPED.factor(40, 3)).isCloseTo(1.3, within(1e-12));
    }
}
