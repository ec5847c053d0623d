package chokepoint.cli;

import java.util.List;

/** What was asked can not be done, for a reason that the user can put right. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;
    private final int exitCode;

    private Refusal(List<String> lines, int exitCode) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
        this.exitCode = exitCode;
    }

    static Refusal because(String reason) {
        return new Refusal(List.of(reason), ExitCode.INVALID);
    }

    static Refusal because(List<String> reasons) {
        return new Refusal(reasons, ExitCode.INVALID);
    }

    /** Of a run that had begun. */
    static Refusal during(String reason) {
        return new Refusal(List.of(reason), ExitCode.FAILED);
    }

    List<String> lines() {
        return lines;
    }

    int exitCode() {
        return exitCode;
    }
}
