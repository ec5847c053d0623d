package chokepoint.cli;

import chokepoint.experiment.LotStory;
import chokepoint.experiment.UnknownLot;
import chokepoint.scenario.Scenario;
import chokepoint.table.Manifest;
import chokepoint.table.Verification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs an output folder's scenario again for the life of one lot. */
final class LotQuestion {

    private static final String WHERE_IDS_ARE = "Ids of lots stand in the column lot of trades.csv and licences.csv: "
            + "fab line, class, month of need and a number.";

    private final Console console;
    private final RunFolder folder;
    private final int replicate;

    LotQuestion(Console console, RunFolder folder, int replicate) {
        this.console = console;
        this.folder = folder;
        this.replicate = replicate;
    }

    /** @throws Refusal if the folder can not be run again, or there is no such replicate or lot */
    LotStory story(String id) {
        Manifest manifest = folder.manifest();
        if (replicate < 1 || replicate > manifest.run().replicates()) {
            throw Refusal.because("--replicate " + replicate + " must lie between 1 and "
                    + manifest.run().replicates() + ", the replicates of the run.");
        }
        try {
            requireAsWritten(manifest);
            Scenario scenario = folder.scenario();
            folder.differences(manifest, scenario).forEach(difference -> console.tell("Warning: " + difference));
            Scenario taken = folder.draws(manifest.run()).map(draws -> draws.scenarios().apply(replicate))
                    .orElse(scenario);
            return LotStory.of(taken, replicate, id);
        } catch (UnknownLot unknown) {
            throw Refusal.because(lines(unknown));
        } catch (IOException fault) {
            throw Refusal.because(FileFaults.describe(fault));
        }
    }

    private void requireAsWritten(Manifest manifest) throws IOException {
        Optional<String> changed = RunFolder.changed(Verification.ofFiles(folder.path(), manifest));
        if (changed.isPresent()) {
            throw Refusal.because(folder.path().resolve(changed.get()) + " must be as the run wrote it, and it is "
                    + "not. Maybe run it anew.");
        }
    }

    private static List<String> lines(UnknownLot unknown) {
        List<String> lines = new ArrayList<>();
        lines.add(unknown.getMessage() + (unknown.nearest().isEmpty() ? "" : " Maybe one of "
                + String.join(", ", unknown.nearest()) + "."));
        lines.add(WHERE_IDS_ARE);
        return lines;
    }
}
