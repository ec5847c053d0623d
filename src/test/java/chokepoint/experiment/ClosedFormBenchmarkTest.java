package chokepoint.experiment;

import static chokepoint.support.TestRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.event.Directory;
import chokepoint.ledger.Headlines;
import chokepoint.ledger.Window;
import chokepoint.rule.ExportRule;
import chokepoint.scenario.Mechanisms;
import chokepoint.support.TestTables;
import chokepoint.support.TestWorld;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The benchmark in closed form of model.md section 9: only choice and rules, equal shares everywhere, plain logit,
 * unlimited slots. Removing a maker sends its demand to the others as P/(1−P). With shares 42/31/19/8 of US, JP, NL and
 * others, 26 % of demand in China and 20 % of that controlled. The simulation must agree within four standard errors.
 */
class ClosedFormBenchmarkTest {

    private static final List<String> HOMES = List.of("US", "JP", "NL", "DE");
    private static final double[] SHARE = {0.42, 0.31, 0.19, 0.08};
    private static final double CHINA = 0.26;
    private static final double CONTROLLED = 0.20;
    private static final double WORLD_PLAN_USD_BN = 100;
    private static final int REPLICATES = 3;
    private static final int MONTHS = 24;
    /** Tools of one million USD, one a lot, over the months and replicates: the sample that a controlled share rests on. */
    private static final double CONTROLLED_LOTS = WORLD_PLAN_USD_BN * 1e3 * MONTHS / 12 * CHINA * CONTROLLED * REPLICATES;

    @Test
    void theUnitedStatesAloneLoseWhatTheOthersGain() {
        double[] change = changes(ban("US"));

        double loss = SHARE[0] * CHINA * CONTROLLED;
        assertThat(loss * 100).isCloseTo(2.18, within(0.005));
        assertThat(change[0]).isCloseTo(-loss, within(tolerance(SHARE[0])));
        double[] gains = {1.17, 0.72, 0.30};
        for (int other = 1; other < SHARE.length; other++) {
            double gain = loss * SHARE[other] / (1 - SHARE[0]);
            assertThat(gain * 100).isCloseTo(gains[other - 1], within(0.006));
            assertThat(change[other]).isCloseTo(gain, within(tolerance(SHARE[other])));
        }
    }

    @Test
    void withAllThreeAlignedAndTheOthersHeldTheMarketShrinks() {
        double controlled = CHINA * CONTROLLED;
        double lost = controlled * (1 - SHARE[3]);
        double left = SHARE[0] * (1 - controlled) / (1 - lost);

        double[] change = changes(ban("US"), ban("JP"), ban("NL"));

        assertThat(lost * 100).isCloseTo(4.8, within(0.05));
        assertThat(left * 100).isCloseTo(41.8, within(0.05));
        assertThat(change[3]).isCloseTo(lost, within(tolerance(SHARE[3])));
        assertThat((SHARE[0] + change[0]) / (1 - change[3])).isCloseTo(left, within(tolerance(SHARE[0])));
    }

    @Test
    void theLossIsSmallerWithTheAlliesInThanAlone() {
        double alone = changes(ban("US"))[0];

        double[] together = changes(ban("US"), ban("JP"), ban("NL"));

        double shareOfWhatIsLeft = (SHARE[0] + together[0]) / (1 - together[3]) - SHARE[0];
        assertThat(shareOfWhatIsLeft).isGreaterThan(alone);
    }

    /** Four standard errors of a share of the world that moves only by the choices of controlled lots. */
    private static double tolerance(double share) {
        return 4 * CHINA * CONTROLLED * StrictMath.sqrt(share * (1 - share) / CONTROLLED_LOTS) + 5e-4;
    }

    private static ExportRule ban(String issuer) {
        return rule("ban-" + issuer).issuer(issuer).against("CN").listing("controlled").from("2022-01-01").prohibiting();
    }

    /** Change of each home's share of tool sales, ruled minus twin, mean over the replicates. */
    private static double[] changes(ExportRule... rules) {
        TestWorld world = TestWorld.of(tables()).mechanisms(Mechanisms.choiceAndRulesOnly()).months(MONTHS)
                .where("lotUnitsMax", 1).where("planShockSd", 0.0).under(rules);
        double[] sum = new double[HOMES.size()];
        for (int replicate = 1; replicate <= REPLICATES; replicate++) {
            Twins twins = Twins.of(world.blueprint(), replicate);
            Directory directory = twins.blueprint.directory;
            Headlines ruled = new Headlines(twins.record.ruled().flows(), Window.ofRun(directory));
            Headlines twin = new Headlines(twins.record.twin().flows(), Window.ofRun(directory));
            for (int home = 0; home < sum.length; home++) {
                int country = directory.countries().indexOf(HOMES.get(home));
                sum[home] += (ruled.worldShare(country) - twin.worldShare(country)) / REPLICATES;
            }
        }
        return sum;
    }

    private static TestTables tables() {
        TestTables tables = TestTables.tables().toolClass("tool", 1, 0).matureNode("mature").needs("mature", "tool", 1);
        for (int home = 0; home < HOMES.size(); home++) {
            String country = HOMES.get(home);
            String maker = "maker-" + country.toLowerCase(Locale.ROOT);
            tables.maker(maker, country).sells(maker, "tool", SHARE[home]).backlog(maker, "tool", 0)
                    .government(country, 100);
        }
        return tables.government("CN", 100)
                .buyer("controlled", "CN", WORLD_PLAN_USD_BN * CHINA * CONTROLLED)
                .buyer("free", "CN", WORLD_PLAN_USD_BN * CHINA * (1 - CONTROLLED))
                .buyer("elsewhere", "TW", WORLD_PLAN_USD_BN * (1 - CHINA));
    }
}
