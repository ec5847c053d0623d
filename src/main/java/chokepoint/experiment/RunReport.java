package chokepoint.experiment;

import chokepoint.scenario.Scenario;
import chokepoint.table.SummaryRow;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a run.
 *
 * @param folder as written
 * @param summary empty if every replicate failed
 * @param warnings one sentence each
 */
public record RunReport(Scenario scenario, Path folder, List<SummaryRow> summary, List<String> warnings,
        List<FailedReplicate> failures) {
}
