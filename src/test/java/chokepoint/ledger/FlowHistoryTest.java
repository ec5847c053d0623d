package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.event.Directory;
import chokepoint.support.TestDirectory;
import chokepoint.support.TestLots;
import chokepoint.support.TestStream;
import org.junit.jupiter.api.Test;

class FlowHistoryTest {

    private final Directory directory = TestDirectory.tiny();
    private final TestLots lots = TestLots.one("smic/logic-advanced", "etch-advanced", 3)
            .and("smic/logic-mature", "etch-advanced", 2);
    private final TestStream world = new TestStream(directory, lots);
    private final int tel = TestDirectory.line("tel.etch-advanced");
    private final int smic = TestDirectory.buyer("smic");

    @Test
    void addsUpTheFabLinesOfABuyer() {
        FlowHistory flows = world.delivered(0, "tel.etch-advanced", 5).delivered(1, "tel.etch-advanced", 5).flows();

        assertThat(flows.shippedUsd(5, tel, smic)).isEqualTo(50_000_000);
        assertThat(flows.shippedUsd(6, tel, smic)).isZero();
    }

    @Test
    void keepsServiceApartFromTools() {
        FlowHistory flows = world.service("smic", "tel.etch-advanced", 5, 700).service("smic", "tel.etch-advanced", 5,
                11).flows();

        assertThat(flows.serviceUsd(5, tel)).isEqualTo(711);
        assertThat(flows.shippedUsd(5, tel, smic)).isZero();
    }

    @Test
    void leavesACopyAloneWhenTheOriginalGoesOn() {
        FlowHistory copy = world.flows().copy();

        world.delivered(0, "tel.etch-advanced", 5).service("smic", "tel.etch-advanced", 5, 700);

        assertThat(copy.shippedUsd(5, tel, smic)).isZero();
        assertThat(copy.serviceUsd(5, tel)).isZero();
    }

    @Test
    void refusesMonthsBeyondTheHorizon() {
        assertThatThrownBy(() -> world.flows().shippedUsd(12, 0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
