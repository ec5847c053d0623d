package chokepoint.rule;

/**
 * What one rule has to say about one sale.
 *
 * @param applies whether it forbids the sale, asks a licence for it or authorises it
 * @param reason why it applies or not, in words
 */
public record RuleFinding(ExportRule rule, boolean applies, String reason) {

    /** The finding in full, with the rule's legal source. */
    public String sentence() {
        return rule.id() + (applies ? " applies: " : " does not apply: ") + reason + ". " + rule.title() + " ("
                + rule.legalSource() + "), " + rule.policy().label() + terms() + ".";
    }

    /** A rule that is recorded only need not say how it is applied. */
    private String terms() {
        return rule.modelled() ? ", approval " + Words.number(rule.approval()) + ", decision in "
                + Words.months(rule.processingMonths()) : "";
    }
}
