package chokepoint.world;

/**
 * What buyers of a country believe of approval under a rule: a Beta belief that starts at the rule's approval and learns
 * from the issuer's decisions on their location (model.md M6).
 */
public final class Beliefs {

    private final double priorWeight;
    private final int countries;
    private final int[] approvals;
    private final int[] decisions;

    Beliefs(Blueprint blueprint) {
        this.priorWeight = blueprint.parameters.beliefPriorWeight();
        this.countries = blueprint.directory.countries().size();
        this.approvals = new int[blueprint.directory.rules().size() * countries];
        this.decisions = new int[approvals.length];
    }

    private Beliefs(Beliefs other) {
        priorWeight = other.priorWeight;
        countries = other.countries;
        approvals = other.approvals.clone();
        decisions = other.decisions.clone();
    }

    Beliefs copy() {
        return new Beliefs(this);
    }

    public void learn(int rule, int location, boolean approved) {
        decisions[rule * countries + location]++;
        approvals[rule * countries + location] += approved ? 1 : 0;
    }

    /** Expected approval under a rule whose own approval is given. */
    public double approval(int rule, int location, double ofRule) {
        int place = rule * countries + location;
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
}
