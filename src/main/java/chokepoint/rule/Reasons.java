package chokepoint.rule;

/**
 * Why each rule applies to a sale or does not, in plain words: first what does not depend on time, then the dates, then
 * the other rules.
 */
record Reasons(Transaction sale, Composition composition) {

    RuleFinding finding(ExportRule rule) {
        for (Condition condition : Condition.ALL) {
            if (!condition.holds(rule, sale)) {
                return new RuleFinding(rule, false, condition.whyNot(rule, sale));
            }
        }
        if (!rule.inForce(sale.month())) {
            return new RuleFinding(rule, false, notInForce(rule));
        }
        boolean applies = rule.policy() == Policy.AUTHORISE || composition.binds(rule);
        return new RuleFinding(rule, applies, applies ? whyApplied(rule) : whyNotApplied(rule));
    }

    private String notInForce(ExportRule rule) {
        if (rule.effectiveFrom().until(sale.month()) < 0) {
            return "not yet in force (from " + rule.effective() + ")";
        }
        return "expired on " + rule.expires().orElseThrow();
    }

    private String whyApplied(ExportRule rule) {
        if (rule.policy() == Policy.AUTHORISE) {
            return "authorised: lifts the controls of " + rule.issuer();
        }
        if (rule.forbids(sale.month())) {
            return rule.issuer() + " forbids the sale";
        }
        String needed = "a licence of " + rule.issuer() + " is needed";
        return rule.savings().keepsLicences(sale.month())
                ? needed + ", and licences of the time before may still be used: approval "
                        + Words.number(composition.approval(rule))
                : needed;
    }

    private String whyNotApplied(ExportRule rule) {
        if (rule.policy() == Policy.INFORM) {
            return "news only: binds nobody";
        }
        if (rule.savings().saves(sale.ordered(), sale.month())) {
            return rule.savings().whySaved(sale.ordered());
        }
        return "lifted by " + composition.liftedBy(rule).orElseThrow().id();
    }
}
