package chokepoint.experiment;

import chokepoint.event.WorldKind;
import chokepoint.table.ComputeRow;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the target can make, month by month in both worlds: rows of {@code compute.csv} (model.md M14, M17). */
final class ComputeRows {

    private final TwinRecord record;
    private final Blueprint blueprint;
    private final ComputeIndex index;
    private final String target;

    ComputeRows(TwinRecord record) {
        this.record = record;
        this.blueprint = record.blueprint();
        this.index = new ComputeIndex(blueprint, record.twin().capacity());
        this.target = String.join(";", new TreeSet<>(blueprint.scenario.target()));
    }

    List<ComputeRow> of(int replicate) {
        List<ComputeRow> rows = new ArrayList<>();
        for (int month = blueprint.burnIn; month < blueprint.months; month++) {
            rows.add(row(replicate, WorldKind.RULED, month));
            rows.add(row(replicate, WorldKind.COUNTERFACTUAL, month));
        }
        return rows;
    }

    private ComputeRow row(int replicate, WorldKind world, int month) {
        CapacityHistory here = (world == WorldKind.RULED ? record.ruled() : record.twin()).capacity();
        int gap = CapacityHistory.gapMonths(here, record.twin().capacity(), month, blueprint.burnIn);
        return new ComputeRow(replicate, world, month, target, here.advancedKwpm(month), here.advancedGoodKwpm(month),
                index.at(here, month), index.logicAt(here, month), gap);
    }
}
