package chokepoint.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What the program said and how it ended. */
record Spoken(int exitCode, String out, String err) {

    static Spoken by(String... arguments) {
        return by(Simulation.EXPERIMENT, arguments);
    }

    static Spoken by(Simulation simulation, String... arguments) {
        return by(console -> new Program(console, simulation), arguments);
    }

    static Spoken ablating(Ablating study, String... arguments) {
        return by(console -> new Program(console, Simulation.EXPERIMENT, study), arguments);
    }

    private static Spoken by(Function<Console, Program> program, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = program.apply(new Console(printer(out), printer(err), false, false)).execute(arguments);
        return new Spoken(exitCode, text(out), text(err));
    }

    static Console nowhere() {
        PrintStream nowhere = printer(OutputStream.nullOutputStream());
        return new Console(nowhere, nowhere, false, false);
    }

    private static PrintStream printer(OutputStream sink) {
        return new PrintStream(sink, false, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
