package chokepoint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of scenario files, so that editors complete keys and mark mistakes. */
@Command(name = "schema", header = "Print the JSON Schema of scenario files, for editors.",
        description = "Editors with YAML support complete keys by it and mark unknown ones; validate checks far more.")
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(new ScenarioSchema(ScenarioSource.library().packages()).json());
        return ExitCode.DONE;
    }
}
