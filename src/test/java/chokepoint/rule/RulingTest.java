package chokepoint.rule;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TestSales.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulingTest {

    private static final Transaction SALE = sale().in("2023-07");

    private static Ruling ruling(Transaction sale, ExportRule... rules) {
        return new RuleBook(List.of(rules), 0.95).rule(sale);
    }

    static Stream<Arguments> rulesThatDoNotApply() {
        return Stream.of(
                Arguments.of(rule("x").notModelled().prohibiting(), "recorded, not modelled"),
                Arguments.of(rule("x").on("litho-dry", "litho-euv").denying(),
                        "the tool class is etch-advanced; it covers litho-dry, litho-euv"),
                Arguments.of(rule("x").against("RU", "MO").denying(), "the fab is in CN; it is aimed at MO, RU"),
                Arguments.of(rule("x").listing("ymtc").denying(), "the end user is not listed: smic; it lists ymtc"),
                Arguments.of(rule("x").forNodes("nand-advanced").denying(),
                        "the fab makes logic-advanced; it covers nand-advanced"),
                Arguments.of(rule("x").issuer("JP").denying(), "the maker's home is US, not JP"),
                Arguments.of(rule("x").reaching(new Reach.Persons("JP"), new Reach.Content("JP", 0.25),
                        new Reach.ForeignDirectProduct("NL"), new Reach.None()).denying(),
                        "the maker is not a firm of JP; the content of JP is 0, not above 0.25; "
                                + "the tool holds no content of NL; the rule concerns no tools"),
                Arguments.of(rule("x").exempting(new Exemption.EndUser("ymtc"), new Exemption.EndUser("smic"))
                        .denying(),
                        "the end user smic is exempt"),
                Arguments.of(rule("x").exempting(new Exemption.MakerCountry(Set.of("US", "JP"))).denying(),
                        "makers of JP, US are exempt"),
                Arguments.of(rule("x").exempting(new Exemption.Destination(Set.of("CN"))).denying(),
                        "destinations CN are exempt"),
                Arguments.of(rule("x").from("2023-07-23").denying(), "not yet in force (from 2023-07-23)"),
                Arguments.of(rule("x").expires("2023-07-15").denying(), "expired on 2023-07-15"),
                Arguments.of(rule("x").signalling(0.2), "news only: binds nobody"));
    }

    @ParameterizedTest
    @MethodSource("rulesThatDoNotApply")
    void saysWhyARuleDoesNotApply(ExportRule rule, String reason) {
        Ruling ruling = ruling(SALE, rule);

        assertThat(ruling.findings()).containsExactly(new RuleFinding(rule, false, reason));
        assertThat(ruling.requirement()).isEqualTo(Requirement.FREE);
    }

    @Test
    void saysThatASaleAtHomeIsNoExport() {
        Ruling ruling = ruling(sale().by("amec", "CN").in("2023-07"), rule("cn").issuer("CN").denying());

        assertThat(ruling.findings().get(0).reason()).isEqualTo("a sale inside one country is no export");
    }

    @Test
    void saysThatAFirmIsOwnedTooLittleToCountAsListed() {
        Ruling ruling = ruling(sale().owned(0.4).in("2023-07"),
                rule("us").listing("smic").andFirmsOwnedFrom(0.5).denying());

        assertThat(ruling.findings().get(0).reason())
                .isEqualTo("the end user is not listed: it is owned by smic to 0.4, below 0.5");
    }

    @Test
    void namesTheAuthorisationThatLiftsAControl() {
        Ruling ruling = ruling(SALE, rule("us").prohibiting(), rule("us-2023-10-13-veu").authorising());

        assertThat(ruling.notApplying()).extracting(RuleFinding::reason).containsExactly("lifted by us-2023-10-13-veu");
        assertThat(ruling.applying()).extracting(RuleFinding::reason)
                .containsExactly("authorised: lifts the controls of US");
        assertThat(ruling.summary()).isEqualTo("Free: no rule in force asks for a licence.");
    }

    @Test
    void saysThatAnOrderIsSaved() {
        Ruling ruling = ruling(sale().ordered("2023-05").in("2023-07"),
                rule("us").savingOrdersBefore("2023-06", "2023-09").prohibiting());

        assertThat(ruling.findings().get(0).reason())
                .isEqualTo("the order of 2023-05 was placed before 2023-06 and is saved until 2023-09");
    }

    @Test
    void saysThatEarlierLicencesMayStillBeUsed() {
        Ruling ruling = ruling(SALE, rule("us").savingLicencesUntil("2024-01").licensing(0.1));

        assertThat(ruling.applying()).extracting(RuleFinding::reason).containsExactly("a licence of US is needed, "
                + "and licences of the time before may still be used: approval 0.95");
    }

    @Test
    void writesEachRuleWithItsLegalSourceThoseThatApplyFirst() {
        Ruling ruling = ruling(SALE, rule("a").issuer("JP").decidedIn(2).licensing(0.25),
                rule("b").decidedIn(1).denying());

        assertThat(ruling.sentences()).containsExactly(
                "b applies: a licence of US is needed. Rule b (law of US), presumption-of-denial, approval 0, "
                        + "decision in 1 month.",
                "a does not apply: the maker's home is US, not JP. Rule a (law of JP), case-by-case, approval 0.25, "
                        + "decision in 2 months.");
    }

    @Test
    void sumsUpTheLicencesNeeded() {
        Transaction japanese = sale().by("tel", "JP").holding(0.3, "US").in("2023-07");
        ExportRule american = rule("us").reaching(new Reach.Content("US", 0.25)).decidedIn(4).licensing(0.1);

        Ruling ruling = ruling(japanese, american, rule("jp").issuer("JP").decidedIn(3).licensing(0.7));

        assertThat(ruling.summary()).isEqualTo("Needs a licence of JP (jp, approval 0.7, 3 months) and of US "
                + "(us, approval 0.1, 4 months); joint approval 0.07 after 4 months.");
    }

    @Test
    void sumsUpProhibitionsAlone() {
        Ruling ruling = ruling(SALE, rule("us-a").prohibiting(), rule("us-b").denying(), rule("us-c").prohibiting());

        assertThat(ruling.summary()).isEqualTo("Prohibited by us-a, us-c.");
        assertThat(ruling.applying()).extracting(finding -> finding.rule().id())
                .containsExactly("us-a", "us-b", "us-c");
    }
}
