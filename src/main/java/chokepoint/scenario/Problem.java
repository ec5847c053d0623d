package chokepoint.scenario;

import java.util.Optional;

/**
 * Something in a scenario or its tables that must be put right before a run.
 *
 * @param file as named by the user or relative to the scenario's folder
 * @param line counted from 1; 0 where there are no lines, as on the command line
 * @param path such as {@code changes.parameters.theta} or {@code makers.asml.service_share}
 * @param value as written, with its unit; empty if the fault is that it is missing
 * @param rule what must hold, to be read after "must"
 * @param maybe a guess at the fix, to be read after "Maybe"
 */
public record Problem(String file, int line, String path, String value, String rule, Optional<String> maybe) {

    /** {@code <file>:<line>: <path> (<value and unit>) must <rule>. Maybe <fix>.} */
    @Override
    public String toString() {
        String shown = value.isEmpty() ? "" : " (" + value + ")";
        return new Place(file, line) + ": " + path + shown + " must " + rule + "."
                + maybe.map(fix -> " Maybe " + fix + ".").orElse("");
    }
}
