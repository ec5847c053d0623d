package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.event.Directory;
import chokepoint.quantity.Month;
import chokepoint.support.TestDirectory;
import chokepoint.support.TestLots;
import chokepoint.support.TestStream;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    private final Directory directory = TestDirectory.tiny();
    private final TestLots lots = TestLots.one("smic/logic-advanced", "etch-advanced", 3)
            .and("intel/logic-leading", "etch-advanced", 1).and("smic/logic-mature", "etch-advanced", 1)
            .and("intel/logic-leading", "etch-advanced", 6);
    private final FlowHistory flows = new TestStream(directory, lots).delivered(0, "tel.etch-advanced", 4)
            .delivered(1, "tel.etch-advanced", 5).delivered(2, "lam.etch-advanced", 5)
            .delivered(3, "tel.etch-advanced", 11).service("smic", "tel.etch-standard", 5, 1_234).flows();
    private final Headlines spring =
            new Headlines(flows, Window.of(directory, Month.of(2022, 5), Month.of(2022, 7)));
    private final int tel = TestDirectory.maker("tel");

    @Test
    void addsToolsAndServiceOfTheWindowAlone() {
        assertThat(spring.systemsUsd(tel)).isEqualTo(40_000_000);
        assertThat(spring.serviceUsd(tel)).isEqualTo(1_234);
        assertThat(spring.revenueUsd(tel)).isEqualTo(40_001_234);
    }

    @Test
    void takesSharesOfToolsAlone() {
        assertThat(spring.targetShare(tel)).isEqualTo(0.75);
        assertThat(spring.worldShare(TestDirectory.country("JP"))).isEqualTo(0.8);
        assertThat(spring.targetMarketShare(TestDirectory.country("US"))).isEqualTo(0.25);
        assertThat(spring.targetSpendingUsd()).isEqualTo(40_000_000);
    }

    @Test
    void givesNoShareOfNothing() {
        assertThat(spring.targetShare(TestDirectory.maker("asml"))).isNaN();
        assertThat(new Headlines(flows, new Window(0, 1)).worldShare(TestDirectory.country("US"))).isNaN();
    }

    @Test
    void coversTheRunWithoutTheBurnIn() {
        assertThat(Window.ofRun(directory)).isEqualTo(new Window(2, 12));
        assertThat(Window.ofRun(directory).months()).isEqualTo(10);
    }

    @Test
    void refusesAWindowThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> Window.of(directory, Month.of(2022, 7), Month.of(2022, 5)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("from 6 until 4");
    }
}
