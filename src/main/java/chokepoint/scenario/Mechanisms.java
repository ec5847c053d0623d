package chokepoint.scenario;

/**
 * The switches of a scenario ({@code mechanisms:}), so that an ablation is one line. All are on unless said otherwise.
 *
 * @param budget M2: buyers' budgets limit purchases
 * @param lateness M4: months late count in the choice of supplier
 * @param installedBase M4: the share of the installed base counts (lambda)
 * @param homePreference M4: makers of the buyer's own country are preferred (psi)
 * @param substitutes M4: other classes may do a class's work
 * @param qualification M4: a new supplier must be qualified for the node
 * @param overCompliance M7
 * @param slots M9: finite slots; off means that everything ready is shipped
 * @param slotPool M9: what shares slots
 * @param slotAdjustment M9: slots follow orders
 * @param burnIn M9: the books are filled before the start; off means empty books and no earlier months
 * @param postponeComplements M10
 * @param abandonment M10: denied lots are given up after the patience
 * @param domesticCatchUp M12: domestic makers' performance closes the gap to the ceiling
 * @param service M9: service revenue on the installed base
 */
public record Mechanisms(boolean budget, boolean lateness, boolean installedBase, boolean homePreference,
        boolean substitutes, boolean qualification, boolean overCompliance, boolean slots,
        SlotPool slotPool, boolean slotAdjustment, boolean burnIn, boolean postponeComplements, boolean abandonment,
        boolean domesticCatchUp, boolean service) {

    /** What shares slots: each product line alone, or a maker's lines of one category (EUV alone). */
    public enum SlotPool { PRODUCT_LINE, MAKER_CATEGORY }

    public static Mechanisms shipped() {
        return new Mechanisms(true, true, true, true, true, true, true, true, SlotPool.PRODUCT_LINE, true, true, true,
                true, true, true);
    }

    /** The benchmark setting of model.md section 9: only choice, prices and rules. */
    public static Mechanisms choiceAndRulesOnly() {
        return new Mechanisms(false, false, false, false, false, false, false, false, SlotPool.PRODUCT_LINE,
                false, false, false, false, false, false);
    }
}
