package chokepoint.rule;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TestSales.sale;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.rule.Requirement.Licence;
import chokepoint.rule.Requirement.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules in force ask for together: dates, savings, policies and several issuers (model.md M5). */
class RequirementTest {

    private static final double WHILE_LICENCES_LAST = 0.95;
    private static final Transaction SALE = sale().in("2023-07");

    private static Requirement asked(Transaction sale, ExportRule... rules) {
        return new RuleBook(List.of(rules), WHILE_LICENCES_LAST).requirement(sale);
    }

    @Test
    void leavesASaleFreeThatNoRuleCovers() {
        Requirement requirement = asked(SALE, rule("us").on("litho-euv").prohibiting());

        assertThat(requirement).isEqualTo(Requirement.FREE);
    }

    @ParameterizedTest
    @CsvSource({"2023-07-15, 2023-06, FREE", "2023-07-15, 2023-07, PROHIBITED", "2023-07-16, 2023-07, FREE",
            "2023-07-16, 2023-08, PROHIBITED"})
    void bindsFromTheMonthInWhichItsDayCounts(String effective, String month, Outcome expected) {
        ExportRule rule = rule("us").announced("2023-01-01").effective(effective).prohibiting();

        Requirement requirement = asked(sale().in(month), rule);

        assertThat(requirement.outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2023-07-15, 2023-06, PROHIBITED", "2023-07-15, 2023-07, FREE", "2023-07-16, 2023-07, PROHIBITED",
            "2023-07-16, 2023-08, FREE"})
    void bindsNoLongerFromTheMonthInWhichItsExpiryCounts(String expires, String month, Outcome expected) {
        ExportRule rule = rule("us").expires(expires).prohibiting();

        Requirement requirement = asked(sale().in(month), rule);

        assertThat(requirement.outcome()).isEqualTo(expected);
    }

    @Test
    void isNeverInForceWhenItExpiresOnTheDayItTakesEffect() {
        ExportRule suspended = rule("us").from("2023-06-01").expires("2023-06-01").prohibiting();

        assertThat(asked(sale().in("2023-05"), suspended)).isEqualTo(Requirement.FREE);
        assertThat(asked(sale().in("2023-06"), suspended)).isEqualTo(Requirement.FREE);
        assertThat(asked(sale().in("2023-07"), suspended)).isEqualTo(Requirement.FREE);
    }

    @ParameterizedTest
    @EnumSource(value = Policy.class, names = {"PRESUMPTION_OF_DENIAL", "CASE_BY_CASE", "PRESUMPTION_OF_APPROVAL"})
    void asksALicenceUnderEveryPolicyThatReviewsApplications(Policy policy) {
        ExportRule rule = rule("us").decidedIn(3).with(policy, 0.4);

        Requirement requirement = asked(SALE, rule);

        assertThat(requirement).isEqualTo(new Requirement(Outcome.LICENCE,
                List.of(new Licence("US", "us", List.of("us"), 0.4, 3)), false));
    }

    @Test
    void asksALicenceEvenWhenEveryApplicationIsApproved() {
        Requirement requirement = asked(SALE, rule("us").licensing(1));

        assertThat(requirement.outcome()).isEqualTo(Outcome.LICENCE);
        assertThat(requirement.jointApproval()).isEqualTo(1);
    }

    @Test
    void isNotBoundByNews() {
        Requirement requirement = asked(SALE, rule("us").withService().signalling(0));

        assertThat(requirement).isEqualTo(Requirement.FREE);
    }

    @Test
    void isProhibitedWhenAnyIssuerProhibits() {
        Transaction japanese = sale().by("tel", "JP").holding(0.3, "US").in("2023-07");
        ExportRule content = rule("us").reaching(new Reach.Content("US", 0.25)).prohibiting();

        Requirement requirement = asked(japanese, rule("jp").issuer("JP").licensing(0.9), content);

        assertThat(requirement).isEqualTo(new Requirement(Outcome.PROHIBITED, List.of(), false));
        assertThat(requirement.jointApproval()).isZero();
    }

    @Test
    void needsOneLicenceOfOneIssuerAtTheStrictestApprovalAndTheLongestDelay() {
        ExportRule slow = rule("us-a").decidedIn(5).licensing(0.8);
        ExportRule strict = rule("us-b").decidedIn(2).licensing(0.1);

        Requirement requirement = asked(SALE, slow, strict);

        assertThat(requirement.licences()).containsExactly(new Licence("US", "us-b", List.of("us-a", "us-b"), 0.1, 5));
    }

    @Test
    void isBoundByTheFirstRuleByIdAmongEquallyStrictOnes() {
        Requirement requirement = asked(SALE, rule("us-b").licensing(0.1), rule("us-a").licensing(0.1),
                rule("us-0").licensing(0.2));

        assertThat(requirement.licences().get(0).rule()).isEqualTo("us-a");
    }

    @Test
    void needsTheLicencesOfAllIssuersInTheirOrder() {
        Transaction japanese = sale().by("tel", "JP").holding(0.3, "US").in("2023-07");
        ExportRule american = rule("a").reaching(new Reach.Content("US", 0.25)).decidedIn(4).licensing(0.5);
        ExportRule own = rule("b").issuer("JP").decidedIn(3).licensing(0.2);

        Requirement requirement = asked(japanese, american, own);

        assertThat(requirement.licences()).extracting(Licence::issuer).containsExactly("JP", "US");
        assertThat(requirement.jointApproval()).isEqualTo(0.2 * 0.5);
        assertThat(requirement.delayMonths()).isEqualTo(4);
    }

    @Test
    void coversServiceWhenAnyRuleThatAppliesDoes() {
        assertThat(asked(SALE, rule("a").withService().licensing(0.5), rule("b").licensing(0.5)).serviceCovered())
                .isTrue();
        assertThat(asked(SALE, rule("a").prohibiting(), rule("b").withService().licensing(0.5)).serviceCovered())
                .isTrue();
        assertThat(asked(SALE, rule("a").licensing(0.5), rule("b").withService().on("litho-euv").denying())
                .serviceCovered()).isFalse();
    }

    @Test
    void isFreeAgainWhenTheIssuerAuthorises() {
        ExportRule authorisation = rule("us-veu").listing("smic").authorising();

        Requirement requirement = asked(SALE, rule("us-a").withService().prohibiting(), rule("us-b").denying(),
                authorisation);

        assertThat(requirement).isEqualTo(Requirement.FREE);
    }

    @Test
    void isNotHelpedByAnAuthorisationOfAnotherIssuerOrAnotherEndUserOrAnotherTime() {
        ExportRule ban = rule("us").prohibiting();

        assertThat(asked(SALE, ban, rule("x").issuer("JP").reaching(new Reach.Origin("US")).authorising()).outcome())
                .isEqualTo(Outcome.PROHIBITED);
        assertThat(asked(SALE, ban, rule("x").listing("ymtc").authorising()).outcome()).isEqualTo(Outcome.PROHIBITED);
        assertThat(asked(SALE, ban, rule("x").expires("2023-07-01").authorising()).outcome())
                .isEqualTo(Outcome.PROHIBITED);
    }

    @ParameterizedTest
    @CsvSource({"2023-05, 2023-08, FREE", "2023-06, 2023-08, PROHIBITED", "2023-05, 2023-09, PROHIBITED"})
    void savesOrdersPlacedBeforeAMonthUntilAnother(String ordered, String shipped, Outcome expected) {
        ExportRule rule = rule("us").from("2023-06-01").savingOrdersBefore("2023-06", "2023-09").prohibiting();

        Requirement requirement = asked(sale().ordered(ordered).in(shipped), rule);

        assertThat(requirement.outcome()).isEqualTo(expected);
    }

    @Test
    void savesOldOrdersForeverWhenNoEndIsGiven() {
        ExportRule rule = rule("us").from("2023-06-01").savingOrdersBefore("2023-06").withService().prohibiting();

        Requirement requirement = asked(sale().ordered("2023-05").in("2033-05"), rule);

        assertThat(requirement).isEqualTo(Requirement.FREE);
    }

    @Test
    void savesOrdersFromTheRuleThatSaysSoOnly() {
        ExportRule mild = rule("a").savingOrdersBefore("2023-06").licensing(0.1);
        ExportRule plain = rule("b").licensing(0.7);

        Requirement requirement = asked(sale().ordered("2023-01").in("2023-07"), mild, plain);

        assertThat(requirement.licences()).containsExactly(new Licence("US", "b", List.of("b"), 0.7, 0));
    }

    @ParameterizedTest
    @CsvSource({"2023-12, 0.1, 0.95", "2024-01, 0.1, 0.1", "2023-12, 0.99, 0.99"})
    void letsEarlierLicencesBeUsedUntilAMonth(String shipped, double approval, double expected) {
        ExportRule dutch = rule("nl").issuer("NL").savingLicencesUntil("2024-01").licensing(approval);

        Requirement requirement = asked(sale().by("asml", "NL").in(shipped), dutch);

        assertThat(requirement.jointApproval()).isEqualTo(expected);
    }

    @Test
    void asksALicenceInsteadOfProhibitingWhileEarlierLicencesRunOff() {
        ExportRule ban = rule("nl").issuer("NL").savingLicencesUntil("2024-01").prohibiting();

        assertThat(asked(sale().by("asml", "NL").in("2023-12"), ban).licences()).extracting(Licence::approval)
                .containsExactly(WHILE_LICENCES_LAST);
        assertThat(asked(sale().by("asml", "NL").in("2024-01"), ban).outcome()).isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void savesNothingInTransitBecauseShipmentsTakeLessThanAMonth() {
        ExportRule rule = rule("us").from("2023-07-01").savingGoodsInTransit().prohibiting();

        Requirement requirement = asked(sale().ordered("2023-01").in("2023-07"), rule);

        assertThat(requirement.outcome()).isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void combinesWhatIsKnownToCoverWithoutLookingAgain() {
        ExportRule elsewhere = rule("us").on("litho-euv").licensing(0.3);

        Requirement requirement = RuleBook.combine(List.of(elsewhere), SALE.ordered(), SALE.month(), 0.95);

        assertThat(requirement.licences()).extracting(Licence::rule).containsExactly("us");
    }
}
