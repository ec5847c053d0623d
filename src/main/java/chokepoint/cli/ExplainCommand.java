package chokepoint.cli;

import chokepoint.experiment.LotStory;
import chokepoint.quantity.Month;
import chokepoint.rule.KnownThings;
import chokepoint.rule.RuleBook;
import chokepoint.rule.Ruling;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.Node;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ToolClass;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules bind a sale in a month, and why each other does not; or the life of a lot in a run. */
@Command(name = "explain", header = "Show which rules bind a sale and why, or the life of a lot.",
        description = "Of a scenario and a sale: prints the outcome, then every rule of the scenario with the reason "
                + "and its legal source. Of an output folder and a lot: runs again and tells its life in both worlds. "
                + "Ids of lots stand in trades.csv and licences.csv.")
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDTH = 100;

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE|DIR",
            description = "Scenario file, or the name of a shipped scenario; with --lot the output folder of a run.")
    private String file;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Question question;

    /** What is asked: a sale or a lot. */
    static final class Question {

        @ArgGroup(exclusive = false, multiplicity = "1", heading = "A sale%n")
        private OfSale sale;

        @ArgGroup(exclusive = false, multiplicity = "1", heading = "A lot%n")
        private OfLot lot;
    }

    /** The options that describe a sale. */
    static final class OfSale {

        @Option(names = "--maker", required = true, paramLabel = "ID", description = "Maker that sells.")
        private String maker;

        @Option(names = "--class", required = true, paramLabel = "ID", description = "Tool class sold.")
        private String toolClass;

        @Option(names = "--buyer", required = true, paramLabel = "ID", description = "Buyer whose fab gets the tool.")
        private String buyer;

        @Option(names = "--node", paramLabel = "ID",
                description = "Node that the fab makes; default: each of the buyer's.")
        private String node;

        @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "Month of the shipment.")
        private Month month;

        @Option(names = "--ordered", paramLabel = "YYYY-MM",
                description = "Month of the order; default: that of shipment.")
        private Month ordered;
    }

    /** The options that name a lot of a run. */
    static final class OfLot {

        @Option(names = "--lot", required = true, paramLabel = "ID",
                description = "Lot to follow, such as smic/logic-advanced/etch-advanced/2023-05/1.")
        private String id;

        @Option(names = "--replicate", paramLabel = "N", defaultValue = "1",
                description = "Replicate to run again; default: ${DEFAULT-VALUE}.")
        private int replicate;

        @Option(names = "--scenario", paramLabel = "FILE",
                description = "The scenario file that was run, if its tables stand beside it.")
        private Path beside;

        @Option(names = "--json", description = "Print the life of the lot as JSON.")
        private boolean json;
    }

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return question.lot == null ? explainSale(question.sale) : explainLot(question.lot);
    }

    private int explainLot(OfLot asked) {
        LotStory story = new LotQuestion(console, new RunFolder(folder(), asked.beside), asked.replicate)
                .story(asked.id);
        if (asked.json) {
            console.print(LotText.json(story));
        } else {
            LotText.lines(story).forEach(console::print);
        }
        return ExitCode.DONE;
    }

    private Path folder() {
        try {
            return Path.of(file);
        } catch (InvalidPathException fault) {
            throw Refusal.because(file + " must be a path: " + fault.getReason() + ".");
        }
    }

    private int explainSale(OfSale asked) {
        Scenario scenario = ScenarioSource.withoutOverrides().load(file);
        Sale sale = Sale.in(scenario, new Sale.Question(asked.maker, asked.toolClass, asked.buyer,
                asked.ordered == null ? asked.month : asked.ordered, asked.month));
        RuleBook book = new RuleBook(scenario.rules(), scenario.parameters().approvalLicencesUntil())
                .knowing(known(scenario));
        for (String each : sale.nodes(scenario, asked.node)) {
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
