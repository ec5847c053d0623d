package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.event.Route;
import chokepoint.rule.Transaction;
import chokepoint.scenario.ForeignContent;
import java.util.Map;
import java.util.TreeMap;

/** Sales of product lines to fab lines as rules see them, ordered and shipped in the first month. */
public final class Sales {

    /** Home of whoever sells second-hand abroad: only law that follows the tool reaches it. */
    private static final String OUTSIDE = "XX";

    private Sales() {
    }

    /** The sale as a route makes it: the buyer's own, its affiliate's (model.md M8), or of a used tool (M11). */
    public static Transaction by(Route route, Blueprint blueprint, int fab, int productLine) {
        return by(route, blueprint, of(blueprint, fab, productLine, content(blueprint, productLine)));
    }

    static Transaction by(Route route, Blueprint blueprint, Transaction sale) {
        return switch (route) {
            case AFFILIATE -> sale.by(blueprint.parameters.affiliateOwnership());
            case USED -> sale.isExport() ? sale.from(OUTSIDE) : sale;
            default -> sale;
        };
    }

    static Transaction of(Blueprint blueprint, int fab, int productLine, Map<String, Double> content) {
        Directory directory = blueprint.directory;
        int maker = directory.lineMaker()[productLine];
        return new Transaction(directory.makers().get(maker),
                directory.countries().get(directory.makerCountry()[maker]),
                directory.toolClass(productLine), content, directory.buyers().get(directory.fabBuyer()[fab]), 1,
                directory.locationOfBuyer(directory.fabBuyer()[fab]),
                directory.nodes().get(directory.fabNode()[fab]), directory.origin(), directory.origin());
    }

    /** Shares of a product line's value by country. */
    static Map<String, Double> content(Blueprint blueprint, int productLine) {
        Map<String, Double> content = new TreeMap<>();
        for (ForeignContent row : blueprint.scenario.world().foreignContent()) {
            if ((row.maker() + "." + row.toolClass()).equals(blueprint.directory.productLines().get(productLine))) {
                content.put(row.country(), row.share());
            }
        }
        return content;
    }
}
