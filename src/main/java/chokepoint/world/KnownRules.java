package chokepoint.world;

import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Policy;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which rules of a set are known in a month (model.md M3): from the announcement on, and until they are withdrawn. An
 * end is a surprise: nobody knows it before it comes, because the table names it with hindsight. What is known
 * changes in few months; the months between two changes are one version.
 */
final class KnownRules {

    private static final int NEVER = Integer.MAX_VALUE;

    final List<ExportRule> rules;
    private final int[] knownFrom;
    private final int[] effectiveFrom;
    private final int[] withdrawnFrom;
    /** When the rule or what is left of its savings changes for the last time. */
    private final int[] lastChange;
    private final int[] versionOfMonth;
    private final int[] firstMonth;

    KnownRules(Blueprint blueprint, List<ExportRule> rules) {
        this.rules = rules;
        Month origin = blueprint.directory.origin();
        knownFrom = new int[rules.size()];
        effectiveFrom = new int[rules.size()];
        withdrawnFrom = new int[rules.size()];
        lastChange = new int[rules.size()];
        TreeSet<Integer> changes = new TreeSet<>();
        for (int r = 0; r < rules.size(); r++) {
            ExportRule rule = rules.get(r);
            effectiveFrom[r] = origin.until(rule.effectiveFrom());
            knownFrom[r] = rule.modelled() ? Math.min(origin.until(rule.announcedIn()), effectiveFrom[r]) : NEVER;
            withdrawnFrom[r] = rule.expiresIn().map(origin::until).orElse(NEVER);
            changes.addAll(List.of(knownFrom[r], effectiveFrom[r], withdrawnFrom[r]));
            lastChange[r] = effectiveFrom[r];
            for (Month month : rule.savings().changes()) {
                changes.add(origin.until(month));
                lastChange[r] = Math.max(lastChange[r], origin.until(month));
            }
        }
        firstMonth = IntStream.concat(IntStream.of(0), changes.stream().mapToInt(month -> month)
                .filter(month -> month > 0 && month < blueprint.months)).toArray();
        versionOfMonth = new int[blueprint.months];
        for (int version = 0; version < firstMonth.length; version++) {
            java.util.Arrays.fill(versionOfMonth, firstMonth[version], blueprint.months, version);
        }
    }

    int version(int month) {
        return versionOfMonth[month];
    }

    int versions() {
        return firstMonth.length;
    }

    /** The first month of a version. */
    int firstMonth(int version) {
        return firstMonth[version];
    }

    boolean isKnown(int rule, int month) {
        return knownFrom[rule] <= month && month < withdrawnFrom[rule];
    }

    boolean isInForce(int rule, int month) {
        return isKnown(rule, month) && effectiveFrom[rule] <= month;
    }

    /** Known, and a control that is still to come into force or to lose some of its savings. */
    boolean isPending(int rule, int month) {
        return isKnown(rule, month) && lastChange[rule] > month && rules.get(rule).policy().controls();
    }

    int knownFrom(int rule) {
        return knownFrom[rule];
    }

    int effectiveFrom(int rule) {
        return effectiveFrom[rule];
    }

    /** How much of its approval a rule leaves to be feared, in [0,1]; 0 for one that only lets off. */
    double severity(int rule) {
        ExportRule row = rules.get(rule);
        return switch (row.policy()) {
            case AUTHORISE -> 0;
            case PROHIBIT -> 1;
            default -> 1 - row.approval();
        };
    }

    boolean authorises(int rule) {
        return rules.get(rule).policy() == Policy.AUTHORISE;
    }
}
