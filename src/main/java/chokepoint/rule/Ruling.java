package chokepoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A requirement with its reasons: every rule that applies, and why each other does not.
 *
 * @param findings one for each rule of the book, in order of id
 */
public record Ruling(Transaction transaction, Requirement requirement, List<RuleFinding> findings) {

    public List<RuleFinding> applying() {
        return findings.stream().filter(RuleFinding::applies).toList();
    }

    public List<RuleFinding> notApplying() {
        return findings.stream().filter(finding -> !finding.applies()).toList();
    }

    /** The outcome in one sentence. */
    public String summary() {
        return switch (requirement.outcome()) {
            case FREE -> "Free: no rule in force asks for a licence.";
            case PROHIBITED -> "Prohibited by " + prohibiting() + ".";
            case LICENCE -> "Needs a licence of " + licences() + "; joint approval "
                    + Words.number(requirement.jointApproval()) + " after " + Words.months(requirement.delayMonths())
                    + ".";
        };
    }

    /** One sentence for each rule, those that apply first, each part in order of id. */
    public List<String> sentences() {
        List<RuleFinding> inOrder = new ArrayList<>(applying());
        inOrder.addAll(notApplying());
        return inOrder.stream().map(RuleFinding::sentence).toList();
    }

    private String prohibiting() {
        return applying().stream().map(RuleFinding::rule).filter(rule -> rule.forbids(transaction.month()))
                .map(ExportRule::id).collect(Collectors.joining(", "));
    }

    private String licences() {
        return requirement.licences().stream().map(Ruling::describe).collect(Collectors.joining(" and of "));
    }

    private static String describe(Requirement.Licence licence) {
        return licence.issuer() + " (" + licence.rule() + ", approval " + Words.number(licence.approval()) + ", "
                + Words.months(licence.processingMonths()) + ")";
    }
}
