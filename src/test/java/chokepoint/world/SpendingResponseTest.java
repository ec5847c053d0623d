package chokepoint.world;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.support.TinyWorld;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SMIC and TSMC each plan 50 million USD a month: 20 of etch, half of it Lam's, 30 of lithography. */
class SpendingResponseTest {

    private static final int SMIC = 0;
    private static final int TSMC = 1;

    private static TinyWorld usRule() {
        return tiny().rules(rule("us").against("CN").from("2022-06-01").licensing(0.25));
    }

    private static double extra(TinyWorld tiny, int buyer, int month) {
        Blueprint blueprint = tiny.blueprint();
        return new SpendingResponse(blueprint, blueprint.ruled).extraShare(buyer, month);
    }

    /** Lam has a fifth of the plan, of which three quarters are refused: 0.2 × 0.15 at full phase. */
    @Test
    void theTargetsOwnBuyersReactToWhatIsDeniedStepByStep() {
        TinyWorld tiny = usRule().on("reactionSpending").parameter("reactionMonths", 10);

        assertThat(extra(tiny, SMIC, 4)).isZero();
        assertThat(extra(tiny, SMIC, 5)).isCloseTo(0.003, within(1e-9));
        assertThat(extra(tiny, SMIC, 14)).isCloseTo(0.03, within(1e-9));
        assertThat(extra(tiny, SMIC, 20)).isCloseTo(0.03, within(1e-9));
        assertThat(extra(tiny, TSMC, 20)).isZero();
    }

    @Test
    void foreignOwnersInTheTargetDoNotReact() {
        TinyWorld tiny = usRule().on("reactionSpending").row("buyers", "smic", "country", "TW");

        assertThat(extra(tiny, SMIC, 23)).isZero();
    }

    @Test
    void whatWasDeniedAtTheOpeningIsPartOfThePlan() {
        TinyWorld tiny = tiny().on("reactionSpending").rules(rule("old").against("CN").standing().denying());

        assertThat(extra(tiny, SMIC, 20)).isZero();
    }

    /** 7.5 million USD a month are denied, three tenths of it come back a year later. */
    @Test
    void deniedCapacityIsBuiltElsewhereAfterTheLag() {
        TinyWorld tiny = usRule().on("reallocation").parameter("reallocationLag", 12);

        assertThat(extra(tiny, TSMC, 16)).isZero();
        assertThat(extra(tiny, TSMC, 17)).isCloseTo(0.3 * 7.5 / 50, within(1e-9));
        assertThat(extra(tiny, SMIC, 17)).isZero();
    }

    @Test
    void switchedOffNobodySpendsMore() {
        assertThat(extra(usRule(), SMIC, 20)).isZero();
        assertThat(extra(usRule(), TSMC, 20)).isZero();
    }

    private static List<String> extraLots(TinyWorld tiny, int months) {
        World world = tiny.world();
        List<String> lots = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            for (int cell = 0; cell < world.nextNeed.length; cell++) {
                world.extraPlans.raise(world, cell, month + 3, month);
            }
        }
        for (int lot = world.lots.planned; lot < world.lots.count(); lot++) {
            assertThat(world.lots.isExtra(lot)).isTrue();
            assertThat(world.lots.state[lot]).isEqualTo(Lots.WANTED);
            lots.add(world.lots.fab[lot] + " " + world.lots.toolClass[lot] + " " + world.lots.need[lot] + " "
                    + world.lots.key[lot]);
        }
        return lots;
    }

    @Test
    void extraSpendingBecomesWholeToolsInTheProportionsOfThePlan() {
        World world = usRule().on("reactionSpending").parameter("reactionSpending", 2.0).parameter("reactionMonths", 1)
                .world();
        int tools = 0;
        for (int month = 0; month < 20; month++) {
            for (int cell = 0; cell < world.nextNeed.length; cell++) {
                world.extraPlans.raise(world, cell, month + 2, month);
            }
        }
        for (int lot = world.lots.planned; lot < world.lots.count(); lot++) {
            assertThat(world.buyerOf(lot)).isEqualTo(SMIC);
            tools += world.lots.toolClass[lot] == TinyWorld.toolClass(world, "etch") ? world.lots.units[lot] : 0;
        }

        assertThat((double) tools).isCloseTo(15 * 0.3 * 4, within(1.0));
        assertThat(world.extraPlans.budgetUsd(SMIC, 8, 100)).isCloseTo(130, within(1e-9));
        assertThat(world.extraPlans.budgetUsd(TSMC, 8, 100)).isEqualTo(100);
    }

    @Test
    void aForkedWorldGoesOnFromTheSameExtraPlans() {
        World past = usRule().on("reactionSpending").parameter("reactionSpending", 5.0).world();
        for (int month = 5; month < 12; month++) {
            past.extraPlans.raise(past, 0, month + 2, month);
        }
        World fork = past.fork(past.rulings, chokepoint.event.EventSink.NONE);
        for (int month = 12; month < 20; month++) {
            fork.extraPlans.raise(fork, 0, month + 2, month);
        }
        int before = past.lots.count();
        for (int month = 12; month < 20; month++) {
            past.extraPlans.raise(past, 0, month + 2, month);
        }

        assertThat(past.lots.count()).isGreaterThan(before).isEqualTo(fork.lots.count());
        assertThat(past.lots.key[past.lots.count() - 1]).isEqualTo(fork.lots.key[fork.lots.count() - 1]);
    }

    @Test
    void lotsOfTheSameMonthAreTheSameUnderAnyRules() {
        TinyWorld strict = tiny().rules(rule("us").against("CN").from("2022-06-01").prohibiting());

        List<String> mild = extraLots(usRule().on("reactionSpending").parameter("reactionSpending", 5.0), 20);
        List<String> many = extraLots(strict.on("reactionSpending").parameter("reactionSpending", 5.0), 20);

        assertThat(mild).isNotEmpty();
        assertThat(many.stream().filter(mild::contains).count()).isGreaterThan(mild.size() / 2);
    }
}
