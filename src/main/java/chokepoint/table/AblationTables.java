package chokepoint.table;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.IntFunction;

/** Writes the tables of an ablation into an output folder that is not complete yet, each sorted by its key. */
public final class AblationTables {

    private static final Comparator<AblationRow> ABLATION_KEY = Comparator.comparing(AblationRow::mechanism)
            .thenComparing(AblationRow::measure).thenComparing(AblationRow::subject).thenComparing(AblationRow::world);
    private static final Comparator<ShapleyRow> SHAPLEY_KEY = Comparator.comparing(ShapleyRow::world)
            .thenComparing(ShapleyRow::part);

    private AblationTables() {
    }

    public static void writeAblation(OutputFolder folder, Collection<AblationRow> rows) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), Schemas.ABLATION)) {
            for (AblationRow row : SortedRows.of(Schemas.ABLATION, rows, ABLATION_KEY)) {
                out.text(row.mechanism()).text(row.setting()).text(row.measure()).text(row.subject()).text(row.world())
                        .text(row.unit()).real(row.base()).real(row.ablated()).real(row.difference()).real(row.ciLow())
                        .real(row.ciHigh()).integer(row.replicates()).endRow();
            }
            folder.add(out.finish());
        }
    }

    public static void writeCoalitions(OutputFolder folder, Collection<CoalitionRow> rows) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), Schemas.COALITIONS)) {
            for (CoalitionRow row : SortedRows.of(Schemas.COALITIONS, rows, coalitionKey())) {
                out.text(row.world());
                row.players().forEach(out::flag);
                out.real(row.rise()).real(row.ciLow()).real(row.ciHigh()).integer(row.replicates()).endRow();
            }
            folder.add(out.finish());
        }
    }

    public static void writeShapley(OutputFolder folder, Collection<ShapleyRow> rows) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder.path(), Schemas.SHAPLEY)) {
            for (ShapleyRow row : SortedRows.of(Schemas.SHAPLEY, rows, SHAPLEY_KEY)) {
                out.text(row.world()).text(row.part()).month(row.from()).month(row.to()).real(row.value())
                        .real(row.ciLow()).real(row.ciHigh()).integer(row.replicates()).endRow();
            }
            folder.add(out.finish());
        }
    }

    private static Comparator<CoalitionRow> coalitionKey() {
        IntFunction<Comparator<CoalitionRow>> player = place -> Comparator.comparing(row -> row.players().get(place));
        return Comparator.comparing(CoalitionRow::world).thenComparing(player.apply(0)).thenComparing(player.apply(1))
                .thenComparing(player.apply(2)).thenComparing(player.apply(3));
    }
}
