package chokepoint.rule;

import java.util.List;

/**
 * What the rules in force ask of one sale.
 *
 * @param outcome free, licence or prohibited
 * @param licences one for each issuer whose licence is needed, in order of issuer; empty unless the outcome is LICENCE
 * @param serviceCovered whether service of the tool falls under any rule that applies
 */
public record Requirement(Outcome outcome, List<Licence> licences, boolean serviceCovered) {

    public static final Requirement FREE = new Requirement(Outcome.FREE, List.of(), false);

    public enum Outcome { FREE, LICENCE, PROHIBITED }

    /**
     * One issuer: one application, strictest approval, longest delay.
     *
     * @param issuer the government that decides
     * @param rule id of the binding rule: the one with the lowest approval (first by id among equals)
     * @param rules ids of all its rules that apply, in order
     * @param approval probability of approval, in [0,1]
     * @param processingMonths median time of the decision
     */
    public record Licence(String issuer, String rule, List<String> rules, double approval, int processingMonths) {
    }

    /** Joint approval: product over issuers; 1 if free, 0 if prohibited. */
    public double jointApproval() {
        if (outcome == Outcome.PROHIBITED) {
            return 0;
        }
        double joint = 1;
        for (Licence licence : licences) {
            joint *= licence.approval();
        }
        return joint;
    }

    /** The longest of the delays. */
    public int delayMonths() {
        int longest = 0;
        for (Licence licence : licences) {
            longest = Math.max(longest, licence.processingMonths());
        }
        return longest;
    }

    /** Order of strictness: prohibited > lower joint approval > longer delay > service covered > free (model.md M5). */
    public boolean isStricterThan(Requirement other) {
        if (outcome == Outcome.PROHIBITED || other.outcome == Outcome.PROHIBITED) {
            return outcome == Outcome.PROHIBITED && other.outcome != Outcome.PROHIBITED;
        }
        int byApproval = Double.compare(other.jointApproval(), jointApproval());
        if (byApproval != 0) {
            return byApproval > 0;
        }
        if (delayMonths() != other.delayMonths()) {
            return delayMonths() > other.delayMonths();
        }
        if (serviceCovered != other.serviceCovered) {
            return serviceCovered;
        }
        return outcome == Outcome.LICENCE && other.outcome == Outcome.FREE;
    }
}
