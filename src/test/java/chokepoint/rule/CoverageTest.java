package chokepoint.rule;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TestSales.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each field of a rule that decides whether it covers a sale, whatever the month (model.md M5). */
class CoverageTest {

    private static final Transaction SALE = sale().in("2023-07");

    @Test
    void coversEverySaleAbroadWhenNothingIsNarrowed() {
        ExportRule wide = rule("us").denying();

        boolean covered = RuleBook.covers(wide, SALE);

        assertThat(covered).isTrue();
    }

    @Test
    void leavesRowsAloneThatAreRecordedOnly() {
        ExportRule chips = rule("us").notModelled().prohibiting();

        boolean covered = RuleBook.covers(chips, SALE);

        assertThat(covered).isFalse();
    }

    @Test
    void leavesSalesInsideOneCountryAlone() {
        ExportRule chinese = rule("cn").issuer("CN").denying();
        ExportRule content = rule("us").reaching(new Reach.Content("US", 0.25)).denying();
        Transaction home = sale().by("amec", "CN").holding(0.5, "US").in("2023-07");

        assertThat(RuleBook.covers(chinese, home)).isFalse();
        assertThat(RuleBook.covers(content, home)).isFalse();
        assertThat(RuleBook.covers(chinese, sale().by("amec", "CN").to("tsmc", "TW").in("2023-07"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"etch-advanced, true", "litho-dry, true", "etch-standard, false"})
    void coversTheToolClassesInItsScopeOnly(String toolClass, boolean expected) {
        ExportRule narrow = rule("us").on("etch-advanced", "litho-dry").denying();

        boolean covered = RuleBook.covers(narrow, sale().of(toolClass).in("2023-07"));

        assertThat(covered).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"CN, true", "MO, true", "TW, false"})
    void matchesTheLocationOfTheFab(String location, boolean expected) {
        ExportRule aimed = rule("us").against("CN", "MO").denying();

        boolean covered = RuleBook.covers(aimed, sale().to("samsung", location).in("2023-07"));

        assertThat(covered).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"smic, true", "ymtc, true", "hua-hong, false"})
    void coversListedEndUsersOnly(String endUser, boolean expected) {
        ExportRule list = rule("us").listing("smic", "ymtc").denying();

        boolean covered = RuleBook.covers(list, sale().to(endUser, "CN").in("2023-07"));

        assertThat(covered).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "1, 0.99, false", "0.5, 1, true", "0.5, 0.5, true", "0.5, 0.49, false"})
    void countsOwnedFirmsAsListedFromTheThresholdOn(double threshold, double ownership, boolean expected) {
        ExportRule list = rule("us").listing("smic").andFirmsOwnedFrom(threshold).denying();

        boolean covered = RuleBook.covers(list, sale().owned(ownership).in("2023-07"));

        assertThat(covered).isEqualTo(expected);
    }

    @Test
    void coversAffiliatesWhenItListsNobody() {
        ExportRule all = rule("us").against("CN").denying();

        boolean covered = RuleBook.covers(all, sale().owned(0.1).in("2023-07"));

        assertThat(covered).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"logic-advanced, true", "logic-mature, false"})
    void coversTheEndUsesNamedOnly(String node, boolean expected) {
        ExportRule endUse = rule("us").forNodes("logic-advanced", "nand-advanced").denying();

        boolean covered = RuleBook.covers(endUse, sale().forNode(node).in("2023-07"));

        assertThat(covered).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"US, true", "JP, false"})
    void originAndPersonsReachTheMakersOfTheCountry(String home, boolean expected) {
        Transaction byMakerOf = sale().by("maker", home).holding(0.9, "US").in("2023-07");

        assertThat(new Reach.Origin("US").covers(byMakerOf)).isEqualTo(expected);
        assertThat(new Reach.Persons("US").covers(byMakerOf)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.26, 0.25, true", "0.25, 0.25, false", "0.01, 0, true", "0, 0, false"})
    void contentReachesSharesAboveTheDeMinimisLevel(double share, double above, boolean expected) {
        Reach content = new Reach.Content("US", above);

        boolean covered = content.covers(sale().by("asml", "NL").holding(share, "US").in("2023-07"));

        assertThat(covered).isEqualTo(expected);
    }

    @Test
    void foreignDirectProductReachesAnyContent() {
        Reach fdp = new Reach.ForeignDirectProduct("US");

        assertThat(fdp.covers(sale().by("asml", "NL").holding(0.001, "US").in("2023-07"))).isTrue();
        assertThat(fdp.covers(sale().by("asml", "NL").holding(0.9, "JP").in("2023-07"))).isFalse();
    }

    @Test
    void reachesNothingWhenNoToolsAreConcerned() {
        ExportRule none = rule("my").issuer("MY").reaching(new Reach.None()).prohibiting();

        boolean covered = RuleBook.covers(none, SALE);

        assertThat(covered).isFalse();
    }

    @Test
    void needsOneOfItsReachesOnly() {
        ExportRule either = rule("us").reaching(new Reach.Origin("US"), new Reach.Content("US", 0.25)).denying();

        assertThat(RuleBook.covers(either, SALE)).isTrue();
        assertThat(RuleBook.covers(either, sale().by("asml", "NL").holding(0.3, "US").in("2023-07"))).isTrue();
        assertThat(RuleBook.covers(either, sale().by("asml", "NL").holding(0.2, "US").in("2023-07"))).isFalse();
    }

    @Test
    void exemptsMakersOfACountry() {
        ExportRule fdp = rule("us").reaching(new Reach.ForeignDirectProduct("US"))
                .exempting(new Exemption.MakerCountry(Set.of("JP", "NL"))).denying();

        assertThat(RuleBook.covers(fdp, sale().by("tel", "JP").holding(0.1, "US").in("2023-07"))).isFalse();
        assertThat(RuleBook.covers(fdp, sale().by("semes", "KR").holding(0.1, "US").in("2023-07"))).isTrue();
    }

    @Test
    void exemptsDestinations() {
        ExportRule dutch = rule("nl").issuer("NL").exempting(new Exemption.Destination(Set.of("DE", "FR"))).denying();

        assertThat(RuleBook.covers(dutch, sale().by("asml", "NL").to("infineon", "DE").in("2023-07"))).isFalse();
        assertThat(RuleBook.covers(dutch, sale().by("asml", "NL").to("smic", "CN").in("2023-07"))).isTrue();
    }

    @Test
    void exemptsEndUsers() {
        ExportRule rule = rule("us").against("CN").exempting(new Exemption.EndUser("samsung-xian")).denying();

        assertThat(RuleBook.covers(rule, sale().to("samsung-xian", "CN").in("2023-07"))).isFalse();
        assertThat(RuleBook.covers(rule, SALE)).isTrue();
    }
}
