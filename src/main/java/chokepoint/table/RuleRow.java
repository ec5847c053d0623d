package chokepoint.table;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule of the run, as listed.
 *
 * @param classes separated by {@code ;}, or {@code *}
 * @param approval probability in [0,1]; not a number for a rule that is recorded only
 */
public record RuleRow(String id, String issuer, String title, String legalSource, LocalDate announced,
        LocalDate effective, Optional<LocalDate> expires, String classes, String policy, double approval,
        boolean underStudy, boolean hypothetical, boolean modelled) {
}
