package chokepoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Spans in which a lot's last order was seized. */
class SeizuresTest {

    @Test
    void aSpanLastsFromTheSeizureToTheNextOrder() {
        Seizures seizures = new Seizures();

        seizures.seize(7, 3);
        seizures.end(7, 5);
        seizures.seize(7, 9);

        assertThat(seizures.during(7, 2)).isFalse();
        assertThat(seizures.during(7, 3)).isTrue();
        assertThat(seizures.during(7, 4)).isTrue();
        assertThat(seizures.during(7, 5)).isFalse();
        assertThat(seizures.during(7, 40)).isTrue();
        assertThat(seizures.turns(7)).containsExactly(3, 5, 9);
        assertThat(seizures.turns(6)).isEmpty();
    }

    @Test
    void moreLotsThanThereWasRoomForKeepTheirSpans() {
        Seizures seizures = new Seizures();

        for (int lot = 100; lot > 0; lot--) {
            seizures.seize(lot, lot);
        }
        Seizures copy = seizures.copy();
        copy.end(50, 60);

        for (int lot = 1; lot <= 100; lot++) {
            assertThat(seizures.turns(lot)).containsExactly(lot);
        }
        assertThat(copy.turns(50)).containsExactly(50, 60);
    }
}
