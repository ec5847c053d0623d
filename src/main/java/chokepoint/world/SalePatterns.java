package chokepoint.world;

import chokepoint.event.Route;
import chokepoint.rule.ExportRule;
import chokepoint.rule.RuleBook;
import chokepoint.rule.Transaction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rules of a set ever cover a sale of a product line to a fab line: new to the buyer itself, to its unlisted
 * affiliate (model.md M8), or second-hand (M11). Of the sets of rules there are few: each is a pattern.
 */
final class SalePatterns {

    private final Blueprint blueprint;
    private final List<ExportRule> rules;
    private final List<BitSet> patterns = new ArrayList<>();
    private final SortedMap<String, Short> places = new TreeMap<>();
    /** By (fab line × product lines + product line). */
    private final short[] direct;
    private final short[] affiliate;
    private final short[] used;
    private final boolean[] favoursAffiliate;
    private final BitSet touchingNewTools = new BitSet();

    SalePatterns(Blueprint blueprint, List<ExportRule> rules) {
        this.blueprint = blueprint;
        this.rules = rules;
        direct = new short[blueprint.fabCount() * blueprint.lineCount()];
        affiliate = blueprint.mechanisms.affiliates() ? new short[direct.length] : direct;
        used = blueprint.mechanisms.usedMarket() ? new short[direct.length] : direct;
        favoursAffiliate = new boolean[blueprint.fabCount()];
        boolean[] listed = listed();
        for (int line = 0; line < blueprint.lineCount(); line++) {
            Map<String, Double> content = Sales.content(blueprint, line);
            for (int fab = 0; fab < blueprint.fabCount(); fab++) {
                place(fab, line, Sales.of(blueprint, fab, line, content), listed[fab]);
            }
        }
    }

    private void place(int fab, int line, Transaction sale, boolean listed) {
        int pair = pair(fab, line);
        direct[pair] = patternOf(sale);
        touchingNewTools.or(patterns.get(direct[pair]));
        if (affiliate != direct) {
            affiliate[pair] = listed ? patternOf(Sales.by(Route.AFFILIATE, blueprint, sale)) : direct[pair];
            favoursAffiliate[fab] |= affiliate[pair] != direct[pair];
        }
        if (used != direct) {
            used[pair] = patternOf(Sales.by(Route.USED, blueprint, sale));
        }
    }

    /** The sets of rules; not to be changed. */
    List<BitSet> patterns() {
        return patterns;
    }

    boolean[] everTouched() {
        boolean[] touched = new boolean[direct.length];
        for (int pair = 0; pair < touched.length; pair++) {
            touched[pair] = !patterns.get(direct[pair]).isEmpty();
        }
        return touched;
    }

    int direct(int fab, int productLine) {
        return direct[pair(fab, productLine)];
    }

    int affiliate(int fab, int productLine) {
        return affiliate[pair(fab, productLine)];
    }

    int used(int fab, int productLine) {
        return used[pair(fab, productLine)];
    }

    /** The pattern of a lot's order, by its route. */
    int of(Lots lots, int lot) {
        return of(lots.route(lot), lots.fab[lot], lots.productLine[lot]);
    }

    int of(Route route, int fab, int productLine) {
        int pair = pair(fab, productLine);
        return switch (route) {
            case AFFILIATE -> affiliate[pair];
            case USED -> used[pair];
            default -> direct[pair];
        };
    }

    /** Rules that ever cover a new tool's sale to a buyer itself; not to be changed. */
    BitSet touchingNewTools() {
        return touchingNewTools;
    }

    boolean everFavoursAffiliate(int fab) {
        return favoursAffiliate[fab];
    }

    /** Fab lines of buyers that some rule names. */
    private boolean[] listed() {
        boolean[] listed = new boolean[blueprint.fabCount()];
        for (int fab = 0; fab < listed.length; fab++) {
            String buyer = blueprint.directory.buyers().get(blueprint.directory.fabBuyer()[fab]);
            listed[fab] = rules.stream().anyMatch(rule -> rule.isListRule() && rule.endUsers().contains(buyer));
        }
        return listed;
    }

    private short patternOf(Transaction sale) {
        BitSet covering = new BitSet(rules.size());
        for (int r = 0; r < rules.size(); r++) {
            if (RuleBook.covers(rules.get(r), sale)) {
                covering.set(r);
            }
        }
        return places.computeIfAbsent(covering.toString(), name -> newPattern(covering));
    }

    private short newPattern(BitSet covering) {
        patterns.add(covering);
        return Rulings.number(patterns.size() - 1, "ways in which rules can cover a sale");
    }

    private int pair(int fab, int productLine) {
        return fab * blueprint.lineCount() + productLine;
    }
}
