package chokepoint.engine;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.scenario.Maker;
import chokepoint.scenario.OpeningBacklog;
import chokepoint.scenario.ProductLine;
import chokepoint.support.TinyWorld;
import chokepoint.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateExpectationsTest {

    private static void update(World world, int month) {
        new UpdateExpectations().run(world, month);
    }

    private static double expected(World world) {
        return world.supply.expectedLead[0][1][TinyWorld.toolClass(world, "etch")];
    }

    private static void promise(World world, int months) {
        world.supply.lead[0][TinyWorld.line(world, "lam.etch")] = months;
        world.supply.lead[0][TinyWorld.line(world, "tel.etch")] = months + 2;
    }

    @Test
    void buyersBeginWithTheMeanPromise() {
        World world = tiny().world();
        promise(world, 6);

        update(world, 0);

        assertThat(expected(world)).isCloseTo(7, within(1e-9));
    }

    @Test
    void buyersFollowNewPromisesByTheirWeight() {
        World world = tiny().world();
        promise(world, 6);
        update(world, 0);
        promise(world, 10);

        update(world, 1);

        assertThat(expected(world)).isCloseTo(9, within(1e-9));
    }

    /** TEL sells no etch tools at the opening. */
    private static TinyWorld newcomer() {
        return tiny().on("qualification").row("productLines", "lam.etch", "shareOfClass2022", 1.0)
                .row("productLines", "tel.etch", "shareOfClass2022", 0.0);
    }

    private static boolean qualified(World world, String line) {
        return world.qualified[TinyWorld.fab(world, "smic/logic") * world.blueprint.lineCount()
                + TinyWorld.line(world, line)];
    }

    @Test
    void whoHasNoToolsInstalledMustBeQualifiedFirst() {
        World world = newcomer().world();

        assertThat(qualified(world, "lam.etch")).isTrue();
        assertThat(qualified(world, "tel.etch")).isFalse();
    }

    @Test
    void everybodyIsQualifiedWhereQualificationIsOff() {
        World world = tiny().row("productLines", "tel.etch", "shareOfClass2022", 0.0).world();

        assertThat(qualified(world, "tel.etch")).isTrue();
    }

    /** Mean months until qualified over many seeds: 15, or six tenths of it under pressure. */
    @ParameterizedTest
    @CsvSource({"false,15", "true,9"})
    void qualificationTakesItsTimeAndLessUnderPressure(boolean pressure, double months) {
        TinyWorld tiny = newcomer().months(200);
        if (pressure) {
            tiny.rules(rule("us").against("CN").from("2022-01-20").licensing(0.5));
        }
        double sum = 0;
        int seeds = 600;
        for (int seed = 0; seed < seeds; seed++) {
            sum += monthsUntilQualified(tiny.seed(seed).world());
        }

        assertThat(sum / seeds).isCloseTo(months, within(0.08 * months));
    }

    private static int monthsUntilQualified(World world) {
        int month = 1;
        while (!qualified(world, "tel.etch") && month < 199) {
            update(world, month++);
        }
        return month - 1;
    }

    /** What one newcomer's success does to another's pressure shows in the next month, whatever their order. */
    @Test
    void newcomersQualifyIndependentlyOfTheirOrder() {
        int together = 0;
        for (int seed = 0; seed < 20; seed++) {
            World alone = newcomers("zzz").seed(seed).world();
            World first = newcomers("aaa").seed(seed).world();
            update(alone, 1);
            update(first, 1);
            assertThat(qualified(first, "tel.etch")).isEqualTo(qualified(alone, "tel.etch"));
            together += qualified(first, "tel.etch") ? 1 : 0;
        }

        assertThat(together).isPositive();
    }

    private static TinyWorld newcomers(String another) {
        return newcomer().parameter("qualificationMonths", 2.0).parameter("qualificationSpeedup", 0.5)
                .rules(rule("us").against("CN").from("2022-01-20").prohibiting())
                .add("makers", new Maker(another, another, "KR", 12, 1, 0.2, 0.1, false))
                .add("productLines", new ProductLine(another, "etch", 0, 0.5, 1))
                .add("openingBacklog", new OpeningBacklog(another, "etch", 3));
    }
}
