package chokepoint.experiment;

import chokepoint.scenario.Scenario;
import chokepoint.table.AblationRow;
import chokepoint.table.ShapleyRow;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of an ablation.
 *
 * @param folder as written
 * @param effects one for each mechanism, measure, subject and world
 * @param shapley empty if there is no window, or nothing could be measured in it
 */
public record AblationReport(Scenario scenario, Path folder, int replicates, List<AblationRow> effects,
        List<ShapleyRow> shapley, List<FailedVariation> failures) {
}
