package chokepoint.experiment;

import chokepoint.table.BandRow;
import chokepoint.table.SummaryRow;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Pools replicates, in their order: means, paired differences with 95 % intervals (Student's t), quantiles by month.
 */
final class Pooling {

    private static final double[] QUANTILES = {5, 25, 50, 75, 95};

    private final Blueprint blueprint;
    private final List<ReplicateOutcome> replicates;
    private final List<Series.Label> labels;

    Pooling(Blueprint blueprint, List<ReplicateOutcome> replicates) {
        this.blueprint = blueprint;
        this.replicates = replicates;
        this.labels = Series.labels(blueprint);
    }

    List<SummaryRow> summary() {
        List<SummaryRow> rows = new ArrayList<>();
        for (int place = 0; place < replicates.get(0).readings().size(); place++) {
            rows.add(row(place));
        }
        return rows;
    }

    private SummaryRow row(int place) {
        Reading first = replicates.get(0).readings().get(place);
        double[] effects = replicates.stream().mapToDouble(one -> one.readings().get(place).effect())
                .filter(Double::isFinite).toArray();
        boolean paired = replicates.stream().anyMatch(one -> !Double.isNaN(one.readings().get(place).counterfactual()));
        Estimate effect = Estimate.of(effects);
        return new SummaryRow(first.measure(), first.subject(), first.unit(),
                Estimate.mean(replicates.stream().mapToDouble(one -> one.readings().get(place).ruled())
                        .filter(Double::isFinite).toArray()),
                Estimate.mean(replicates.stream().mapToDouble(one -> one.readings().get(place).counterfactual())
                        .filter(Double::isFinite).toArray()),
                paired ? effect.mean() : Double.NaN, effect.low(), effect.high(), replicates.size());
    }

    /**
     * Empty with one replicate. A gap has bands in the ruled world alone, because it is measured against the twin; a
     * quantile at or behind replicates that never reached it is not a number.
     */
    List<BandRow> bands() {
        List<BandRow> rows = new ArrayList<>();
        int series = replicates.size() < 2 ? 0 : labels.size();
        for (int s = 0; s < series; s++) {
            for (int month = 0; month < blueprint.months - blueprint.burnIn; month++) {
                addBands(rows, s, month);
            }
        }
        return rows;
    }

    private void addBands(List<BandRow> rows, int s, int month) {
        double[] ruled = replicates.stream().mapToDouble(one -> one.series().ruled()[s][month]).toArray();
        double[] twin = replicates.stream().mapToDouble(one -> one.series().twin()[s][month]).toArray();
        boolean ofTwin = Arrays.stream(twin).noneMatch(Double::isNaN);
        rows.add(band(s, month, "ruled", ruled));
        if (ofTwin) {
            double[] difference = new double[ruled.length];
            Arrays.setAll(difference, i -> ruled[i] - twin[i]);
            rows.add(band(s, month, "counterfactual", twin));
            rows.add(band(s, month, "difference", difference));
        }
    }

    private BandRow band(int s, int month, String world, double[] values) {
        Percentile percentile = new Percentile();
        percentile.setData(values);
        double[] q = Arrays.stream(QUANTILES).map(percentile::evaluate).toArray();
        if (labels.get(s).measure().equals(Series.GAP)) {
            Arrays.setAll(q, i -> q[i] > blueprint.months ? Double.NaN : q[i]);
        }
        return new BandRow(labels.get(s).measure(), labels.get(s).subject(), labels.get(s).unit(), world,
                blueprint.directory.start().plus(month), q[0], q[1], q[2], q[3], q[4]);
    }
}
