package chokepoint.ledger;

import chokepoint.event.Directory;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the rules under study did to shipments, from the flows of the two worlds (model.md, section 6).
 *
 * <p>The grain is month × measure × maker's home × destination. Destroyed, deflected and depressed are signed
 * differences, so any sum of them is the measure of that sum. Trade diverted counts gains alone: a month's amount is
 * what it adds to the positive part of the home's gain at the destination to date, so that a delivery which only moves
 * to another month cancels out, and the sum from the first month on is the gain to date, never below zero. Brought
 * forward follows lots and not flows, see {@link BroughtForward}.
 */
public final class Effects {

    private final Directory directory;
    private final FlowHistory ruled;
    private final FlowHistory counterfactual;
    private final boolean[] restricted;
    private final BroughtForward early;
    private final FlowDifference ofRestricted;
    private final FlowDifference ofOthers;
    private Window summed;
    /** Shipments of the summed window, ruled minus counterfactual, by (product line × buyers + buyer). */
    private long[] summedUsd;

    /**
     * @param early of the same two worlds
     * @param restricted by maker: whether rules under study reach sales from its home
     */
    public Effects(FlowHistory ruled, FlowHistory counterfactual, BroughtForward early, boolean[] restricted) {
        this.early = early;
        this.directory = ruled.directory();
        this.ruled = ruled;
        this.counterfactual = counterfactual;
        this.restricted = restricted.clone();
        ofRestricted = new FlowDifference(ruled, counterfactual, maker -> restricted[maker]);
        ofOthers = new FlowDifference(ruled, counterfactual, maker -> !restricted[maker]);
    }

    /** One cell of the effects; 0 if the destination does not belong to the measure. */
    public long usd(EffectMeasure measure, int month, int makerCountry, int destination) {
        if (measure.towardTarget() != directory.countryIsTarget()[destination]) {
            return 0;
        }
        return switch (measure) {
            case BROUGHT_FORWARD -> early.usd(month, makerCountry, destination);
            case DEFLECTED -> ofRestricted.usd(month, makerCountry, destination);
            case DEPRESSED -> -ofOthers.usd(month, makerCountry, destination);
            case DESTROYED -> -ofRestricted.usd(month, makerCountry, destination);
            case ILLICIT_DELIVERED -> ruled.illicitUsd(month, makerCountry, destination)
                    - counterfactual.illicitUsd(month, makerCountry, destination);
            case TRADE_DIVERTED -> gainToDate(month, makerCountry, destination)
                    - gainToDate(month - 1, makerCountry, destination);
        };
    }

    /** All homes and destinations together. */
    public long usd(EffectMeasure measure, Window window) {
        long sum = 0;
        for (int month = window.from(); month < window.until(); month++) {
            for (int home = 0; home < countries(); home++) {
                for (int destination = 0; destination < countries(); destination++) {
                    sum += usd(measure, month, home, destination);
                }
            }
        }
        return sum;
    }

    /** The most that was ahead of the twin at the end of any month of a window, all homes and destinations together. */
    public long mostBroughtForward(Window window) {
        long stock = 0;
        long most = 0;
        for (int month = 0; month < window.until(); month++) {
            stock += usd(EffectMeasure.BROUGHT_FORWARD, new Window(month, month + 1));
            most = month < window.from() ? most : Math.max(most, stock);
        }
        return most;
    }

    /**
     * Deflected to some buyers (by index, those in target countries never count) as a part of all that was destroyed;
     * the ratios of disjoint sets of buyers add up. Not a number unless something was destroyed.
     */
    public double offsetRatio(boolean[] buyers, Window window) {
        long destroyed = usd(EffectMeasure.DESTROYED, window);
        return destroyed <= 0 ? Double.NaN : (double) deflectedTo(buyers, window) / destroyed;
    }

    /** Hands over all rows that are not zero, in order of month, measure, maker's home and destination. */
    public void rows(int replicate, Consumer<EffectRow> consumer) {
        for (int month = 0; month < directory.monthsSimulated(); month++) {
            for (EffectMeasure measure : EffectMeasure.values()) {
                rows(replicate, month, measure, consumer);
            }
        }
    }

    private void rows(int replicate, int month, EffectMeasure measure, Consumer<EffectRow> consumer) {
        List<String> ids = directory.countries();
        for (int home = 0; home < countries(); home++) {
            for (int to = 0; to < countries(); to++) {
                long usd = usd(measure, month, home, to);
                if (usd != 0) {
                    consumer.accept(
                            new EffectRow(replicate, month, measure.label(), ids.get(home), ids.get(to), usd));
                }
            }
        }
    }

    private long gainToDate(int month, int makerCountry, int destination) {
        return Math.max(0, ofOthers.toDate(month, makerCountry, destination));
    }

    private long deflectedTo(boolean[] buyers, Window window) {
        sumUp(window);
        long sum = 0;
        for (int line = 0; line < directory.productLines().size(); line++) {
            for (int buyer = 0; buyer < buyers.length; buyer++) {
                if (buyers[buyer] && restricted[directory.lineMaker()[line]] && !inTarget(buyer)) {
                    sum += summedUsd[line * directory.buyers().size() + buyer];
                }
            }
        }
        return sum;
    }

    /** Kept for the window asked for last, because ratios are asked for region by region. */
    private void sumUp(Window window) {
        if (window.equals(summed)) {
            return;
        }
        summed = window;
        summedUsd = new long[directory.productLines().size() * directory.buyers().size()];
        long[] without = new long[summedUsd.length];
        ruled.addShipped(window, summedUsd);
        counterfactual.addShipped(window, without);
        for (int cell = 0; cell < without.length; cell++) {
            summedUsd[cell] -= without[cell];
        }
    }

    private boolean inTarget(int buyer) {
        return directory.countryIsTarget()[directory.buyerLocation()[buyer]];
    }

    private int countries() {
        return directory.countries().size();
    }
}
