package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DispositionTest {

    @Test
    void ranksDeliveredCodesAsTheModelDoes() {
        assertThat(Arrays.stream(Disposition.values()).filter(Disposition::delivered).map(Disposition::label))
                .containsExactly("kept", "licensed_late", "backfill_coalition", "backfill_other", "backfill_domestic",
                        "downgraded", "stockpiled", "used", "affiliate", "smuggled");
    }
}
