package chokepoint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.quantity.Month;
import chokepoint.rule.Requirement.Licence;
import chokepoint.rule.Requirement.Outcome;
import chokepoint.support.RandomRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any rules and sales (model.md section 10, policy). A failure names the seed and the sale. */
class RuleBookPropertiesTest {

    private static final double WHILE_LICENCES_LAST = 0.75;
    private static final int SALES = 60;

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static RuleBook book(List<ExportRule> rules) {
        return new RuleBook(rules, WHILE_LICENCES_LAST);
    }

    private static RuleBook with(List<ExportRule> rules, ExportRule further) {
        List<ExportRule> more = new ArrayList<>(rules);
        more.add(further);
        return book(more);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asksTheSameInWhateverOrderTheRulesCome(long seed) {
        RandomRules random = new RandomRules(seed);
        List<ExportRule> rules = random.rules();
        RuleBook book = book(rules);
        RuleBook shuffled = book(random.shuffled(rules));

        for (Transaction sale : random.sales(SALES)) {
            assertThat(shuffled.rule(sale)).as("seed %s, %s", seed, sale).isEqualTo(book.rule(sale));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void combinesTheSameInWhateverOrderTheRulesCome(long seed) {
        RandomRules random = new RandomRules(seed);
        List<ExportRule> rules = random.rules();
        Transaction sale = random.sale();

        Requirement requirement = RuleBook.combine(random.shuffled(rules), sale.ordered(), sale.month(), 0.75);

        assertThat(requirement).as("seed %s", seed)
                .isEqualTo(RuleBook.combine(rules, sale.ordered(), sale.month(), 0.75));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverEnlargesTheFeasibleSetByAProhibition(long seed) {
        RandomRules random = new RandomRules(seed);
        List<ExportRule> rules = random.rules();
        RuleBook before = book(rules);
        RuleBook after = with(rules, random.rule("new", Policy.PROHIBIT));

        for (Transaction sale : random.sales(SALES)) {
            assertThat(feasible(after, sale) && !feasible(before, sale)).as("seed %s, %s", seed, sale).isFalse();
        }
    }

    private static boolean feasible(RuleBook book, Transaction sale) {
        return book.requirement(sale).outcome() != Outcome.PROHIBITED;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isNeverMadeMilderByAFurtherControl(long seed) {
        RandomRules random = new RandomRules(seed);
        List<ExportRule> rules = random.rules();
        Policy policy = random.oneOf(List.of(Policy.values()).stream().filter(Policy::controls).toList());
        RuleBook before = book(rules);
        RuleBook after = with(rules, random.rule("new", policy));

        for (Transaction sale : random.sales(SALES)) {
            assertThat(before.requirement(sale).isStricterThan(after.requirement(sale))).as("seed %s, %s", seed, sale)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isNeverMadeStricterByAnAuthorisation(long seed) {
        RandomRules random = new RandomRules(seed);
        List<ExportRule> rules = random.rules();
        RuleBook before = book(rules);
        RuleBook after = with(rules, random.rule("new", Policy.AUTHORISE));

        for (Transaction sale : random.sales(SALES)) {
            assertThat(after.requirement(sale).isStricterThan(before.requirement(sale))).as("seed %s, %s", seed, sale)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asksNothingMoreByNews(long seed) {
        RandomRules random = new RandomRules(seed);
        List<ExportRule> rules = random.rules();
        RuleBook before = book(rules);
        RuleBook after = with(rules, random.rule("new", Policy.INFORM));

        for (Transaction sale : random.sales(SALES)) {
            assertThat(after.requirement(sale)).as("seed %s, %s", seed, sale).isEqualTo(before.requirement(sale));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asksOfDisjointPartsWhatItAsksOfTheWhole(long seed) {
        RandomRules random = new RandomRules(seed);
        List<ExportRule> rules = random.rules();
        ExportRule whole = random.rule("whole");
        RuleBook unsplit = with(rules, whole);
        List<ExportRule> parts = new ArrayList<>(rules);
        parts.addAll(splitByToolClass(whole));

        for (Transaction sale : random.sales(SALES)) {
            assertThat(withoutIds(book(parts).requirement(sale))).as("seed %s, %s", seed, sale)
                    .isEqualTo(withoutIds(unsplit.requirement(sale)));
        }
    }

    private static List<ExportRule> splitByToolClass(ExportRule rule) {
        Set<String> classes = rule.classes().isEmpty() ? new TreeSet<>(RandomRules.CLASSES) : rule.classes();
        return classes.stream().map(only -> part(rule, only)).toList();
    }

    private static ExportRule part(ExportRule r, String toolClass) {
        return new ExportRule(r.id() + "-" + toolClass, r.issuer(), r.title(), r.legalSource(), r.announced(),
                r.effective(), r.expires(), r.reach(), r.exemptions(), Set.of(toolClass), r.targetCountries(),
                r.endUsers(), r.ownershipThreshold(), r.endUseNodes(), r.policy(), r.approval(), r.processingMonths(),
                r.serviceCovered(), r.savings(), r.standing(), r.hypothetical(), r.modelled(), r.note(), r.source());
    }

    private static Requirement withoutIds(Requirement requirement) {
        List<Licence> licences = requirement.licences().stream()
                .map(licence -> new Licence(licence.issuer(), "", List.of(), licence.approval(),
                        licence.processingMonths())).toList();
        return new Requirement(requirement.outcome(), licences, requirement.serviceCovered());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void combinesPrecomputedCoverageToTheSameRequirement(long seed) {
        RandomRules random = new RandomRules(seed);
        RuleBook book = book(random.rules());

        for (Transaction sale : random.sales(SALES)) {
            List<ExportRule> covering = book.rules().stream().filter(rule -> RuleBook.covers(rule, sale))
                    .filter(rule -> rule.inForce(sale.month())).toList();
            assertThat(RuleBook.combine(covering, sale.ordered(), sale.month(), WHILE_LICENCES_LAST))
                    .as("seed %s, %s", seed, sale).isEqualTo(book.requirement(sale));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsReasonsThatAgreeWithTheRequirement(long seed) {
        RandomRules random = new RandomRules(seed);
        RuleBook book = book(random.rules());

        for (Transaction sale : random.sales(SALES)) {
            Ruling ruling = book.rule(sale);
            assertThat(ruling.requirement()).as("seed %s, %s", seed, sale).isEqualTo(book.requirement(sale));
            assertThat(ruling.findings()).extracting(RuleFinding::rule).isEqualTo(book.rules());
            assertThat(ruling.findings()).extracting(RuleFinding::reason).noneMatch(String::isBlank);
            assertThat(outcomeOf(ruling)).as("seed %s, %s", seed, sale).isEqualTo(ruling.requirement().outcome());
        }
    }

    private static Outcome outcomeOf(Ruling ruling) {
        List<ExportRule> controls = ruling.applying().stream().map(RuleFinding::rule)
                .filter(rule -> rule.policy().controls()).toList();
        if (controls.stream().anyMatch(rule -> rule.forbids(ruling.transaction().month()))) {
            return Outcome.PROHIBITED;
        }
        return controls.isEmpty() ? Outcome.FREE : Outcome.LICENCE;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asksTheSameOfAnOrderBetweenTwoChanges(long seed) {
        RandomRules random = new RandomRules(seed);
        RuleBook book = book(random.rules());
        List<Month> changes = book.changes(Month.of(2020, 1), Month.of(2030, 1));

        for (Transaction sale : random.sales(SALES)) {
            Month next = sale.month().plus(1);
            if (!changes.contains(next)) {
                assertThat(book.requirement(sale.at(sale.ordered(), next))).as("seed %s, %s", seed, sale)
                        .isEqualTo(book.requirement(sale));
                assertThat(book.requirement(sale.at(next, next))).as("seed %s, new order, %s", seed, sale)
                        .isEqualTo(book.requirement(sale.at(sale.month(), sale.month())));
            }
        }
    }
}
