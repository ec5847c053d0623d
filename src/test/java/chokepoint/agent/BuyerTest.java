package chokepoint.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyerTest {

    private static Buyer with(double liquidity, double carryMonths) {
        return new Buyer(new Buyer.Budget(true, liquidity, carryMonths));
    }

    @Test
    void receivesAMultipleOfThePlan() {
        Buyer buyer = with(1.5, 3);

        buyer.receive(100);

        assertThat(buyer.balanceUsd()).isEqualTo(150);
    }

    @ParameterizedTest
    @CsvSource({"1.5,1,150", "1.5,3,350", "1,0,0", "1,1,100", "0.5,0,0"})
    void carriesOverNoMoreThanTheCap(double liquidity, double carryMonths, double cap) {
        Buyer buyer = with(liquidity, carryMonths);

        for (int month = 0; month < 20; month++) {
            buyer.receive(100);
        }

        assertThat(buyer.balanceUsd()).isEqualTo(cap);
    }

    @Test
    void buysWhileTheBalanceIsPositiveAndMayEndBelowZero() {
        Buyer buyer = with(1, 1);
        buyer.receive(100);

        buyer.commit(99);
        boolean withOneLeft = buyer.affords();
        buyer.commit(50);

        assertThat(withOneLeft).isTrue();
        assertThat(buyer.affords()).isFalse();
        assertThat(buyer.balanceUsd()).isEqualTo(-49);
    }

    @Test
    void anOverdrawnBalanceIsMadeGoodByLaterMonths() {
        Buyer buyer = with(1, 1);
        buyer.receive(100);
        buyer.commit(250);

        buyer.receive(100);
        boolean afterOneMonth = buyer.affords();
        buyer.receive(100);

        assertThat(afterOneMonth).isFalse();
        assertThat(buyer.affords()).isTrue();
    }

    @Test
    void aCancelledOrderGivesItsMoneyBack() {
        Buyer buyer = with(1, 1);
        buyer.receive(100);
        buyer.commit(100);

        buyer.release(100);

        assertThat(buyer.affords()).isTrue();
    }

    @Test
    void moneyGivenBackIsNotCutByTheCapNorKeepsLaterPlansAway() {
        Buyer buyer = with(1, 1);
        buyer.receive(100);
        buyer.commit(600);

        buyer.release(600);
        buyer.receive(100);
        buyer.receive(100);

        assertThat(buyer.balanceUsd()).isEqualTo(200);
    }

    @Test
    void refusalsTakeNothingFromLaterPurchases() {
        Buyer refused = with(1.5, 1);
        Buyer untroubled = with(1.5, 1);

        for (int month = 0; month < 24; month++) {
            refused.receive(100);
            refused.commit(500);
            refused.release(500);
            refused.commit(100);
            untroubled.receive(100);
            untroubled.commit(100);
        }

        assertThat(refused.balanceUsd()).isGreaterThanOrEqualTo(untroubled.balanceUsd());
    }

    @Test
    void anUnlimitedBudgetAffordsEverything() {
        Buyer buyer = new Buyer(new Buyer.Budget(false, 1, 1));

        buyer.commit(1e12);

        assertThat(buyer.affords()).isTrue();
    }

    @Test
    void aCopyHasABalanceOfItsOwn() {
        Buyer buyer = with(1, 1);
        buyer.receive(100);
        Buyer copy = buyer.copy();

        copy.commit(60);

        assertThat(buyer.balanceUsd()).isEqualTo(100);
        assertThat(copy.balanceUsd()).isEqualTo(40);
    }

    @Test
    void considersLotsThatWouldComeJustInTimeOrLate() {
        assertThat(Buyer.considers(10, 4, 6)).isTrue();
        assertThat(Buyer.considers(10, 4, 5.9)).isFalse();
        assertThat(Buyer.considers(-1, 0, 3)).isTrue();
    }

    @Test
    void givesUpAfterThePatience() {
        assertThat(Buyer.givesUp(5, 22, 18)).isFalse();
        assertThat(Buyer.givesUp(5, 23, 18)).isTrue();
    }
}
