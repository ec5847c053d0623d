package chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.rule.Requirement.Licence;
import chokepoint.rule.Requirement.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prohibited, then lower joint approval, longer delay, service covered, free (model.md M5). */
class StrictnessTest {

    private static final Requirement PROHIBITED = new Requirement(Outcome.PROHIBITED, List.of(), false);

    private static Requirement licence(double approval, int delay, boolean service) {
        return new Requirement(Outcome.LICENCE, List.of(new Licence("US", "us", List.of("us"), approval, delay)),
                service);
    }

    @Test
    void ordersRequirementsFromProhibitedToFree() {
        List<Requirement> fromStrictest = List.of(PROHIBITED, licence(0, 0, false), licence(0.2, 1, true),
                licence(0.3, 9, true), licence(0.3, 8, true), licence(0.3, 8, false), licence(1, 0, true),
                licence(1, 0, false), Requirement.FREE);

        for (int i = 0; i < fromStrictest.size(); i++) {
            for (int j = 0; j < fromStrictest.size(); j++) {
                assertThat(fromStrictest.get(i).isStricterThan(fromStrictest.get(j))).as("%s over %s", i, j)
                        .isEqualTo(i < j);
            }
        }
    }

    @Test
    void countsTheProductOverIssuers() {
        Requirement both = new Requirement(Outcome.LICENCE, List.of(new Licence("JP", "jp", List.of("jp"), 0.5, 1),
                new Licence("US", "us", List.of("us"), 0.5, 1)), false);

        assertThat(both.isStricterThan(licence(0.3, 1, false))).isTrue();
        assertThat(licence(0.2, 1, false).isStricterThan(both)).isTrue();
    }

    @Test
    void isATotalPreorder() {
        List<Requirement> all = everyKind();

        for (Requirement a : all) {
            assertThat(a.isStricterThan(a)).isFalse();
            for (Requirement b : all) {
                assertThat(a.isStricterThan(b) && b.isStricterThan(a)).as("%s, %s", a, b).isFalse();
                for (Requirement c : all) {
                    assertThat(a.isStricterThan(c) && !a.isStricterThan(b) && !b.isStricterThan(c))
                            .as("%s, %s, %s", a, b, c).isFalse();
                }
            }
        }
    }

    private static List<Requirement> everyKind() {
        List<Requirement> all = new ArrayList<>(List.of(PROHIBITED, Requirement.FREE,
                new Requirement(Outcome.PROHIBITED, List.of(), true)));
        for (double approval : new double[] {0, 0.25, 1}) {
            for (int delay : new int[] {0, 3}) {
                all.add(licence(approval, delay, false));
                all.add(licence(approval, delay, true));
            }
        }
        return all;
    }
}
