package chokepoint.table;

import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.WorldKind;
import chokepoint.ledger.CostRow;
import chokepoint.ledger.DenialRow;
import chokepoint.ledger.EffectRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one replicate adds to the tables: both of its worlds, its denial ledger and its effects. */
final class ReplicateRows {

    private static final Comparator<DenialRow> DENIAL_KEY = Comparator.comparingInt(DenialRow::month)
            .thenComparingInt(DenialRow::entered).thenComparingInt(DenialRow::buyer)
            .thenComparingInt(DenialRow::toolClass).thenComparingInt(DenialRow::counterfactualMaker)
            .thenComparing(row -> row.code().label());
    private static final Comparator<EffectRow> EFFECT_KEY = Comparator.comparingInt(EffectRow::month)
            .thenComparing(EffectRow::measure).thenComparing(EffectRow::makerCountry)
            .thenComparing(EffectRow::destination);

    private static final Comparator<CostRow> COST_KEY = Comparator.comparingInt(CostRow::month)
            .thenComparingInt(CostRow::buyer).thenComparingInt(CostRow::toolClass)
            .thenComparing(row -> row.kind().label());
    private static final Comparator<ComputeRow> COMPUTE_KEY = Comparator
            .comparing((ComputeRow row) -> row.world().label()).thenComparingInt(ComputeRow::month);

    private final int replicate;
    /** In the order of the labels in the tables. */
    private final Map<WorldKind, WorldRows> worlds = new TreeMap<>(Comparator.comparing(WorldKind::label));
    private final List<DenialRow> denials = new ArrayList<>();
    private final List<EffectRow> effects = new ArrayList<>();
    private final List<CostRow> costs = new ArrayList<>();
    private final List<ComputeRow> compute = new ArrayList<>();

    ReplicateRows(int replicate) {
        this.replicate = replicate;
    }

    EventSink sink(WorldKind world, Directory directory, int[] fiscalYearEnds) {
        WorldRows rows = new WorldRows(directory, fiscalYearEnds);
        if (worlds.putIfAbsent(world, rows) != null) {
            throw new IllegalStateException("Replicate " + replicate + " must have one " + world.label() + " world.");
        }
        return rows;
    }

    void add(DenialRow row) {
        denials.add(row);
    }

    void add(EffectRow row) {
        effects.add(row);
    }

    void add(CostRow row) {
        costs.add(row);
    }

    void add(ComputeRow row) {
        compute.add(row);
    }

    void write(TableFiles files, Directory directory) throws IOException {
        for (Map.Entry<WorldKind, WorldRows> world : worlds.entrySet()) {
            world.getValue().write(files, new RowLabel(replicate, world.getKey()));
        }
        writeDenials(files.of(Schemas.DENIALS), directory);
        writeCosts(files.of(Schemas.DENIAL_COSTS), directory);
        writeEffects(files.of(Schemas.EFFECTS), directory);
        writeCompute(files.of(Schemas.COMPUTE), directory);
    }

    private void writeCompute(CsvWriter out, Directory directory) throws IOException {
        for (ComputeRow row : SortedRows.of(Schemas.COMPUTE, compute, COMPUTE_KEY)) {
            out.integer(replicate).text(row.world().label()).month(directory.month(row.month())).text(row.target())
                    .real(row.advancedKwpm()).real(row.advancedGoodKwpm()).real(row.aiComputeIndex())
                    .real(row.aiLogicIndex());
            boolean reached = row.gapMonths() >= 0;
            (reached ? out.integer(row.gapMonths()) : out.empty()).flag(reached).endRow();
        }
    }

    private void writeDenials(CsvWriter out, Directory directory) throws IOException {
        for (DenialRow row : SortedRows.of(Schemas.DENIALS, denials, DENIAL_KEY)) {
            out.integer(replicate).month(directory.month(row.month())).month(directory.month(row.entered()))
                    .text(directory.buyers().get(row.buyer())).text(directory.toolClasses().get(row.toolClass()))
                    .text(directory.makers().get(row.counterfactualMaker())).text(row.code().label())
                    .integer(row.units()).integer(row.valueUsd()).endRow();
        }
    }

    private void writeCosts(CsvWriter out, Directory directory) throws IOException {
        for (CostRow row : SortedRows.of(Schemas.DENIAL_COSTS, costs, COST_KEY)) {
            out.integer(replicate).month(directory.month(row.month())).text(directory.buyers().get(row.buyer()))
                    .text(directory.toolClasses().get(row.toolClass())).text(row.kind().label()).integer(row.valueUsd())
                    .endRow();
        }
    }

    private void writeEffects(CsvWriter out, Directory directory) throws IOException {
        for (EffectRow row : SortedRows.of(Schemas.EFFECTS, effects, EFFECT_KEY)) {
            out.integer(replicate).month(directory.month(row.month())).text(row.measure()).text(row.makerCountry())
                    .text(row.destination()).integer(row.valueUsd()).endRow();
        }
    }
}
