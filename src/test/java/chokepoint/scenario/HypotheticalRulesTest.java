package chokepoint.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.rule.ExportRule;
import chokepoint.rule.Exemption;
import chokepoint.rule.Reach;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HypotheticalRulesTest {

    private static final FilesInMemory FILES = FilesInMemory.shipped();

    private static LoadResult with(String... entries) {
        return FILES.loadText("extends: free-trade.yaml\nhypothetical:\n"
                + java.util.stream.Stream.of(entries).map(entry -> "  - {" + entry + "}\n").collect(Collectors.joining())
                + "rules: [standing]\nunder_study: [a]\n");
    }

    private static ExportRule copy(String entry) {
        return with(entry).scenario().orElseThrow().rules().stream().filter(rule -> rule.id().equals("a")).findFirst()
                .orElseThrow();
    }

    private static String report(String... entries) {
        return with(entries).problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void reachesTheNewIssuersFirmsAndSparesNoneOfThem() {
        ExportRule copy = copy("id: a, like: us-2022-10-12-persons, issuer: KR");

        assertThat(copy.hypothetical()).isTrue();
        assertThat(copy.reach()).containsExactly(new Reach.Persons("KR"));
        assertThat(copy.exemptions().get(0)).isEqualTo(new Exemption.MakerCountry(Set.of("JP", "NL", "DE", "CN")));
        assertThat(copy.title()).endsWith("(hypothetical copy by KR)");
        assertThat(copy.legalSource()).startsWith("none: hypothetical");
    }

    @Test
    void takesDatesAndApprovalFromTheScenario() {
        ExportRule copy = copy("id: a, like: us-2022-10-07, issuer: DE, announced: 2023-01-02, effective: 2023-02-03, "
                + "expires: never, approval: 0.4");

        assertThat(copy.announced()).isEqualTo(LocalDate.of(2023, 1, 2));
        assertThat(copy.effective()).isEqualTo(LocalDate.of(2023, 2, 3));
        assertThat(copy.expires()).isEmpty();
        assertThat(copy.approval()).isEqualTo(0.4);
        assertThat(copy.reach()).containsExactly(new Reach.Origin("DE"), new Reach.Content("DE", 0.25));
    }

    @Test
    void isOtherwiseTheSameRule() {
        ExportRule real = FILES.loadText("extends: free-trade.yaml\nrules: [us-2022-10-07]\n").scenario().orElseThrow()
                .rules().stream().filter(rule -> rule.id().equals("us-2022-10-07")).findFirst().orElseThrow();

        ExportRule copy = copy("id: a, like: us-2022-10-07, issuer: KR");

        assertThat(copy).usingRecursiveComparison()
                .ignoringFields("id", "issuer", "title", "legalSource", "reach", "hypothetical").isEqualTo(real);
        assertThat(copy.standing()).isFalse();
    }

    @Test
    void reportsWhatMakesNoCopy() {
        String like = "like: us-2022-10-07, issuer: KR";

        assertThat(report("id: us-2022-10-07, " + like)).contains("must be an id that no other rule has");
        assertThat(report("id: a, like: us-2022-10-08, issuer: KR"))
                .contains("hypothetical.like (us-2022-10-08) must name a rule of the library. Maybe us-2022-10-07.");
        assertThat(report("id: a, " + like + ", effective: 2022-01-01")).contains("announced, 2022-10-07, at or before");
        assertThat(report("id: a, " + like + ", expires: 2022-01-01")).contains("must not be before effective");
        assertThat(report("id: a, " + like + ", approval: 40 %")).contains("must be a number (probability). Maybe 0.4.");
        assertThat(report("id: a, " + like + ", colour: red")).contains("hypothetical.colour must be a known key");
        assertThat(report("id: a, like: us-2022-10-07, issuer: GB")).contains("must have a row in governments");
        assertThat(report("id: a")).contains("hypothetical.like must be given").contains("hypothetical.issuer must be");
    }

    @Test
    void reportsCopiesOfOneRuleThatOverlap() {
        String early = "id: a, like: us-2022-10-12-enduse, issuer: KR, expires: 2023-06-01";

        assertThat(report(early, "id: b, like: us-2022-10-12-enduse, issuer: KR, effective: 2023-05-01"))
                .contains("must not be in force together with a, a copy of the same rule by the same issuer");
        assertThat(report(early, "id: b, like: us-2022-10-12-enduse, issuer: KR, effective: 2023-06-01")).isEmpty();
        assertThat(report(early, "id: b, like: us-2022-10-12-enduse, issuer: DE")).isEmpty();
    }
}
