package chokepoint.rule;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TestSales.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import chokepoint.quantity.Month;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

    private static final KnownThings WORLD = new KnownThings(Set.of("etch-advanced", "litho-dry"),
            Set.of("smic", "ymtc"), Set.of("logic-advanced", "nand-mature"));

    private static RuleBook book(ExportRule... rules) {
        return new RuleBook(List.of(rules), 0.95);
    }

    private static List<Month> changes(ExportRule... rules) {
        return book(rules).changes(Month.parse("2020-01"), Month.parse("2029-12"));
    }

    private static List<Month> months(String... texts) {
        return List.of(texts).stream().map(Month::parse).toList();
    }

    @Test
    void keepsRulesInOrderOfId() {
        RuleBook book = book(rule("us-b").denying(), rule("jp").denying(), rule("us-a").denying());

        assertThat(book.rules()).extracting(ExportRule::id).containsExactly("jp", "us-a", "us-b");
    }

    @Test
    void listsTheRulesInForceInAMonth() {
        RuleBook book = book(rule("b").from("2023-07-16").denying(), rule("a").expires("2023-08-01").denying());

        assertThat(book.inForce(Month.parse("2023-07"))).extracting(ExportRule::id).containsExactly("a");
        assertThat(book.inForce(Month.parse("2023-08"))).extracting(ExportRule::id).containsExactly("b");
    }

    @Test
    void refusesTwoRulesOfOneId() {
        assertThatIllegalArgumentException().isThrownBy(() -> book(rule("us").denying(), rule("us").prohibiting()))
                .withMessage("A rule book holds the rule \"us\" twice; ids must differ. "
                        + "Maybe it comes by two packages.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesAnApprovalThatIsNoProbability(double approval) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleBook(List.of(), approval))
                .withMessageContaining(String.valueOf(approval)).withMessageContaining("[0,1]");
    }

    @Test
    void failsClosedOnAnUnknownToolClass() {
        RuleBook book = book().knowing(WORLD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.requirement(sale().of("etch-advansed").in("2023-07")))
                .withMessage("A ruling was asked for the unknown tool class \"etch-advansed\"; it must be one of the 2 "
                        + "that the world knows. Maybe \"etch-advanced\".");
    }

    @Test
    void failsClosedOnAnUnknownEndUser() {
        RuleBook book = book().knowing(WORLD);

        assertThatIllegalArgumentException().isThrownBy(() -> book.rule(sale().to("smick", "CN").in("2023-07")))
                .withMessageContaining("unknown end user \"smick\"").withMessageEndingWith("Maybe \"smic\".");
    }

    @Test
    void failsClosedOnAnUnknownNodeAndGuessesNothingFarAway() {
        RuleBook book = book().knowing(WORLD);

        assertThatIllegalArgumentException().isThrownBy(() -> book.rule(sale().forNode("quantum").in("2023-07")))
                .withMessageContaining("unknown node \"quantum\"").withMessageEndingWith("that the world knows.");
    }

    @Test
    void answersWhenEverythingIsKnown() {
        RuleBook book = book(rule("us").prohibiting()).knowing(WORLD);

        Requirement requirement = book.requirement(sale().in("2023-07"));

        assertThat(requirement.outcome()).isEqualTo(Requirement.Outcome.PROHIBITED);
    }

    @Test
    void changesWhenARuleEntersAndLeavesForce() {
        assertThat(changes(rule("b").from("2023-07-23").expires("2024-03-01").denying(),
                rule("a").from("2022-10-07").denying(), rule("c").from("2023-08-01").denying()))
                .isEqualTo(months("2022-10", "2023-08", "2024-03"));
    }

    @Test
    void changesWhenSavingsRunOut() {
        assertThat(changes(rule("a").from("2023-09-01").savingLicencesUntil("2024-01").licensing(0.1),
                rule("b").from("2023-05-01").savingOrdersBefore("2023-06", "2023-11").prohibiting()))
                .isEqualTo(months("2023-05", "2023-06", "2023-09", "2023-11", "2024-01"));
    }

    @Test
    void doesNotChangeByNewsOrByRowsThatBindNobodyOrBySavingsOutsideTheRulesTime() {
        assertThat(changes(rule("a").from("2023-01-01").signalling(0.1),
                rule("b").from("2023-02-01").notModelled().prohibiting(),
                rule("c").from("2023-03-01").expires("2023-03-01").prohibiting(),
                rule("d").from("2023-04-01").savingOrdersBefore("2023-01").expires("2023-06-01").prohibiting()))
                .isEqualTo(months("2023-04", "2023-06"));
    }

    @Test
    void listsTheChangesOfAPeriodWithBothEnds() {
        RuleBook book = book(rule("a").from("2023-01-01").denying(), rule("b").from("2023-02-01").denying(),
                rule("c").from("2023-03-01").denying(), rule("d").from("2023-04-01").denying());

        List<Month> changes = book.changes(Month.parse("2023-02"), Month.parse("2023-03"));

        assertThat(changes).isEqualTo(months("2023-02", "2023-03"));
    }
}
