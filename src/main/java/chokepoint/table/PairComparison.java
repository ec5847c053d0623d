package chokepoint.table;

import chokepoint.quantity.Month;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How one output folder differs from the first. */
record PairComparison(String other, boolean identical, List<String> warnings, List<ComparisonRow> rows,
        List<HeadlineRow> headline) {

    /** Tables in which an absent row means nothing: no sale, no denied lot. */
    private static final Set<String> ABSENT_IS_ZERO = Set.of(Schemas.REVENUE.name(), Schemas.DENIALS.name());

    static PairComparison of(ComparedFolder a, ComparedFolder b) throws IOException {
        a.requireSameSchemas(b);
        List<String> warnings = ComparisonWarnings.of(a, b);
        if (a.hasSameTables(b)) {
            return new PairComparison(b.name(), true, warnings, List.of(), List.of());
        }
        ComparedNumbers inA = ComparedNumbers.of(a.path());
        ComparedNumbers inB = ComparedNumbers.of(b.path());
        addDetail(a.manifest().run(), inA, b.manifest().run(), inB);
        return new PairComparison(b.name(), false, warnings, rows(b.name(), inA, inB), headline(b.name(), inA, inB));
    }

    private static void addDetail(Manifest.Run runA, ComparedNumbers inA, Manifest.Run runB, ComparedNumbers inB)
            throws IOException {
        Month start = new Month(Math.max(runA.start().index(), runB.start().index()));
        Month last = new Month(Math.min(runA.end().index(), runB.end().index()) - 1);
        Set<Long> replicatesOfA = inA.replicates();
        Set<Long> replicatesOfB = inB.replicates();
        if (runA.seed() == runB.seed()) {
            replicatesOfA.retainAll(replicatesOfB);
            replicatesOfB.retainAll(replicatesOfA);
        }
        if (!last.isBefore(start)) {
            inA.addDetail(replicatesOfA, start, last);
            inB.addDetail(replicatesOfB, start, last);
        }
    }

    private static List<ComparisonRow> rows(String other, ComparedNumbers inA, ComparedNumbers inB) {
        Set<NumberPlace> places = new TreeSet<>(inA.places());
        places.addAll(inB.places());
        List<ComparisonRow> rows = new ArrayList<>();
        for (NumberPlace place : places) {
            double absent = ABSENT_IS_ZERO.contains(place.table()) ? 0 : Double.NaN;
            rows.add(new ComparisonRow(other, place.table(), place.key(), place.measure(), inA.at(place, absent),
                    inB.at(place, absent)));
        }
        return rows;
    }

    private static List<HeadlineRow> headline(String other, ComparedNumbers inA, ComparedNumbers inB) {
        Set<List<String>> keys = new LinkedHashSet<>(inA.headlineKeys());
        keys.addAll(inB.headlineKeys());
        return keys.stream().map(key -> headline(other, key, inA, inB)).toList();
    }

    private static HeadlineRow headline(String other, List<String> key, ComparedNumbers inA, ComparedNumbers inB) {
        NumberPlace ruled = ComparedNumbers.headlinePlace(key, "ruled");
        NumberPlace effect = ComparedNumbers.headlinePlace(key, "difference");
        return new HeadlineRow(other, key.get(0), key.get(1), key.get(2), inA.at(ruled, Double.NaN),
                inB.at(ruled, Double.NaN), inA.at(effect, Double.NaN), inB.at(effect, Double.NaN));
    }
}
