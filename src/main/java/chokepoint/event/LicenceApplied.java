package chokepoint.event;

/**
 * An application reached a licensing office.
 *
 * @param application running number in this world, from 0
 * @param authority index of the government
 * @param ruleIds ids of the rules that ask for it, separated by {@code ;}
 * @param attempt 0 for the first
 */
public record LicenceApplied(int month, int application, int lot, int fabLine, int productLine, int authority,
        String ruleIds, int attempt, double approval) {
}
