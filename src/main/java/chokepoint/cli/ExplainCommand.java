package chokepoint.cli;

import chokepoint.quantity.Month;
import chokepoint.rule.KnownThings;
import chokepoint.rule.RuleBook;
import chokepoint.rule.Ruling;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.Node;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ToolClass;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules bind a sale in a month, and why each other does not. */
@Command(name = "explain", header = "Show which rules bind a sale, which do not, and why.",
        description = "Prints the outcome, then every rule of the scenario with the reason and its legal source.")
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDTH = 100;

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "Scenario file, or the name of a shipped scenario.")
    private String file;

    @Option(names = "--maker", required = true, paramLabel = "ID", description = "Maker that sells.")
    private String maker;

    @Option(names = "--class", required = true, paramLabel = "ID", description = "Tool class sold.")
    private String toolClass;

    @Option(names = "--buyer", required = true, paramLabel = "ID", description = "Buyer whose fab gets the tool.")
    private String buyer;

    @Option(names = "--node", paramLabel = "ID", description = "Node that the fab makes; default: each of the buyer's.")
    private String node;

    @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "Month of the shipment.")
    private Month month;

    @Option(names = "--ordered", paramLabel = "YYYY-MM", description = "Month of the order; default: that of shipment.")
    private Month ordered;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Scenario scenario = ScenarioSource.withoutOverrides().load(file);
        Sale sale = Sale.in(scenario,
                new Sale.Question(maker, toolClass, buyer, ordered == null ? month : ordered, month));
        RuleBook book = new RuleBook(scenario.rules(), scenario.parameters().approvalLicencesUntil())
                .knowing(known(scenario));
        for (String each : sale.nodes(scenario, node)) {
            print(sale, each, book.rule(sale.transaction(scenario, each)));
        }
        return ExitCode.DONE;
    }

    private void print(Sale sale, String onNode, Ruling ruling) {
        console.print(sale.maker().name() + " (" + sale.maker().country() + ") sells " + sale.toolClass().id() + " to "
                + sale.buyer().name() + " (" + sale.buyer().location() + ") for " + onNode + ", ordered "
                + sale.ordered() + ", shipped " + sale.shipped());
        indented(List.of(ruling.summary()));
        indented(ruling.sentences());
    }

    private void indented(List<String> sentences) {
        for (String sentence : sentences) {
            Wrapping.wrap(sentence, WIDTH - 2).forEach(line -> console.print("  " + line));
        }
    }

    private static KnownThings known(Scenario scenario) {
        return new KnownThings(
                new TreeSet<>(scenario.world().toolClasses().stream().map(ToolClass::id).toList()),
                new TreeSet<>(scenario.world().buyers().stream().map(Buyer::id).toList()),
                new TreeSet<>(scenario.world().nodes().stream().map(Node::id).toList()));
    }
}
