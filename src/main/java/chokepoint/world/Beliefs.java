package chokepoint.world;

import chokepoint.rule.ExportRule;
import java.util.List;

/**
 * What buyers of a country believe of approval under a rule: a Beta belief that starts at the rule's approval and
 * learns from the issuer's decisions on their location (model.md M6). An issuer's rules of the same approval are one
 * policy, so that a rule split into parts teaches as much as the whole.
 */
public final class Beliefs {

    private final List<ExportRule> rules;
    private final double priorWeight;
    private final int countries;
    /** By rule: the first rule of the same issuer and approval. */
    private final int[] policyOf;
    private final int[] approvals;
    private final int[] decisions;

    Beliefs(Blueprint blueprint) {
        this.rules = blueprint.scenario.rules();
        this.priorWeight = blueprint.parameters.beliefPriorWeight();
        this.countries = blueprint.directory.countries().size();
        this.policyOf = policies(rules);
        this.approvals = new int[blueprint.directory.rules().size() * countries];
        this.decisions = new int[approvals.length];
    }

    private Beliefs(Beliefs other) {
        rules = other.rules;
        priorWeight = other.priorWeight;
        countries = other.countries;
        policyOf = other.policyOf;
        approvals = other.approvals.clone();
        decisions = other.decisions.clone();
    }

    Beliefs copy() {
        return new Beliefs(this);
    }

    /** What was learned of rules that the other scenario has as well; rules are numbered by scenario. */
    Beliefs under(Blueprint other) {
        Beliefs beliefs = new Beliefs(other);
        for (ExportRule common : other.scenario.counterfactualRules()) {
            int from = policyOf[rules.indexOf(common)] * countries;
            int to = beliefs.policyOf[beliefs.rules.indexOf(common)] * countries;
            System.arraycopy(approvals, from, beliefs.approvals, to, countries);
            System.arraycopy(decisions, from, beliefs.decisions, to, countries);
        }
        return beliefs;
    }

    public void learn(int rule, int location, boolean approved) {
        int place = policyOf[rule] * countries + location;
        decisions[place]++;
        approvals[place] += approved ? 1 : 0;
    }

    /** Expected approval under a rule whose own approval is given. */
    public double approval(int rule, int location, double ofRule) {
        int place = policyOf[rule] * countries + location;
        return (priorWeight * ofRule + approvals[place]) / (priorWeight + decisions[place]);
    }

    /** Expected joint approval of everything a sale needs; 1 if it needs nothing. */
    public double jointApproval(Rulings.Needs needs, int location) {
        double joint = 1;
        for (int i = 0; i < needs.rules().length; i++) {
            joint *= approval(needs.rules()[i], location, needs.requirement().licences().get(i).approval());
        }
        return joint;
    }

    private static int[] policies(List<ExportRule> rules) {
        int[] policy = new int[rules.size()];
        for (int rule = 0; rule < policy.length; rule++) {
            int same = 0;
            while (!isSamePolicy(rules.get(same), rules.get(rule))) {
                same++;
            }
            policy[rule] = same;
        }
        return policy;
    }

    private static boolean isSamePolicy(ExportRule a, ExportRule b) {
        return a.issuer().equals(b.issuer()) && a.policy() == b.policy() && a.approval() == b.approval();
    }
}
