package chokepoint.cli;

import chokepoint.table.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the terminal shows of a verification: one line if all is the same, else every file that is not, with why.
 *
 * @param besideKnown whether the user has said where the run's own tables stand
 */
record VerificationText(Path folder, Verification verification, boolean besideKnown) {

    static final String MAYBE_BESIDE = "Maybe its tables stand beside the scenario file that was run: name that file "
            + "with --scenario FILE.";

    List<String> lines() {
        String name = folder.toString().replace('\\', '/');
        if (verification.isSame()) {
            return List.of(name + ": verified, a second run gives the same " + verification.files() + " files");
        }
        List<String> lines = new ArrayList<>();
        lines.add(name + ": not verified");
        TextTable table = new TextTable("  file", "");
        verification.findings().forEach(finding -> table.row("  " + finding.file(), finding.fault().words()));
        lines.addAll(table.lines());
        lines.addAll(hints());
        return lines;
    }

    private List<String> hints() {
        List<String> hints = new ArrayList<>();
        RunFolder.changed(verification).ifPresent(file ->
                hints.add("Nothing was run, as " + file + " is not the one that was. Maybe run it anew."));
        if (verification.readOtherTables() && !besideKnown) {
            hints.add(MAYBE_BESIDE);
        }
        return hints;
    }
}
