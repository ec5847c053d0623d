package chokepoint.support;

import chokepoint.quantity.Month;
import chokepoint.rule.Exemption;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Policy;
import chokepoint.rule.Reach;
import chokepoint.rule.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Random rules and sales over a small vocabulary, so that rules often meet. The same seed gives the same ones. Dates
 * lie in 2022 to 2024, approvals on a grid, so that ties happen.
 */
public final class RandomRules {

    public static final List<String> COUNTRIES = List.of("CN", "JP", "NL", "US");
    public static final List<String> CLASSES = List.of("clean-standard", "etch-advanced", "litho-dry");
    public static final List<String> BUYERS = List.of("smic", "tsmc", "ymtc");
    public static final List<String> NODES = List.of("logic-advanced", "logic-mature", "nand-advanced");
    private static final Month FIRST = Month.of(2022, 1);
    private static final int MONTHS = 36;

    private final SplittableRandom random;

    public RandomRules(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Up to eight rules with ids r0, r1, ... */
    public List<ExportRule> rules() {
        List<ExportRule> rules = new ArrayList<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            rules.add(rule("r" + i));
        }
        return rules;
    }

    public ExportRule rule(String id) {
        return rule(id, oneOf(List.of(Policy.values())));
    }

    public ExportRule rule(String id, Policy policy) {
        TestRules rule = TestRules.rule(id).issuer(oneOf(List.of("US", "JP", "NL"))).from(date())
                .on(some(CLASSES)).against(some(COUNTRIES)).listing(some(BUYERS)).forNodes(some(NODES))
                .andFirmsOwnedFrom(random.nextBoolean() ? 1 : 0.5).reaching(reach(), reach())
                .decidedIn(random.nextInt(4));
        addOptions(rule);
        return rule.with(policy, policy == Policy.AUTHORISE ? 1 : random.nextInt(5) / 4.0);
    }

    public Transaction sale() {
        int ordered = random.nextInt(MONTHS);
        return TestSales.sale().by("maker", oneOf(COUNTRIES)).of(oneOf(CLASSES)).holding(share(), "US")
                .holding(share(), "JP").to(oneOf(BUYERS), oneOf(COUNTRIES)).forNode(oneOf(NODES))
                .owned(random.nextBoolean() ? 1 : 0.6).ordered(month(ordered))
                .in(month(ordered + random.nextInt(12)));
    }

    public List<Transaction> sales(int count) {
        List<Transaction> sales = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sales.add(sale());
        }
        return sales;
    }

    public <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>();
        for (T thing : things) {
            shuffled.add(random.nextInt(shuffled.size() + 1), thing);
        }
        return shuffled;
    }

    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private void addOptions(TestRules rule) {
        switch (random.nextInt(6)) {
            case 0 -> rule.savingOrdersBefore(month(random.nextInt(MONTHS)));
            case 1 -> rule.savingOrdersBefore(month(random.nextInt(MONTHS)), month(random.nextInt(MONTHS)));
            case 2 -> rule.savingLicencesUntil(month(random.nextInt(MONTHS)));
            case 3 -> rule.expires(date());
            case 4 -> rule.withService();
            default -> rule.exempting(exemption());
        }
    }

    private Exemption exemption() {
        return switch (random.nextInt(3)) {
            case 0 -> new Exemption.MakerCountry(Set.of(oneOf(COUNTRIES)));
            case 1 -> new Exemption.Destination(Set.of(oneOf(COUNTRIES)));
            default -> new Exemption.EndUser(oneOf(BUYERS));
        };
    }

    private Reach reach() {
        String country = oneOf(COUNTRIES);
        return switch (random.nextInt(8)) {
            case 0 -> new Reach.Content(country, share());
            case 1 -> new Reach.ForeignDirectProduct(country);
            case 2 -> new Reach.Persons(country);
            case 3 -> new Reach.None();
            default -> new Reach.Origin(country);
        };
    }

    /** All things mostly, as an empty selection means, so that rules meet; else each with an even chance. */
    private String[] some(List<String> things) {
        Set<String> chosen = new TreeSet<>();
        boolean narrow = random.nextInt(4) == 0;
        for (String thing : things) {
            if (narrow && random.nextBoolean()) {
                chosen.add(thing);
            }
        }
        return chosen.toArray(String[]::new);
    }

    private double share() {
        return random.nextInt(4) / 4.0;
    }

    private String month(int offset) {
        return FIRST.plus(offset).toString();
    }

    private String date() {
        return month(random.nextInt(MONTHS)) + (random.nextBoolean() ? "-05" : "-20");
    }
}
