package chokepoint.rule;

import chokepoint.quantity.Month;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules of one world, and what they ask of a sale in a month (model.md M5). The rules' order is irrelevant. */
public final class RuleBook {

    private final List<ExportRule> rules;
    private final double approvalLicencesUntil;
    private final Optional<KnownThings> known;

    /**
     * For callers whose sales come from the world's own tables, so that nothing in them can be unknown.
     *
     * @param approvalLicencesUntil approval while licences of the time before may be used, in [0,1]
     * @throws IllegalArgumentException if two rules share an id or the approval is no probability
     */
    public RuleBook(List<ExportRule> rules, double approvalLicencesUntil) {
        this(rules, approvalLicencesUntil, Optional.empty());
    }

    private RuleBook(List<ExportRule> rules, double approvalLicencesUntil, Optional<KnownThings> known) {
        requireDistinctIds(rules);
        requireProbability(approvalLicencesUntil);
        this.rules = rules.stream().sorted(Composition.BY_ID).toList();
        this.approvalLicencesUntil = approvalLicencesUntil;
        this.known = known;
    }

    /** The same book for sales that a person has typed in: asked about anything else, it throws. */
    public RuleBook knowing(KnownThings things) {
        return new RuleBook(rules, approvalLicencesUntil, Optional.of(things));
    }

    /** All rules, sorted by id. */
    public List<ExportRule> rules() {
        return rules;
    }

    public List<ExportRule> inForce(Month month) {
        return rules.stream().filter(rule -> rule.inForce(month)).toList();
    }

    /** The part of a match that does not depend on time: news and rules of other times cover too. */
    public static boolean covers(ExportRule rule, Transaction sale) {
        for (Condition condition : Condition.ALL) {
            if (!condition.holds(rule, sale)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What rules in force that cover a sale ask for together: the part that is left once their coverage is known.
     *
     * @param ordered month of the order, for savings
     * @param month month of the shipment
     * @param approvalLicencesUntil approval while licences of the time before may be used, in [0,1]
     */
    public static Requirement combine(List<ExportRule> coveringRulesInForce, Month ordered, Month month,
            double approvalLicencesUntil) {
        return coveringRulesInForce.isEmpty() ? Requirement.FREE
                : new Composition(coveringRulesInForce, ordered, month, approvalLicencesUntil).requirement();
    }

    /**
     * What the rules in force in the month of the shipment ask of a sale.
     *
     * @throws IllegalArgumentException if the book knows its things and the sale names another
     */
    public Requirement requirement(Transaction sale) {
        known.ifPresent(things -> things.check(sale));
        return combine(coveringInForce(sale), sale.ordered(), sale.month(), approvalLicencesUntil);
    }

    /**
     * The same requirement with its reasons.
     *
     * @throws IllegalArgumentException if the book knows its things and the sale names another
     */
    public Ruling rule(Transaction sale) {
        Requirement requirement = requirement(sale);
        Composition composition = new Composition(coveringInForce(sale), sale.ordered(), sale.month(),
                approvalLicencesUntil);
        Reasons reasons = new Reasons(sale, composition);
        return new Ruling(sale, requirement, rules.stream().map(reasons::finding).toList());
    }

    /**
     * The months, both ends included and in order, in which what the book asks of some sale may change: a rule that is
     * more than news enters into force or leaves it, or its savings change.
     */
    public List<Month> changes(Month from, Month to) {
        return new TreeSet<>(rules.stream().flatMap(RuleBook::changes).toList()).stream()
                .filter(month -> !month.isBefore(from) && !to.isBefore(month)).toList();
    }

    private static Stream<Month> changes(ExportRule rule) {
        if (!rule.modelled() || rule.policy() == Policy.INFORM || !rule.inForce(rule.effectiveFrom())) {
            return Stream.empty();
        }
        Stream<Month> entryAndExit = Stream.concat(Stream.of(rule.effectiveFrom()), rule.expiresIn().stream());
        return Stream.concat(entryAndExit, rule.savings().changes().stream().filter(rule::inForce));
    }

    private List<ExportRule> coveringInForce(Transaction sale) {
        return rules.stream().filter(rule -> rule.inForce(sale.month()) && covers(rule, sale)).toList();
    }

    private static void requireDistinctIds(List<ExportRule> rules) {
        TreeSet<String> ids = new TreeSet<>();
        for (ExportRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("A rule book holds the rule \"" + rule.id()
                        + "\" twice; ids must differ. Maybe it comes by two packages.");
            }
        }
    }

    private static void requireProbability(double approval) {
        if (!(approval >= 0 && approval <= 1)) {
            throw new IllegalArgumentException("The approval while licences of the time before may be used is "
                    + approval + "; it must lie in [0,1].");
        }
    }
}
