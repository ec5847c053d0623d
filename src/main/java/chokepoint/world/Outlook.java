package chokepoint.world;

import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Requirement;
import chokepoint.rule.RuleBook;
import chokepoint.rule.Savings;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the rules known in one version will ask in the months to come, month by announced month, savings honoured
 * (model.md M3: P_date). Time is cut into stretches within which nothing announced changes.
 */
final class Outlook {

    private final Blueprint blueprint;
    private final Rulings rulings;
    private final KnownRules known;
    private final int from;
    private final boolean foresight;
    /** First months of the stretches behind the first. */
    private final int[] boundaries;
    /** The stretch of each month up to the last boundary: asked for far more often than it changes. */
    private final short[] stretchOfMonth;
    /** Whether any known rule spares orders placed before a month. */
    private final boolean savesOrders;

    /**
     * @param foresight whether announced dates count; else the rules in force are taken to last, and no other to come
     */
    Outlook(Blueprint blueprint, Rulings rulings, KnownRules known, int version, boolean foresight) {
        this.blueprint = blueprint;
        this.rulings = rulings;
        this.known = known;
        this.from = known.firstMonth(version);
        this.foresight = foresight;
        int[] rules = IntStream.range(0, known.rules.size()).filter(this::counts).toArray();
        TreeSet<Integer> changes = new TreeSet<>();
        for (int rule : rules) {
            changes.add(known.effectiveFrom(rule));
            for (Month month : known.rules.get(rule).savings().changes()) {
                changes.add(blueprint.directory.origin().until(month));
            }
        }
        boundaries = foresight ? changes.stream().mapToInt(month -> month).filter(month -> month > from).toArray()
                : new int[0];
        stretchOfMonth = new short[boundaries.length == 0 ? 0 : boundaries[boundaries.length - 1] + 1];
        for (int stretch = 0; stretch < boundaries.length; stretch++) {
            Arrays.fill(stretchOfMonth, boundaries[stretch], stretchOfMonth.length, (short) (stretch + 1));
        }
        savesOrders = IntStream.of(rules).mapToObj(known.rules::get)
                .anyMatch(rule -> rule.savings() instanceof Savings.OrdersBefore);
    }

    int stretches() {
        return boundaries.length + 1;
    }

    /** The stretch a month lies in. */
    int stretch(int month) {
        return month < stretchOfMonth.length ? stretchOfMonth[month] : boundaries.length;
    }

    int firstMonth(int stretch) {
        return stretch == 0 ? from : boundaries[stretch - 1];
    }

    /** Stretches of order months that need to be told apart. */
    int orderStretches() {
        return savesOrders ? stretches() : 1;
    }

    int orderStretch(int month) {
        return savesOrders ? stretch(month) : 0;
    }

    boolean savesOrders() {
        return savesOrders;
    }

    /** What is asked of an order of a month, shipped in a stretch, by pattern of covering rules. */
    Requirement requirement(int pattern, int orderMonth, int shipStretch) {
        int month = firstMonth(shipStretch);
        List<ExportRule> covering = rulings.covering(pattern).stream()
                .filter(rule -> counts(rule) && known.effectiveFrom(rule) <= month)
                .mapToObj(known.rules::get).toList();
        return RuleBook.combine(covering, blueprint.directory.month(orderMonth),
                blueprint.directory.month(month), blueprint.parameters.approvalLicencesUntil());
    }

    private boolean counts(int rule) {
        return foresight ? known.isKnown(rule, from) : known.isInForce(rule, from);
    }
}
