package chokepoint.world;

import static chokepoint.support.TestRules.rule;
import static chokepoint.support.TinyWorld.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.support.TinyWorld;
import org.junit.jupiter.api.Test;

class BeliefsTest {

    private static World licensing() {
        return tiny().rules(rule("jp").issuer("JP").against("CN").reaching(new chokepoint.rule.Reach.Origin("US"))
                .licensing(0.5), rule("us").against("CN").licensing(0.4)).world();
    }

    @Test
    void beginsWithTheRulesOwnApproval() {
        Beliefs beliefs = new Beliefs(licensing().blueprint);

        assertThat(beliefs.approval(0, 0, 0.4)).isEqualTo(0.4);
    }

    @Test
    void learnsFromDecisionsWithThePriorsWeight() {
        Beliefs beliefs = new Beliefs(licensing().blueprint);

        for (int i = 0; i < 10; i++) {
            beliefs.learn(1, 0, i < 8);
        }

        assertThat(beliefs.approval(1, 0, 0.4)).isCloseTo((10 * 0.4 + 8) / 20, within(1e-12));
    }

    @Test
    void learnsForOneRuleAndLocationOnly() {
        Beliefs beliefs = new Beliefs(licensing().blueprint);

        beliefs.learn(1, 0, false);

        assertThat(beliefs.approval(0, 0, 0.4)).isEqualTo(0.4);
        assertThat(beliefs.approval(1, 2, 0.4)).isEqualTo(0.4);
        assertThat(beliefs.approval(1, 0, 0.4)).isLessThan(0.4);
    }

    @Test
    void jointApprovalIsTheProductOverIssuers() {
        World world = licensing();
        int fab = TinyWorld.fab(world, "smic/logic");
        Rulings.Needs both = world.rulings.needs(fab, TinyWorld.line(world, "lam.etch"), 0);
        Rulings.Needs none = world.rulings.needs(fab, TinyWorld.line(world, "tel.etch"), 0);

        assertThat(both.issuers()).hasSize(2);
        assertThat(world.beliefs.jointApproval(both, 0)).isCloseTo(0.2, within(1e-12));
        assertThat(world.beliefs.jointApproval(none, 0)).isEqualTo(1);
    }
}
