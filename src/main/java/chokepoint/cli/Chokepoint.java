package chokepoint.cli;

import chokepoint.table.Manifest;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that holds all others. */
@Command(name = "chokepoint", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = Chokepoint.Version.class, synopsisSubcommandLabel = "COMMAND",
        header = "A laboratory for export controls on chip-making tools.",
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {
            "0:done", "1:differences found, or a check failed", "2:wrong usage or invalid input, nothing was run",
            "3:failure inside a run", "130:interrupted"})
final class Chokepoint implements Callable<Integer> {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure arose.")
    private boolean debug;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    boolean debug() {
        return debug;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.INVALID;
    }

    /** The answer to {@code --version}. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            Manifest.Program program = Manifest.Program.current();
            return new String[] {"chokepoint " + program.version() + " (" + program.commit() + ")"};
        }
    }
}
