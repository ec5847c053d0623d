package chokepoint.rule;

import chokepoint.quantity.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What several rules in force that cover one sale ask for together (model.md M5); their order is irrelevant.
 *
 * @param covering sorted by id
 * @param approvalLicencesUntil approval while licences of the time before may be used, in [0,1]
 */
record Composition(List<ExportRule> covering, Month ordered, Month month, double approvalLicencesUntil) {

    static final Comparator<ExportRule> BY_ID = Comparator.comparing(ExportRule::id);

    Composition {
        covering = covering.stream().sorted(BY_ID).toList();
    }

    Requirement requirement() {
        SortedMap<String, List<ExportRule>> byIssuer = new TreeMap<>();
        boolean prohibited = false;
        boolean service = false;
        for (ExportRule rule : covering) {
            if (binds(rule)) {
                prohibited |= rule.forbids(month);
                service |= rule.serviceCovered();
                byIssuer.computeIfAbsent(rule.issuer(), issuer -> new ArrayList<>()).add(rule);
            }
        }
        if (byIssuer.isEmpty()) {
            return Requirement.FREE;
        }
        return prohibited ? new Requirement(Requirement.Outcome.PROHIBITED, List.of(), service)
                : new Requirement(Requirement.Outcome.LICENCE, byIssuer.values().stream().map(this::licence).toList(),
                        service);
    }

    /** Whether a covering rule in force forbids the sale or asks a licence for it. */
    boolean binds(ExportRule rule) {
        return rule.policy().controls() && !rule.savings().saves(ordered, month) && liftedBy(rule).isEmpty();
    }

    /** The authorisation by which an issuer lifts its own controls of this sale; it lifts no one else's. */
    Optional<ExportRule> liftedBy(ExportRule control) {
        for (ExportRule rule : covering) {
            if (rule.policy() == Policy.AUTHORISE && rule.issuer().equals(control.issuer())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    double approval(ExportRule rule) {
        return rule.approvalIn(month, approvalLicencesUntil);
    }

    /** One application: strictest approval, longest delay; licences of the time before are in hand at once. */
    private Requirement.Licence licence(List<ExportRule> rules) {
        ExportRule binding = rules.get(0);
        int longest = 0;
        for (ExportRule rule : rules) {
            binding = approval(rule) < approval(binding) ? rule : binding;
            longest = Math.max(longest, rule.savings().keepsLicences(month) ? 0 : rule.processingMonths());
        }
        return new Requirement.Licence(binding.issuer(), binding.id(), rules.stream().map(ExportRule::id).toList(),
                approval(binding), longest);
    }
}
