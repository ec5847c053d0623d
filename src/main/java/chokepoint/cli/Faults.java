package chokepoint.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what commands throw into a message and an exit code; a stack trace only if {@code --debug} asks for it. */
final class Faults implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    private final Console console;
    private final Chokepoint top;

    Faults(Console console, Chokepoint top) {
        this.console = console;
        this.top = top;
    }

    /** Wrong usage: what is wrong, the nearest option if one is near, and where to read on. */
    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        List<String> near = List.of();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            near = unmatched.getSuggestions();
        }
        console.tell(message(fault));
        if (!near.isEmpty()) {
            console.tell("Maybe " + String.join(" or ", near) + ".");
        }
        console.tell("See " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
        trace(fault);
        return ExitCode.INVALID;
    }

    private String message(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && fault.getCommandLine().getCommand() == top) {
            return unmatched.getUnmatched().get(0) + " is not a command.";
        }
        return fault.getMessage();
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof Refusal refusal) {
            refusal.lines().forEach(console::tell);
            trace(fault);
            return refusal.exitCode();
        }
        console.tell("chokepoint failed: " + description(fault));
        if (!top.debug()) {
            console.tell("The option --debug shows where.");
        }
        trace(fault);
        return ExitCode.FAILED;
    }

    private static String description(Exception fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    private void trace(Exception fault) {
        if (top.debug()) {
            StringWriter text = new StringWriter();
            fault.printStackTrace(new PrintWriter(text));
            console.tell(text.toString().replace("\r", "").stripTrailing());
        }
    }
}
