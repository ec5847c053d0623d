package chokepoint.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * How other output folders differ from a first one. Flows are compared over the months that both cover, stocks at the
 * last of these; replicates are paired when the seeds match.
 *
 * @param identical names of the folders whose tables equal the first's byte by byte
 * @param warnings what else differs than policy, in sentences
 * @param rows of {@code comparison.csv}, in order; none for identical folders
 * @param headline the summaries side by side, in order
 */
public record Comparison(String first, List<String> others, List<String> identical, List<String> warnings,
        List<ComparisonRow> rows, List<HeadlineRow> headline) {

    /** Whether every folder's tables equal the first's. */
    public boolean allIdentical() {
        return identical.size() == others.size();
    }

    /**
     * Compares each folder with the first.
     *
     * @param folders at least two output folders
     * @throws IOException if one is not an output folder, or their tables or columns differ
     */
    public static Comparison of(List<Path> folders) throws IOException {
        if (folders.size() < 2) {
            throw new IllegalArgumentException("A comparison must have at least two folders, not "
                    + folders.size() + ".");
        }
        ComparedFolder first = ComparedFolder.open(folders.get(0));
        List<PairComparison> pairs = new ArrayList<>();
        for (Path other : new LinkedHashSet<>(folders.subList(1, folders.size()))) {
            pairs.add(PairComparison.of(first, ComparedFolder.open(other)));
        }
        return of(first, pairs);
    }

    private static Comparison of(ComparedFolder first, List<PairComparison> pairs) {
        return new Comparison(first.name(), pairs.stream().map(PairComparison::other).toList(),
                pairs.stream().filter(PairComparison::identical).map(PairComparison::other).toList(),
                pairs.stream().flatMap(pair -> pair.warnings().stream()).distinct().toList(),
                pairs.stream().flatMap(pair -> pair.rows().stream()).toList(),
                pairs.stream().flatMap(pair -> pair.headline().stream()).toList());
    }

    /** Writes {@code comparison.csv} into a folder where none is. */
    public OutputFile write(Path folder) throws IOException {
        try (CsvWriter out = CsvWriter.open(folder, Schemas.COMPARISON)) {
            List<ComparisonRow> sorted = SortedRows.of(Schemas.COMPARISON, rows, ComparisonRow.BY_KEY);
            for (ComparisonRow row : sorted) {
                out.text(row.other()).text(row.table()).text(row.key()).text(row.measure()).real(row.a()).real(row.b())
                        .real(row.difference()).real(row.percent()).endRow();
            }
            return out.finish();
        }
    }
}
