package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.InputsRestricted;
import chokepoint.rule.ExportRule;
import chokepoint.support.RecordedEvents;
import chokepoint.support.TinyWorld;
import chokepoint.world.World;
import org.junit.jupiter.api.Test;

class RetaliationTest {

    private static final ExportRule US = rule("us").against("CN").from("2022-05-01").licensing(0.5);

    private final RecordedEvents heard = new RecordedEvents();

    /** Two years under the rules, with a target that answers. */
    private World run(double probability, ExportRule... rules) {
        World world = TinyWorld.world(tiny().on("retaliation").parameter("retaliationProbability", probability)
                .parameter("retaliationMonths", 9).rules(rules).blueprint(), heard);
        for (int month = 0; month < 24; month++) {
            new EarnAndInvest(world).run(world, month);
        }
        return world;
    }

    private static int country(World world, String id) {
        return world.blueprint.directory.countries().indexOf(id);
    }

    @Test
    void theTargetAnswersInTheFirstQuarterAfterARuleAndAgainWhenTheAnswerHasEnded() {
        World world = run(1, US);
        int china = country(world, "CN");
        int us = country(world, "US");

        assertThat(heard.of(InputsRestricted.class)).containsExactly(new InputsRestricted(6, china, us, 15),
                new InputsRestricted(15, china, us, 24));
    }

    @Test
    void makersOfThatHomeAloneBearTheCost() {
        World world = run(1, rule("us").against("CN").from("2023-10-01").licensing(0.5));

        assertThat(world.industry.unitCost[TinyWorld.line(world, "lam.etch")]).isEqualTo(1.01);
        assertThat(world.industry.unitCost[TinyWorld.line(world, "tel.etch")]).isEqualTo(1);
        assertThat(world.industry.priceUsd[TinyWorld.line(world, "lam.etch")]).isEqualTo(5_050_000);
    }

    @Test
    void whoHasNoRuleAgainstItIsLeftAlone() {
        run(1, rule("us").against("KP").from("2022-05-01").prohibiting(),
                rule("us-standing").against("CN").from("2019-05-01").standing().prohibiting(),
                rule("us-late").against("CN").from("2026-05-01").prohibiting(),
                rule("us-news").against("CN").from("2022-05-01").signalling(0.1),
                rule("us-nowhere").against("CN").forNodes("none").from("2022-05-01").prohibiting());

        assertThat(heard.of(InputsRestricted.class)).isEmpty();
    }

    @Test
    void withoutAnyChanceNothingHappens() {
        run(0, US);

        assertThat(heard.of(InputsRestricted.class)).isEmpty();
    }

    @Test
    void anotherGovernmentsRuleDoesNotShiftItsLuck() {
        run(0.3, US);
        var alone = heard.of(InputsRestricted.class);
        RecordedEvents both = new RecordedEvents();
        World world = TinyWorld.world(tiny().on("retaliation").parameter("retaliationProbability", 0.3)
                .parameter("retaliationMonths", 9).rules(US, rule("jp").issuer("JP").against("CN").from("2022-01-01")
                        .licensing(0.5)).blueprint(), both);
        for (int month = 0; month < 24; month++) {
            new EarnAndInvest(world).run(world, month);
        }

        assertThat(alone).isNotEmpty();
        assertThat(both.of(InputsRestricted.class)).containsAll(alone).hasSizeGreaterThan(alone.size());
    }
}
