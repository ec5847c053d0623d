package chokepoint.cli;

import chokepoint.table.SummaryRow;
import java.util.List;
import java.util.Optional;

/** The rows of a run's summary, looked up by what they measure. */
record Summary(List<SummaryRow> rows) {

    /** Of a maker: tools and service, USD a year. */
    static final String REVENUE = "revenue_usd_per_year";
    /** Of a maker: part of its tool sales that goes to the target, in [0,1]. */
    static final String TARGET_SHARE = "target_share";
    /** Of a disposition: value at reference price of the denied lots that took it by the end, USD. */
    static final String DENIED = "denied_usd";
    /** Of the target: capacity of advanced nodes at the end, kwpm. */
    static final String ADVANCED_CAPACITY = "advanced_capacity_kwpm";
    /** Of the target: months since the twin stood where the ruled world stands at the end; not a number if never. */
    static final String CAPABILITY_GAP = "capability_gap_months";
    /** Of the target: share of replicates in which the gap is no longer than the run, in [0,1]. */
    static final String GAP_REACHED = "capability_gap_reached";
    /** Of the target: accelerator compute a month at the end; the twin's first reported month is 100. */
    static final String AI_COMPUTE = "ai_compute_index";
    /** The same without the limit of memory. */
    static final String AI_LOGIC = "ai_logic_index";

    List<SummaryRow> of(String measure) {
        return rows.stream().filter(row -> row.measure().equals(measure)).toList();
    }

    Optional<SummaryRow> of(String measure, String subject) {
        return of(measure).stream().filter(row -> row.subject().equals(subject)).findFirst();
    }

    /** How many twins the estimates rest on; 1 if there are no rows. */
    int replicates() {
        return rows.stream().mapToInt(SummaryRow::replicates).max().orElse(1);
    }
}
