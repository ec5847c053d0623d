package chokepoint.scenario;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule may name.
 *
 * @param classes tool classes of the world
 * @param nodes of the world
 * @param buyers of the world
 * @param makers of the world: they may be listed as buyers of parts, which the model leaves out
 * @param governments with a licensing office
 * @param groups members by country group
 */
record RuleContext(Set<String> classes, Set<String> nodes, Set<String> buyers, Set<String> makers,
        Set<String> governments, Map<String, Set<String>> groups) {

    /** End users outside the world. */
    static final String OTHER = "other";
    /** Goods that are no tools: rules on them are recorded, not modelled. */
    static final Set<String> NO_TOOLS = Set.of("chips", "inputs");

    static RuleContext of(Tables tables, Map<String, Set<String>> groups) {
        return new RuleContext(tables.of(ToolClass.class).ids(), tables.of(Node.class).ids(),
                tables.of(Buyer.class).ids(), tables.of(Maker.class).ids(), tables.of(GovernmentRow.class).ids(),
                groups);
    }

    Set<String> goods() {
        return union(classes, NO_TOOLS);
    }

    Set<String> endUsers() {
        return union(union(buyers, makers), Set.of(OTHER));
    }

    Set<String> places() {
        return union(CountryCodes.ALL, groups.keySet());
    }

    /** A country by itself, or the members of a group. */
    Set<String> countriesOf(String place) {
        return groups.getOrDefault(place, Set.of(place));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
