package chokepoint.cli;

/** What the program tells the shell. An interrupted run ends with 130, which the Java machine does by itself. */
final class ExitCode {

    static final int DONE = 0;
    /** A comparison found differences, or a check failed. */
    static final int DIFFERENT = 1;
    /** Wrong usage or invalid input: nothing was run. */
    static final int INVALID = 2;
    /** Something failed inside a run. */
    static final int FAILED = 3;

    private ExitCode() {
    }
}
