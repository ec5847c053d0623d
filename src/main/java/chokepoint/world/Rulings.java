package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.event.Purchase;
import chokepoint.event.Route;
import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Requirement;
import chokepoint.rule.RuleBook;
import chokepoint.rule.Savings;
import chokepoint.rule.Transaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A rule set worked out for every sale there can be: which rules cover (fab line, product line), and what those in
 * force in a month ask for. Computed once a scenario and shared; it changes only in months when a rule does.
 */
public final class Rulings {

    private final Blueprint blueprint;
    private final List<ExportRule> rules;
    private final SalePatterns sales;
    private final boolean[] everTouched;
    private final List<BitSet> patterns;
    private final int[] versionOfMonth;
    private final short[][] requirementOfPattern;
    /** The same for the service of installed tools. */
    private final short[][] serviceOfPattern;
    private final boolean[][] riskyAtHome;
    private final int[] inForceByMonth;
    private final boolean[] savedOrders;
    private final boolean[] runOffs;
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Needs> needs = new ArrayList<>();

    /**
     * A requirement with dense indexes.
     *
     * @param requirement as ruled
     * @param issuers governments whose licences are needed
     * @param issuerMask the same as bits
     * @param rules binding rule of each issuer, index in the directory's list of rules
     * @param ruleIds all rules of each issuer that ask for it, separated by {@code ;}: what an application names
     * @param delayMonths the longest median time of a decision
     */
    public record Needs(Requirement requirement, int[] issuers, int issuerMask, int[] rules, List<String> ruleIds,
            int delayMonths) {

        public boolean free() {
            return requirement.outcome() == Requirement.Outcome.FREE;
        }

        public boolean prohibited() {
            return requirement.outcome() == Requirement.Outcome.PROHIBITED;
        }

        /** Place of an issuer among those needed; −1 if its licence is not. */
        public int placeOf(int government) {
            for (int i = 0; i < issuers.length; i++) {
                if (issuers[i] == government) {
                    return i;
                }
            }
            return -1;
        }
    }

    public Rulings(Blueprint blueprint, List<ExportRule> rules) {
        this.blueprint = blueprint;
        this.rules = rules;
        Directory directory = blueprint.directory;
        int months = blueprint.months;
        sales = new SalePatterns(blueprint, rules);
        patterns = sales.patterns();
        everTouched = sales.everTouched();
        List<Month> changes = new RuleBook(rules, blueprint.parameters.approvalLicencesUntil())
                .changes(directory.origin(), directory.origin().plus(months));
        versionOfMonth = new int[months];
        inForceByMonth = new int[months * directory.governments().size()];
        int version = 0;
        for (int month = 0; month < months; month++) {
            version += month > 0 && changes.contains(directory.month(month)) ? 1 : 0;
            versionOfMonth[month] = version;
            countInForce(month);
        }
        requirementOfPattern = new short[version + 1][];
        serviceOfPattern = new short[version + 1][];
        riskyAtHome = new boolean[version + 1][];
        savedOrders = new boolean[version + 1];
        runOffs = new boolean[version + 1];
        place(Requirement.FREE);
        for (int month = months - 1; month >= 0; month--) {
            if (month == 0 || versionOfMonth[month - 1] != versionOfMonth[month]) {
                compile(month);
            }
        }
    }

    /** Grows only in months when the set of rules in force changes. */
    public int version(int month) {
        return versionOfMonth[month];
    }

    /** Whether any rule of the set, in force or not, covers the sale. */
    public boolean everTouches(int fab, int productLine) {
        return everTouched[fab * blueprint.lineCount() + productLine];
    }

    /** What the rules of the month ask of a new order. */
    public Needs needs(int fab, int productLine, int month) {
        return needsOf(sales.direct(fab, productLine), month);
    }

    /** The same if the buyer's unlisted affiliate orders (model.md M8). */
    public Needs needsOfAffiliate(int fab, int productLine, int month) {
        return needsOf(sales.affiliate(fab, productLine), month);
    }

    /** The same for used tools of the line, sold by an owner or dealer outside the maker's home (model.md M11). */
    public Needs needsOfUsed(int fab, int productLine, int month) {
        return needsOf(sales.used(fab, productLine), month);
    }

    private Needs needsOf(int pattern, int month) {
        return needs.get(requirementOfPattern[versionOfMonth[month]][pattern]);
    }

    /** Whether rules in force that list the buyer make its own purchase stricter than its affiliate's would be. */
    public boolean favoursAffiliate(int fab, int productLine, int month) {
        int own = sales.direct(fab, productLine);
        int affiliate = sales.affiliate(fab, productLine);
        return own != affiliate && needsOf(own, month).requirement()
                .isStricterThan(needsOf(affiliate, month).requirement());
    }

    /** Whether any rule of the set ever treats an affiliate of a fab line's buyer as it does not treat the buyer. */
    public boolean everFavoursAffiliate(int fab) {
        return sales.everFavoursAffiliate(fab);
    }

    /**
     * What the rules of the month that cover service ask of the maker's service of tools installed there (model.md
     * M15).
     */
    public Requirement service(int fab, int productLine, int month) {
        return requirements.get(serviceOfPattern[versionOfMonth[month]][sales.direct(fab, productLine)]);
    }

    /** What the rules of the month ask of an order placed earlier, savings honoured. */
    public Needs needs(int fab, int productLine, int month, int orderMonth) {
        return needsOf(sales.direct(fab, productLine), month, orderMonth);
    }

    /** The same for the order of a lot, by its route. */
    Needs needs(Lots lots, int lot, int month) {
        return needsOf(sales.of(lots, lot), month, lots.orderMonth[lot]);
    }

    /** What the rules of a month ask of a purchase, by its route. */
    public Needs needs(Purchase purchase, int month) {
        return needsOf(sales.of(purchase.route(), purchase.fabLine(), purchase.productLine()), month,
                purchase.orderMonth());
    }

    private Needs needsOf(int pattern, int month, int orderMonth) {
        if (!savesOrders(month)) {
            return needsOf(pattern, month);
        }
        return dense(RuleBook.combine(inForce(patterns.get(pattern), month),
                blueprint.directory.month(orderMonth), blueprint.directory.month(month),
                blueprint.parameters.approvalLicencesUntil()));
    }

    /** Whether an order's own month matters to what the rules of the month ask of it. */
    public boolean savesOrders(int month) {
        return savedOrders[versionOfMonth[month]];
    }

    /** Countries, as bits, whose rules in force ask for a licence for the sale or forbid it. */
    public long controllers(int fab, int productLine, int month) {
        long countries = 0;
        for (ExportRule rule : inForce(patterns.get(sales.direct(fab, productLine)), month)) {
            int country = blueprint.directory.countries().indexOf(rule.issuer());
            countries |= rule.policy().controls() && country >= 0 ? 1L << country : 0;
        }
        return countries;
    }

    /** Whether a government has a rule in force, not a standing one, that controls some sale to a country. */
    public boolean hasJoined(int government, int country, int month) {
        String issuer = blueprint.directory.governments().get(government);
        return inForce(sales.touchingNewTools(), month).stream().anyMatch(rule -> !rule.standing()
                && rule.policy().controls() && rule.issuer().equals(issuer)
                && aims(rule, blueprint.directory.countries().get(country)));
    }

    private static boolean aims(ExportRule rule, String country) {
        return rule.targetCountries().isEmpty() || rule.targetCountries().contains(country);
    }

    /** Whether a maker of that home country runs a risk in selling to unlisted users of that country (model.md M7). */
    public boolean risky(int makerCountry, int location, int month) {
        return riskyAtHome[versionOfMonth[month]][makerCountry * blueprint.directory.countries().size() + location];
    }

    public int rulesInForce(int government, int month) {
        return inForceByMonth[month * blueprint.directory.governments().size() + government];
    }

    /**
     * The last month in which a licence granted now may be used, as an offset: savings let licences run off until a
     * date and no longer. {@link Integer#MAX_VALUE} if no rule in force says so.
     */
    public int licencesRunOff(Lots lots, int lot, int month) {
        int last = Integer.MAX_VALUE;
        if (!runOffs[versionOfMonth[month]]) {
            return last;
        }
        for (ExportRule rule : inForce(patterns.get(sales.of(lots, lot)), month)) {
            if (rule.policy().controls() && rule.savings() instanceof Savings.LicencesUntil saved
                    && rule.savings().keepsLicences(blueprint.directory.month(month))) {
                last = Math.min(last, blueprint.directory.origin().until(saved.until()) - 1);
            }
        }
        return last;
    }

    /** The sale of a product line to a fab line, ordered and shipped in the first month. */
    public static Transaction sale(Blueprint blueprint, int fab, int productLine) {
        return Sales.by(Route.DIRECT, blueprint, fab, productLine);
    }

    List<ExportRule> rules() {
        return rules;
    }

    /** Sales that the same rules ever cover have one pattern. */
    int pattern(int fab, int productLine) {
        return sales.direct(fab, productLine);
    }

    /** The pattern of a lot's order, by its route. */
    int pattern(Lots lots, int lot) {
        return sales.of(lots, lot);
    }

    int patternCount() {
        return patterns.size();
    }

    /** Places, among the rules of the set, of those that ever cover sales of a pattern; not to be changed. */
    BitSet covering(int pattern) {
        return patterns.get(pattern);
    }

    /** Issuers whose licences a requirement asks for, as bits. */
    int issuerMask(Requirement requirement) {
        return dense(requirement).issuerMask();
    }

    private void countInForce(int month) {
        List<String> governments = blueprint.directory.governments();
        for (ExportRule rule : rules) {
            int government = governments.indexOf(rule.issuer());
            if (government >= 0 && rule.inForce(blueprint.directory.month(month))) {
                inForceByMonth[month * governments.size() + government]++;
            }
        }
    }

    private void compile(int month) {
        int version = versionOfMonth[month];
        Month calendar = blueprint.directory.month(month);
        short[] tools = new short[patterns.size()];
        short[] services = new short[patterns.size()];
        for (int pattern = 0; pattern < tools.length; pattern++) {
            List<ExportRule> inForce = inForce(patterns.get(pattern), month);
            tools[pattern] = placeOf(inForce, calendar);
            services[pattern] = placeOf(inForce.stream().filter(ExportRule::serviceCovered).toList(), calendar);
        }
        requirementOfPattern[version] = tools;
        serviceOfPattern[version] = services;
        riskyAtHome[version] = risky(calendar);
        savedOrders[version] = rules.stream().anyMatch(rule -> savesOrders(rule, calendar));
        runOffs[version] = rules.stream().anyMatch(rule -> rule.modelled() && rule.inForce(calendar)
                && rule.savings().keepsLicences(calendar));
    }

    private static boolean savesOrders(ExportRule rule, Month month) {
        return rule.modelled() && rule.policy().controls() && rule.inForce(month)
                && rule.savings() instanceof Savings.OrdersBefore saved
                && saved.until().map(month::isBefore).orElse(true);
    }

    private boolean[] risky(Month month) {
        List<String> countries = blueprint.directory.countries();
        boolean[] risky = new boolean[countries.size() * countries.size()];
        for (ExportRule rule : rules) {
            if (rule.inForce(month) && rule.modelled() && rule.policy().controls() && rule.isListRule()) {
                int home = countries.indexOf(rule.issuer());
                for (int location = 0; location < countries.size() && home >= 0; location++) {
                    risky[home * countries.size() + location] |= aims(rule, countries.get(location));
                }
            }
        }
        return risky;
    }

    private List<ExportRule> inForce(BitSet covering, int month) {
        Month calendar = blueprint.directory.month(month);
        return covering.stream().mapToObj(rules::get).filter(rule -> rule.inForce(calendar)).toList();
    }

    private short placeOf(List<ExportRule> inForce, Month calendar) {
        return place(RuleBook.combine(inForce, calendar, calendar, blueprint.parameters.approvalLicencesUntil()));
    }

    private short place(Requirement requirement) {
        for (short i = 0; i < requirements.size(); i++) {
            if (requirements.get(i).equals(requirement)) {
                return i;
            }
        }
        requirements.add(requirement);
        needs.add(dense(requirement));
        return number(requirements.size() - 1, "things that rules can ask of a sale");
    }

    static short number(int place, String what) {
        if (place > Short.MAX_VALUE) {
            throw new IllegalStateException("A set of rules must give at most " + Short.MAX_VALUE + " different " + what
                    + ". Maybe fewer rules, or rules with fewer scopes.");
        }
        return (short) place;
    }

    private Needs dense(Requirement requirement) {
        int[] issuers = requirement.licences().stream()
                .mapToInt(licence -> blueprint.directory.governments().indexOf(licence.issuer())).toArray();
        int[] binding = requirement.licences().stream()
                .mapToInt(licence -> blueprint.directory.rules().indexOf(licence.rule())).toArray();
        int mask = Arrays.stream(issuers).map(issuer -> 1 << issuer).reduce(0, (a, b) -> a | b);
        List<String> ruleIds = requirement.licences().stream().map(licence -> String.join(";", licence.rules()))
                .toList();
        return new Needs(requirement, issuers, mask, binding, ruleIds, requirement.delayMonths());
    }
}
