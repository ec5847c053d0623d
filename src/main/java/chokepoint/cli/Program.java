package chokepoint.cli;

import chokepoint.experiment.Ablation;
import chokepoint.quantity.Month;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** The command line as a whole: which commands there are, and what becomes of what they throw. */
public final class Program {

    private final Console console;
    private final Simulation simulation;
    private final Ablating study;

    public Program(Console console) {
        this(console, Simulation.EXPERIMENT);
    }

    Program(Console console, Simulation simulation) {
        this(console, simulation, Ablation::run);
    }

    Program(Console console, Simulation simulation, Ablating study) {
        this.console = console;
        this.simulation = simulation;
        this.study = study;
    }

    /** Runs one command; the result is one of the exit codes 0 done, 1 different, 2 invalid, 3 failed. */
    public int execute(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } finally {
            console.flush();
        }
    }

    CommandLine commandLine() {
        Chokepoint top = new Chokepoint();
        Faults faults = new Faults(console, top);
        CommandLine line = new CommandLine(top)
                .addSubcommand(new RunCommand(console, simulation))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new CalibrateCommand(console))
                .addSubcommand(new AblateCommand(console, study))
                .addSubcommand(new BacktestCommand(console))
                .addSubcommand(new VerifyCommand(console, simulation))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new CommandLine.HelpCommand())
                .addSubcommand(new GenerateCompletion());
        line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage()
                .header("Write a completion script for bash and zsh.");
        return line.setOut(console.outWriter()).setErr(console.errWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.AUTO : Ansi.OFF))
                .setUsageHelpAutoWidth(false).setUsageHelpWidth(100)
                .registerConverter(Month.class, Program::month)
                .registerConverter(ListCommand.Kind.class, text -> named(text, ListCommand.Kind.values()))
                .registerConverter(EnsembleOptions.Detail.class, text -> named(text, EnsembleOptions.Detail.values()))
                .setParameterExceptionHandler(faults).setExecutionExceptionHandler(faults);
    }

    private static Month month(String text) {
        try {
            return Month.parse(text);
        } catch (DateTimeParseException fault) {
            throw new TypeConversionException(text + " must be a month such as 2023-07");
        }
    }

    private static <T> T named(String text, T[] all) {
        return Stream.of(all).filter(one -> one.toString().equals(text)).findFirst()
                .orElseThrow(() -> new TypeConversionException(text + " must be one of "
                        + Stream.of(all).map(Object::toString).collect(Collectors.joining(", "))));
    }
}
