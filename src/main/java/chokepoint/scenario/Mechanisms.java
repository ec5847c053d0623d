package chokepoint.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The switches of a scenario ({@code mechanisms:}), so that an ablation is one line. All are on unless said otherwise,
 * but for the {@link Variant}s.
 *
 * @param reactionSpending M1b: the target raises plans and budgets after a rule that denies part of them
 * @param budget M2: buyers' budgets limit purchases
 * @param stockpiling M3: what buyers expect of rules to come, and so what they buy early
 * @param callForward M3: makers ship first what an announced rule would make undeliverable
 * @param lateness M4: months late count in the choice of supplier
 * @param priceSensitivity M4: prices against the opening's count in the choice of supplier (eta)
 * @param cutOffRisk M4: the perceived risk of being cut off by a maker's government counts (kappa)
 * @param installedBase M4: the share of the installed base counts (lambda)
 * @param homePreference M4: makers of the buyer's own country are preferred (psi)
 * @param substitutes M4: other classes may do a class's work
 * @param qualification M4: a new supplier must be qualified for the node
 * @param overCompliance M7
 * @param affiliates M8: listed buyers may order through unlisted affiliates
 * @param slots M9: finite slots; off means that everything ready is shipped
 * @param slotPool M9: what shares slots
 * @param slotAdjustment M9: slots follow orders
 * @param scarcityPremium M9: list prices carry a premium while the queue is long
 * @param burnIn M9: the books are filled before the start; off means empty books and no earlier months
 * @param postponeComplements M10
 * @param abandonment M10: denied lots are given up after the patience
 * @param usedMarket M11
 * @param domesticCatchUp M12: domestic makers' performance closes the gap to the ceiling
 * @param domesticLearning M12: domestic makers' unit cost falls with experience
 * @param localContent M12: subsidy and local-content push for domestic tools
 * @param research M13: performance grows with research and development out of revenue
 * @param yieldLearning M14: yield at advanced nodes grows with the wafers made
 * @param service M9: service revenue on the installed base
 * @param serviceDenial M15: rules that cover service end it, and uptime falls once spares are gone
 * @param smuggling M16: denied buyers may buy through hubs
 * @param memoryLimit M17: accelerators are limited by the supply of memory stacks
 * @param retaliation M18: the target restricts inputs of makers whose government joined
 * @param reallocation M19: part of the denied capacity is built elsewhere later
 */
public record Mechanisms(
        boolean reactionSpending,
        boolean budget,
        Stockpiling stockpiling,
        boolean callForward,
        boolean lateness,
        boolean priceSensitivity,
        boolean cutOffRisk,
        boolean installedBase,
        boolean homePreference,
        boolean substitutes,
        boolean qualification,
        boolean overCompliance,
        boolean affiliates,
        boolean slots,
        SlotPool slotPool,
        boolean slotAdjustment,
        boolean scarcityPremium,
        boolean burnIn,
        boolean postponeComplements,
        boolean abandonment,
        boolean usedMarket,
        boolean domesticCatchUp,
        boolean domesticLearning,
        boolean localContent,
        boolean research,
        boolean yieldLearning,
        boolean service,
        boolean serviceDenial,
        boolean smuggling,
        boolean memoryLimit,
        @Variant boolean retaliation,
        @Variant boolean reallocation) {

    /** What shares slots: each product line alone, or a maker's lines of one category (EUV alone). */
    public enum SlotPool { PRODUCT_LINE, MAKER_CATEGORY }

    /**
     * What buyers expect. Off: the rules in force to last. Naive: the hazard of losing access is the newest signal.
     * Adaptive: it moves towards the signal by a gain. Foresight: adaptive, and announced dates are known besides.
     */
    public enum Stockpiling { OFF, NAIVE, ADAPTIVE, FORESIGHT }

    /** Marks a mechanism that is off unless a scenario asks for it. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Variant {
    }

    public static Mechanisms shipped() {
        return with(true, Stockpiling.FORESIGHT);
    }

    /** The benchmark setting of model.md section 9: only choice, prices and rules. */
    public static Mechanisms choiceAndRulesOnly() {
        return with(false, Stockpiling.OFF);
    }

    private static Mechanisms with(boolean on, Stockpiling stockpiling) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : Mechanisms.class.getRecordComponents()) {
            if (component.getType() == boolean.class) {
                values.add(on && !component.isAnnotationPresent(Variant.class));
            } else {
                values.add(component.getType() == SlotPool.class ? SlotPool.PRODUCT_LINE : stockpiling);
            }
        }
        return RecordBinder.construct(Mechanisms.class, values);
    }
}
