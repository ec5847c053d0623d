package chokepoint.rule;

import chokepoint.quantity.Month;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One dated measure of one government (model.md M5). An empty set of classes, target countries, end users or nodes
 * means "all".
 *
 * @param announced the day it became known
 * @param effective the first day in force
 * @param expires the first day no longer in force
 * @param reach any one suffices
 * @param ownershipThreshold share from which firms owned by a listed one count as listed; 1 = named parties only
 * @param approval probability that an application is approved, in [0,1]; for news, what buyers expect of the control
 * @param processingMonths median time of the issuer's decision
 * @param serviceCovered whether service of installed tools falls under the rule
 * @param standing in force before the world's opening year; part of both twins unless put under study
 * @param hypothetical issued by nobody: an assumption of the scenario
 * @param modelled false for rows about chips, inputs or end users outside the world: recorded, not modelled
 */
public record ExportRule(String id, String issuer, String title, String legalSource, LocalDate announced,
        LocalDate effective, Optional<LocalDate> expires, List<Reach> reach, List<Exemption> exemptions,
        Set<String> classes, Set<String> targetCountries, Set<String> endUsers, double ownershipThreshold,
        Set<String> endUseNodes, Policy policy, double approval, int processingMonths, boolean serviceCovered,
        Savings savings, boolean standing, boolean hypothetical, boolean modelled, String note, String source) {

    public Month announcedIn() {
        return Month.counting(announced);
    }

    public Month effectiveFrom() {
        return Month.counting(effective);
    }

    /** The first month no longer in force; absent if it does not end. */
    public Optional<Month> expiresIn() {
        return expires.map(Month::counting);
    }

    public boolean inForce(Month month) {
        return !month.isBefore(effectiveFrom()) && expiresIn().map(month::isBefore).orElse(true);
    }

    /** Whether it lists named end users instead of all at its targets. */
    public boolean isListRule() {
        return !endUsers.isEmpty();
    }

    /**
     * Probability that an application of a month is approved: 0 under a prohibition, and more while licences of the
     * time before may be used.
     *
     * @param approvalLicencesUntil approval while savings of that kind last, in [0,1]
     */
    public double approvalIn(Month month, double approvalLicencesUntil) {
        double own = policy == Policy.PROHIBIT ? 0 : approval;
        return savings.keepsLicences(month) ? Math.max(own, approvalLicencesUntil) : own;
    }

    /** Whether it forbids what it covers in a month; while old licences may run off it asks for a licence instead. */
    public boolean forbids(Month month) {
        return policy == Policy.PROHIBIT && !savings.keepsLicences(month);
    }
}
