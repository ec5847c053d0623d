package chokepoint.cli;

import chokepoint.scenario.Overrides;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Option;

/** The options that change a scenario; checked exactly like its file. */
final class OverrideOptions {

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all luck, instead of the scenario's.")
    private Long seed;

    @Option(names = "--months", paramLabel = "N", description = "Months from the start to the horizon.")
    private Integer months;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Change one value, such as parameters.theta=2.5 or mechanisms.slots=off; repeatable.")
    private List<String> assignments = new ArrayList<>();

    Overrides overrides() {
        return new Overrides(Assignments.of(assignments),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                months == null ? OptionalInt.empty() : OptionalInt.of(months));
    }
}
