package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.Route;
import org.junit.jupiter.api.Test;

class LotWordsTest {

    @Test
    void saysThatAMakerSellsWhatIsNotSecondHand() {
        assertThat(LotWords.seller(Route.DIRECT, "from", "ASML (NL)")).isEqualTo("from ASML (NL)");
        assertThat(LotWords.seller(Route.HUB, "by", "ASML (NL)")).isEqualTo("by ASML (NL)");
    }

    @Test
    void neverSaysThatTheMakerSellsSecondHandTools() {
        assertThat(LotWords.seller(Route.USED, "from", "ASML (NL)")).isEqualTo("second-hand, made by ASML (NL)");
    }
}
