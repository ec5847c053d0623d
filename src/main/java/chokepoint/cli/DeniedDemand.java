package chokepoint.cli;

import chokepoint.table.SummaryRow;
import java.util.List;
import java.util.stream.Collectors;

/** The sentence on what became of the demand that the rules under study touched (model.md, section 6). */
final class DeniedDemand {

    private static final double BILLION = 1e9;
    private static final int WIDTH = 100;

    /** The codes of the denial ledger in words, in the order in which they are told. */
    private enum Fate {
        KEPT("kept", "bought all the same"),
        BACKFILL_COALITION("backfill_coalition", "backfilled inside the coalition"),
        BACKFILL_OTHER("backfill_other", "backfilled by others"),
        BACKFILL_DOMESTIC("backfill_domestic", "backfilled by domestic makers"),
        DOWNGRADED("downgraded", "lower class"),
        STOCKPILED("stockpiled", "stockpiled before"),
        LICENSED_LATE("licensed_late", "licensed late"),
        USED("used", "second-hand"),
        AFFILIATE("affiliate", "through affiliates"),
        SMUGGLED("smuggled", "through hubs"),
        INTERCEPTED("intercepted", "seized"),
        DEFERRED("deferred", "still waiting"),
        ABANDONED("abandoned", "given up");

        private final String code;
        private final String words;

        Fate(String code, String words) {
            this.code = code;
            this.words = words;
        }
    }

    private final Summary summary;

    DeniedDemand(Summary summary) {
        this.summary = summary;
    }

    /** Empty if the summary has no ledger. */
    List<String> lines() {
        if (summary.of(Summary.DENIED).isEmpty()) {
            return List.of();
        }
        double total = List.of(Fate.values()).stream().mapToDouble(this::usd).sum();
        if (total == 0) {
            return List.of("The rules touch no demand.");
        }
        String fates = List.of(Fate.values()).stream().filter(fate -> usd(fate) > 0)
                .map(fate -> fate.words + " " + Numbers.percent(usd(fate) / total))
                .collect(Collectors.joining(", "));
        return Wrapping.wrap("Of " + Numbers.plain(total / BILLION, 1) + " bn USD of demand the rules touch: " + fates,
                WIDTH);
    }

    private double usd(Fate fate) {
        return summary.of(Summary.DENIED, fate.code).map(SummaryRow::ruled).orElse(0.0);
    }
}
