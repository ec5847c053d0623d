package chokepoint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenIdentityTest {

    @Test
    void saysWhatIsBrokenWhereAndByHowMuch() {
        BrokenIdentity tooFew =
                new BrokenIdentity("Money paid must equal money received", "2023-07", "makers, USD", 12, 9);

        assertThat(tooFew).hasMessageStartingWith("Money paid must equal money received: in 2023-07 the account "
                + "'makers, USD' must be 12 but is 9, 3 too few. Maybe ");
    }
}
