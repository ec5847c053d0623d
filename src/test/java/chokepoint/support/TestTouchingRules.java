package chokepoint.support;

import chokepoint.event.Purchase;
import chokepoint.event.Directory;
import chokepoint.ledger.TouchingRules;
import java.util.ArrayList;
import java.util.List;

/** Rules under study for tests, each on sales of one product line to fabs in target countries from some month on. */
public final class TestTouchingRules implements TouchingRules {

    private record Rule(int country, int productLine, int from, int ordersBefore) {
    }

    private final Directory directory;
    private final List<Rule> rules = new ArrayList<>();

    private TestTouchingRules(Directory directory) {
        this.directory = directory;
    }

    public static TestTouchingRules none(Directory directory) {
        return new TestTouchingRules(directory);
    }

    public TestTouchingRules and(String country, String productLine, int from) {
        return and(country, productLine, from, 0);
    }

    /** @param ordersBefore orders of earlier months are saved from the rule */
    public TestTouchingRules and(String country, String productLine, int from, int ordersBefore) {
        rules.add(new Rule(TestDirectory.country(country), TestDirectory.line(productLine), from, ordersBefore));
        return this;
    }

    @Override
    public boolean stricter(Purchase purchase, int month) {
        return inTarget(purchase.fabLine()) && rules.stream()
                .anyMatch(rule -> rule.productLine() == purchase.productLine() && month >= rule.from()
                        && purchase.orderMonth() >= rule.ordersBefore());
    }

    @Override
    public int firstTouchedMonth(int fabLine, int productLine) {
        return rules.stream().filter(rule -> inTarget(fabLine) && rule.productLine() == productLine)
                .mapToInt(rule -> Math.max(rule.from(), rule.ordersBefore())).min().orElse(NEVER);
    }

    @Override
    public boolean issuerTouches(int country, int fabLine, int toolClass, int month) {
        return inTarget(fabLine) && rules.stream().anyMatch(rule -> rule.country() == country && month >= rule.from()
                && directory.lineClass()[rule.productLine()] == toolClass);
    }

    private boolean inTarget(int fabLine) {
        return directory.countryIsTarget()[directory.buyerLocation()[directory.fabBuyer()[fabLine]]];
    }
}
