package chokepoint.support;

import chokepoint.quantity.Month;
import chokepoint.rule.Transaction;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sales that read like sentences: {@code sale().by("lam", "US").of("etch-advanced").to("smic", "CN").in("2023-07")}.
 * The last word is the month of shipment and makes the sale. Unless said otherwise lam of US sells an etch-advanced
 * tool to smic in CN for logic-advanced without foreign content, ordered in the month of shipment.
 */
public final class TestSales {

    private String maker = "lam";
    private String makerCountry = "US";
    private String toolClass = "etch-advanced";
    private final Map<String, Double> content = new TreeMap<>();
    private String endUser = "smic";
    private double ownership = 1;
    private String location = "CN";
    private String node = "logic-advanced";
    private String ordered = "";

    private TestSales() {
    }

    public static TestSales sale() {
        return new TestSales();
    }

    public TestSales by(String id, String home) {
        maker = id;
        makerCountry = home;
        return this;
    }

    public TestSales of(String id) {
        toolClass = id;
        return this;
    }

    public TestSales holding(double share, String country) {
        content.put(country, share);
        return this;
    }

    public TestSales to(String buyer, String country) {
        endUser = buyer;
        location = country;
        return this;
    }

    /** To a firm of which the buyer owns a share, instead of to the buyer itself. */
    public TestSales owned(double share) {
        ownership = share;
        return this;
    }

    public TestSales forNode(String id) {
        node = id;
        return this;
    }

    public TestSales ordered(String month) {
        ordered = month;
        return this;
    }

    public Transaction in(String month) {
        Month order = Month.parse(ordered.isEmpty() ? month : ordered);
        return new Transaction(maker, makerCountry, toolClass, Map.copyOf(content), endUser, ownership, location, node,
                order, Month.parse(month));
    }
}
