package chokepoint.cli;

import chokepoint.experiment.RiseWindow;
import chokepoint.scenario.Scenario;
import chokepoint.table.AblationRow;
import java.util.List;

/**
 * A measure that an ablation shows on the terminal.
 *
 * @param measure as in {@code ablation.csv}
 * @param world as there
 * @param words what it is called, with its unit
 * @param per what a value is divided by to be shown in that unit
 */
record HeadlineMove(String measure, String subject, String world, String words, double per) {

    private static final double BILLION = 1e9;
    private static final double POINT = 0.01;
    private static final String RULED = "ruled";
    private static final String DIFFERENCE = "difference";

    /** The dozen that are shown, in this order. */
    static List<HeadlineMove> all(Scenario scenario) {
        String target = String.join(";", scenario.target());
        return List.of(
                new HeadlineMove(RiseWindow.MEASURE, "", RULED, "rise of target share, points", POINT),
                denied("denied_total_usd", "", "demand rules touch, bn USD"),
                denied(Summary.DENIED, "backfill_other", "  backfilled by others"),
                denied(Summary.DENIED, "backfill_domestic", "  by domestic makers"),
                denied(Summary.DENIED, "stockpiled", "  stockpiled before"),
                denied(Summary.DENIED, "smuggled", "  through hubs"),
                denied(Summary.DENIED, "abandoned", "  given up"),
                denied("destroyed_usd", "", "sales destroyed, bn USD"),
                denied("deflected_usd", "", "sales deflected, bn USD"),
                new HeadlineMove("target_market_share", target, RULED, "domestic makers' share, %", POINT),
                new HeadlineMove(Summary.ADVANCED_CAPACITY, target, DIFFERENCE, "capacity vs twin, kwpm", 1),
                new HeadlineMove(Summary.CAPABILITY_GAP, target, RULED, "capability gap, months", 1));
    }

    private static HeadlineMove denied(String measure, String subject, String words) {
        return new HeadlineMove(measure, subject, RULED, words, BILLION);
    }

    boolean isOf(AblationRow row) {
        return row.measure().equals(measure) && row.subject().equals(subject) && row.world().equals(world);
    }

    String base(AblationRow row) {
        return Numbers.plain(row.base() / per, 1);
    }

    /** Such as {@code slots off −2.1}. */
    String moved(AblationRow row) {
        return row.mechanism() + " " + row.setting() + " " + Numbers.signed(row.difference() / per, 1);
    }

    /** Whether the move shows at all, and is more than luck could have made. */
    boolean moves(AblationRow row) {
        boolean luck = Double.isFinite(row.ciLow()) && row.ciLow() <= 0 && row.ciHigh() >= 0;
        return StrictMath.abs(row.difference() / per) >= 0.05 && !luck;
    }
}
