package chokepoint.rule;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules that nobody has issued, made after a rule that somebody has. */
class HypotheticalCopyTest {

    private static final ExportRule AMERICAN = rule("us").issuer("US")
            .reaching(new Reach.Origin("US"), new Reach.Content("US", 0.25), new Reach.ForeignDirectProduct("US"),
                    new Reach.Persons("US"), new Reach.Content("JP", 0.5), new Reach.None())
            .exempting(new Exemption.MakerCountry(Set.of("JP", "KR")), new Exemption.MakerCountry(Set.of("KR")),
                    new Exemption.EndUser("samsung-xian"), new Exemption.Destination(Set.of("KR")))
            .on("etch-advanced").against("CN").decidedIn(3).withService().from("2023-07-23").standing().licensing(0.2);

    @Test
    void tiesSalesToTheNewIssuer() {
        ExportRule copy = AMERICAN.copyFor("kr-copy", "KR");

        assertThat(copy.reach()).containsExactly(new Reach.Origin("KR"), new Reach.Content("KR", 0.25),
                new Reach.ForeignDirectProduct("KR"), new Reach.Persons("KR"), new Reach.Content("JP", 0.5),
                new Reach.None());
    }

    @Test
    void exemptsTheNewIssuersMakersNoLonger() {
        ExportRule copy = AMERICAN.copyFor("kr-copy", "KR");

        assertThat(copy.exemptions()).containsExactly(new Exemption.MakerCountry(Set.of("JP")),
                new Exemption.EndUser("samsung-xian"), new Exemption.Destination(Set.of("KR")));
    }

    @Test
    void isMarkedAsIssuedByNobody() {
        ExportRule copy = AMERICAN.copyFor("kr-copy", "KR");

        assertThat(copy.id()).isEqualTo("kr-copy");
        assertThat(copy.issuer()).isEqualTo("KR");
        assertThat(copy.title()).isEqualTo("Rule us (hypothetical copy by KR)");
        assertThat(copy.legalSource()).isEqualTo("none; modelled on law of US");
        assertThat(copy.hypothetical()).isTrue();
        assertThat(copy.standing()).isFalse();
    }

    @Test
    void isOtherwiseTheSameRule() {
        ExportRule copy = AMERICAN.copyFor("kr-copy", "KR");

        assertThat(copy).usingRecursiveComparison()
                .ignoringFields("id", "issuer", "title", "legalSource", "reach", "exemptions", "hypothetical",
                        "standing", "source")
                .isEqualTo(AMERICAN);
    }

    @Test
    void movesItsDatesAlone() {
        LocalDate announced = LocalDate.of(2024, 1, 2);
        LocalDate effective = LocalDate.of(2024, 3, 4);

        ExportRule moved = AMERICAN.withDates(announced, effective);

        assertThat(moved.announced()).isEqualTo(announced);
        assertThat(moved.effective()).isEqualTo(effective);
        assertThat(moved.withDates(AMERICAN.announced(), AMERICAN.effective())).isEqualTo(AMERICAN);
    }

    @Test
    void changesItsApprovalAlone() {
        ExportRule strict = AMERICAN.withApproval(0.01);

        assertThat(strict.approval()).isEqualTo(0.01);
        assertThat(strict.withApproval(AMERICAN.approval())).isEqualTo(AMERICAN);
    }
}
