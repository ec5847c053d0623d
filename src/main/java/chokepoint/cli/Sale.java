package chokepoint.cli;

import chokepoint.quantity.Month;
import chokepoint.quantity.Nearest;
import chokepoint.rule.Transaction;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.FabLine;
import chokepoint.scenario.Maker;
import chokepoint.scenario.ProductLine;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ToolClass;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A sale that a person asks about: a product line, a fab line, and the months of order and shipment. */
record Sale(Maker maker, ToolClass toolClass, Buyer buyer, Month ordered, Month shipped) {

    /** The ids as typed. */
    record Question(String maker, String toolClass, String buyer, Month ordered, Month shipped) {
    }

    /** @throws Refusal if the world knows no such maker, class or buyer, or the maker does not offer the class */
    static Sale in(Scenario scenario, Question question) {
        Maker maker = find("maker", question.maker(), scenario.world().makers(), Maker::id);
        ToolClass toolClass = find("class", question.toolClass(), scenario.world().toolClasses(), ToolClass::id);
        Buyer buyer = find("buyer", question.buyer(), scenario.world().buyers(), Buyer::id);
        requireOffer(scenario, maker, toolClass);
        return new Sale(maker, toolClass, buyer, question.ordered(), question.shipped());
    }

    /** The nodes that the buyer's fabs make; all, or the one asked for. */
    List<String> nodes(Scenario scenario, String asked) {
        List<String> nodes = scenario.world().fabLines().stream().filter(line -> line.buyer().equals(buyer.id()))
                .map(FabLine::node).toList();
        return asked == null ? nodes : List.of(find("node", asked, nodes, node -> node));
    }

    Transaction transaction(Scenario scenario, String node) {
        return new Transaction(maker.id(), maker.country(), toolClass.id(), content(scenario), buyer.id(), 1,
                buyer.location(), node, ordered, shipped);
    }

    private Map<String, Double> content(Scenario scenario) {
        Map<String, Double> shares = new TreeMap<>();
        scenario.world().foreignContent().stream()
                .filter(row -> row.maker().equals(maker.id()) && row.toolClass().equals(toolClass.id()))
                .forEach(row -> shares.put(row.country(), row.share()));
        return shares;
    }

    private static void requireOffer(Scenario scenario, Maker maker, ToolClass toolClass) {
        List<String> offered = scenario.world().productLines().stream()
                .filter(line -> line.maker().equals(maker.id())).map(ProductLine::toolClass).toList();
        if (!offered.contains(toolClass.id())) {
            throw Refusal.because("--class " + toolClass.id() + " must be a class that " + maker.id()
                    + " makes. Maybe one of " + String.join(", ", offered) + ".");
        }
    }

    private static <T> T find(String kind, String id, List<T> all, Function<T, String> idOf) {
        return all.stream().filter(one -> idOf.apply(one).equals(id)).findFirst()
                .orElseThrow(() -> unknown(kind, id, all.stream().map(idOf).toList()));
    }

    private static Refusal unknown(String kind, String id, List<String> known) {
        return Refusal.because("--" + kind + " " + id + " must be a " + kind + " of the scenario's world."
                + Nearest.orAll(id, known).map(guess -> " Maybe " + guess + ".").orElse(""));
    }
}
