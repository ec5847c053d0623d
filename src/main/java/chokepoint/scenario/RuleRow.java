package chokepoint.scenario;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Row of {@code rules.csv} as text. Lists hold ';' between their members, {@code *} is all; a rule without an end
 * expires {@code never}, one without exemptions exempts {@code none}, a threshold of 1 is named parties only.
 */
record RuleRow(
        @Column(key = true) String id,
        @Column(country = true) String issuer,
        String title,
        String legalSource,
        String announced,
        String effective,
        String expires,
        String reach,
        String exempt,
        String classes,
        String targetCountries,
        String endUsers,
        @Column(unit = "share", min = 0.01, max = 1) double ownershipThreshold,
        String endUseNodes,
        @Column(oneOf = {"prohibit", "presumption-of-denial", "case-by-case", "presumption-of-approval", "authorise",
            "inform"}) String policy,
        @Column(unit = "probability", min = 0, max = 1) OptionalDouble approval,
        @Column(unit = "months", min = 0, max = 60) OptionalInt processingMonths,
        @Column(oneOf = {"true", "false"}) boolean serviceCovered,
        String savings,
        @Column(oneOf = {"true", "false"}) boolean standing,
        @Column(optional = true) String note) {
}
