package chokepoint.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.agent.LicensingOffice.Answer;
import chokepoint.agent.LicensingOffice.Application;
import chokepoint.random.Draws;
import chokepoint.random.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicensingOfficeTest {

    private static final Draws DRAWS = new Draws(3, 1);

    private static LicensingOffice office(int casesPerMonth, double sigma) {
        return new LicensingOffice(Keys.of("US"), casesPerMonth, sigma);
    }

    private static void file(LicensingOffice office, int number, int month, double medianMonths) {
        office.file(DRAWS, number, number, Keys.of("lot-" + number), 0, 1, month, 0, medianMonths);
    }

    private static List<Integer> numbers(List<Application> applications) {
        return applications.stream().map(Application::number).toList();
    }

    private static Application application(int lot, int attempt) {
        return new Application(lot, lot, Keys.of("lot-" + lot), 0, 1, 0, 0, attempt, 0);
    }

    @Test
    void decidesFirstComeFirstServed() {
        LicensingOffice office = office(10, 0);
        file(office, 7, 3, 0);
        file(office, 8, 1, 0);
        file(office, 9, 2, 0);

        assertThat(numbers(office.due(5))).containsExactly(8, 9, 7);
        assertThat(office.queueLength()).isZero();
    }

    @Test
    void decidesNoMoreThanItsOfficersCan() {
        LicensingOffice office = office(2, 0);
        IntStream.range(0, 5).forEach(number -> file(office, number, number, 0));

        assertThat(numbers(office.due(10))).containsExactly(0, 1);
        assertThat(numbers(office.due(11))).containsExactly(2, 3);
        assertThat(office.queueLength()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "3,3", "12,12"})
    void withoutSpreadACaseTakesTheMedian(int median, int takes) {
        LicensingOffice office = office(10, 0);
        file(office, 1, 4, median);

        List<Application> early = takes == 0 ? List.of() : office.due(4 + takes - 1);
        List<Application> inTime = office.due(4 + takes);

        assertThat(early).isEmpty();
        assertThat(inTime).hasSize(1);
    }

    @Test
    void aCaseNotReadyDoesNotHoldUpLaterOnes() {
        LicensingOffice office = office(1, 0);
        file(office, 1, 0, 12);
        file(office, 2, 1, 0);

        assertThat(numbers(office.due(1))).containsExactly(2);
    }

    @Test
    void timesAreLognormal() {
        LicensingOffice office = office(Integer.MAX_VALUE, 0.45);
        IntStream.range(0, 8000).forEach(number -> file(office, number, 0, 40));

        double[] logs = office.due(100_000).stream().mapToDouble(done -> StrictMath.log(done.ready())).sorted()
                .toArray();

        double mean = Arrays.stream(logs).average().orElseThrow();
        double sd = StrictMath.sqrt(Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
        assertThat(logs[4000]).isCloseTo(StrictMath.log(40), within(0.03));
        assertThat(sd).isCloseTo(0.45, within(0.02));
    }

    @Test
    void tiesAreKeyedByLotAndNotByNumber() {
        LicensingOffice forth = office(50, 0);
        LicensingOffice back = office(50, 0);
        for (int i = 0; i < 50; i++) {
            forth.file(DRAWS, i, i, Keys.of("lot-" + i), 0, 1, 0, 0, 0);
            back.file(DRAWS, i, 49 - i, Keys.of("lot-" + (49 - i)), 0, 1, 0, 0, 0);
        }

        List<Integer> lots = forth.due(0).stream().map(Application::lot).toList();

        assertThat(back.due(0).stream().map(Application::lot).toList()).isEqualTo(lots);
        assertThat(lots).isNotEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void withMoreOfficersNobodyWaitsLonger(int casesPerMonth) {
        TreeMap<Integer, Integer> few = decidedIn(office(casesPerMonth, 0.8));
        TreeMap<Integer, Integer> many = decidedIn(office(casesPerMonth + 1, 0.8));

        assertThat(few).hasSize(400);
        assertThat(many.keySet()).isEqualTo(few.keySet());
        assertThat(few.keySet()).allSatisfy(number ->
                assertThat(many.get(number)).isLessThanOrEqualTo(few.get(number)));
    }

    /** Month of decision by case: 400 cases arrive over 40 months, unevenly. */
    private static TreeMap<Integer, Integer> decidedIn(LicensingOffice office) {
        TreeMap<Integer, Integer> decided = new TreeMap<>();
        int filed = 0;
        for (int month = 0; month < 2000; month++) {
            for (int i = 0; month < 40 && i < 20 && month % 2 == 0; i++) {
                file(office, filed++, month, 3);
            }
            for (Application done : office.due(month)) {
                decided.put(done.number(), month);
            }
        }
        return decided;
    }

    @ParameterizedTest
    @CsvSource({"0,0.3", "0.3,0.31", "0.3,0.9", "0.9,1"})
    void aLowerApprovalApprovesASubset(double lower, double higher) {
        List<Integer> strict = approved(lower);
        List<Integer> mild = approved(higher);

        assertThat(mild).containsAll(strict);
        assertThat(strict.size() / 3000.0).isCloseTo(lower, within(0.03));
    }

    private static List<Integer> approved(double approval) {
        LicensingOffice office = office(1, 0);
        return IntStream.range(0, 3000)
                .filter(lot -> office.answer(DRAWS, application(lot, 0), approval, 0.5) == Answer.APPROVE).boxed().toList();
    }

    @Test
    void approvalOneApprovesAllAndZeroNone() {
        LicensingOffice office = office(1, 0);

        for (int lot = 0; lot < 500; lot++) {
            assertThat(office.answer(DRAWS, application(lot, 0), 1, 0.5)).isEqualTo(Answer.APPROVE);
            assertThat(office.answer(DRAWS, application(lot, 0), 0, 0.5)).isNotEqualTo(Answer.APPROVE);
        }
    }

    @Test
    void aShareOfRefusalsIsReturned() {
        LicensingOffice office = office(1, 0);

        long returned = IntStream.range(0, 5000)
                .filter(lot -> office.answer(DRAWS, application(lot, 0), 0, 0.62) == Answer.RETURN).count();

        assertThat(returned / 5000.0).isCloseTo(0.62, within(0.02));
    }

    @Test
    void everyAttemptHasLuckOfItsOwn() {
        LicensingOffice office = office(1, 0);

        long bothApproved = IntStream.range(0, 5000)
                .filter(lot -> office.answer(DRAWS, application(lot, 0), 0.5, 0) == Answer.APPROVE
                        && office.answer(DRAWS, application(lot, 1), 0.5, 0) == Answer.APPROVE).count();

        assertThat(bothApproved / 5000.0).isCloseTo(0.25, within(0.02));
    }

    @Test
    void issuersDecideIndependently() {
        LicensingOffice us = office(1, 0);
        LicensingOffice jp = new LicensingOffice(Keys.of("JP"), 1, 0);
        TreeSet<Integer> differ = new TreeSet<>();
        for (int lot = 0; lot < 2000; lot++) {
            if (us.answer(DRAWS, application(lot, 0), 0.5, 0) != jp.answer(DRAWS, application(lot, 0), 0.5, 0)) {
                differ.add(lot);
            }
        }

        assertThat(differ.size() / 2000.0).isCloseTo(0.5, within(0.04));
    }

    @Test
    void withdrawnCasesLeaveTheQueue() {
        LicensingOffice office = office(10, 0);
        IntStream.range(0, 4).forEach(number -> file(office, number, 3 - number, 0));

        List<Application> withdrawn = office.withdraw(application -> application.lot() % 2 == 1);

        assertThat(numbers(withdrawn)).containsExactly(3, 1);
        assertThat(numbers(office.due(9))).containsExactly(2, 0);
    }

    @Test
    void aCopyHasAQueueOfItsOwn() {
        LicensingOffice office = office(10, 0);
        file(office, 1, 0, 0);
        LicensingOffice copy = office.copy();

        copy.due(0);

        assertThat(copy.queueLength()).isZero();
        assertThat(office.queueLength()).isEqualTo(1);
    }
}
