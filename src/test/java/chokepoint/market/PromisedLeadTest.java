package chokepoint.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples by hand: slots of 10 a month, a build time of 3 months. */
class PromisedLeadTest {

    private static int lead(double... usdDueBy) {
        return PromisedLead.of(usdDueBy, 10, 3, 120);
    }

    private static double[] dueAt(int month, double usd) {
        double[] usdDueBy = new double[120];
        usdDueBy[month] = usd;
        return usdDueBy;
    }

    @Test
    void isTheBuildTimeWithoutAQueue() {
        assertThat(lead()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"40,3", "40.01,4", "50,4", "100,9", "101,10", "1200,119"})
    void worksOffWhatIsDueNow(double queued, int lead) {
        assertThat(lead(dueAt(0, queued))).isEqualTo(lead);
    }

    @Test
    void countsOrdersOnlyOnceTheyAreDue() {
        assertThat(lead(dueAt(4, 1000))).isEqualTo(3);
        assertThat(lead(dueAt(3, 50))).isEqualTo(4);
        assertThat(lead(dueAt(3, 1000))).isEqualTo(99);
    }

    @Test
    void addsUpWhatFallsDueInBetween() {
        double[] steady = new double[120];
        java.util.Arrays.fill(steady, 10);
        double[] steadyWithArrears = steady.clone();
        steadyWithArrears[0] += 1;

        assertThat(lead(steady)).isEqualTo(3);
        assertThat(lead(steadyWithArrears)).isEqualTo(120);
    }

    @Test
    void neverPromisesMoreThanTheLongest() {
        assertThat(PromisedLead.of(dueAt(0, 1e12), 10, 3, 120)).isEqualTo(120);
        assertThat(PromisedLead.of(dueAt(0, 1), 0, 3, 120)).isEqualTo(120);
        assertThat(PromisedLead.of(dueAt(0, 0), 0, 130, 120)).isEqualTo(130);
    }
}
