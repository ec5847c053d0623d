package chokepoint;

import chokepoint.cli.Console;
import chokepoint.cli.Program;

/** Where the program begins. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(new Program(Console.ofProcess()).execute(arguments));
    }
}
