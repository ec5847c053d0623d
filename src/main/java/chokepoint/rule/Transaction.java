package chokepoint.rule;

import chokepoint.quantity.Month;
import java.util.Map;

/**
 * A sale of a tool to a fab, as a rule sees it.
 *
 * @param maker id of the maker
 * @param makerCountry the maker's home
 * @param toolClass id of the tool class
 * @param content shares of the tool's value by country of content, each in [0,1]; a country that is absent has none
 * @param endUser id of the buyer
 * @param ownership share of the end user that a listed party of the same name holds; 1 for the party itself
 * @param location country of the fab
 * @param node id of the node the fab makes
 * @param ordered month of the order
 * @param month month of the shipment
 */
public record Transaction(String maker, String makerCountry, String toolClass, Map<String, Double> content,
        String endUser, double ownership, String location, String node, Month ordered, Month month) {

    public double contentOf(String country) {
        return content.getOrDefault(country, 0.0);
    }

    /** A sale inside one country is no export. */
    public boolean isExport() {
        return !makerCountry.equals(location);
    }

    /** The same sale to a party of which the end user holds a share, in (0,1]. */
    public Transaction by(double share) {
        return new Transaction(maker, makerCountry, toolClass, content, endUser, share, location, node, ordered, month);
    }

    /** The same tool sold by somebody in another country. */
    public Transaction from(String country) {
        return new Transaction(maker, country, toolClass, content, endUser, ownership, location, node, ordered, month);
    }

    public Transaction at(Month orderMonth, Month shipMonth) {
        return new Transaction(maker, makerCountry, toolClass, content, endUser, ownership, location, node, orderMonth,
                shipMonth);
    }
}
