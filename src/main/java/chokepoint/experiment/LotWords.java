package chokepoint.experiment;

import chokepoint.event.Directory;
import chokepoint.event.Route;
import chokepoint.rule.ExportRule;
import chokepoint.rule.RuleBook;
import chokepoint.rule.RuleFinding;
import chokepoint.rule.Ruling;
import chokepoint.scenario.Maker;
import chokepoint.world.Blueprint;
import chokepoint.world.Rulings;
import chokepoint.world.Sales;
import chokepoint.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Indexes, amounts and rulings of one world in words, for the life of a lot. */
final class LotWords {

    private static final double MILLION = 1e6;

    private final Blueprint blueprint;
    private final Directory directory;
    private final List<ExportRule> rules;
    private final RuleBook book;

    /** @param rules those of the world that is told of */
    LotWords(Blueprint blueprint, List<ExportRule> rules) {
        this.blueprint = blueprint;
        this.directory = blueprint.directory;
        this.rules = rules;
        this.book = new RuleBook(rules, blueprint.parameters.approvalLicencesUntil());
    }

    String month(int offset) {
        return directory.month(offset).toString();
    }

    /** Such as {@code Tokyo Electron (JP)}; an aggregate without the firms in it. */
    String maker(int productLine) {
        Maker maker = blueprint.scenario.world().makers().get(directory.lineMaker()[productLine]);
        return maker.name().replaceFirst(" \\(.*", "") + " (" + maker.country() + ")";
    }

    String toolClass(int productLine) {
        return directory.toolClass(productLine);
    }

    String hub(int index) {
        return blueprint.scenario.world().hubs().get(index).name();
    }

    String government(int index) {
        return directory.governments().get(index);
    }

    static String money(double usd) {
        return String.format(Locale.ROOT, "%.1f m USD", usd / MILLION);
    }

    static String months(int count) {
        return count == 1 ? "1 month" : count + " months";
    }

    /** Who parts with the tools: their maker, unless they are second-hand. */
    static String seller(Route route, String direct, String maker) {
        return route == Route.USED ? "second-hand, made by " + maker : direct + " " + maker;
    }

    static String tools(int count) {
        return count == 1 ? "1 tool" : count + " tools";
    }

    /** What the world's rules say to a sale, the first month included. */
    Ruling ruling(int fab, int productLine, int ordered, int month) {
        return book.rule(Rulings.sale(blueprint, fab, productLine)
                .at(directory.month(ordered), directory.month(Math.max(0, month))));
    }

    /** The same for a lot's order, by its route. */
    Ruling ruling(World world, int lot, int ordered, int month) {
        return book.rule(Sales.by(world.lots.route(lot), blueprint, world.lots.fab[lot],
                world.lots.productLine[lot]).at(directory.month(ordered), directory.month(Math.max(0, month))));
    }

    /** A sentence on each rule that applies. */
    static List<String> applying(Ruling ruling) {
        return ruling.applying().stream().map(RuleFinding::sentence).toList();
    }

    /** A sentence on each of some rules, given by their ids. */
    List<String> rules(List<String> ids) {
        List<String> sentences = new ArrayList<>();
        rules.stream().filter(rule -> ids.contains(rule.id())).forEach(rule -> sentences.add(
                rule.id() + ": " + rule.title() + " (" + rule.legalSource() + "), " + rule.policy().label() + "."));
        return sentences;
    }
}
