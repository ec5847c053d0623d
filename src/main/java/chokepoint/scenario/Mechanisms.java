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
 * but for the {@link Variant}s. What each does stands in its {@link Switch}; {@link MechanismSwitch} reads it.
 */
public record Mechanisms(
        @Switch(of = "M1b", means = "the target raises plans and budgets after a rule that denies part of them")
        boolean reactionSpending,
        @Switch(of = "M2", means = "buyers' budgets limit purchases") boolean budget,
        @Switch(of = "M3", means = "what buyers expect of rules to come, and so what they buy early: nothing; the "
                + "newest signal to last; beliefs that move towards signals; the same with announced dates known")
        Stockpiling stockpiling,
        @Switch(of = "M3", means = "makers ship first what an announced rule would make undeliverable")
        boolean callForward,
        @Switch(of = "M4", means = "months late count in the choice of supplier") boolean lateness,
        @Switch(of = "M4", means = "prices against the opening's count in the choice of supplier (eta)")
        boolean priceSensitivity,
        @Switch(of = "M4", means = "the perceived risk of being cut off by a maker's government counts (kappa)")
        boolean cutOffRisk,
        @Switch(of = "M4", means = "the share of the installed base counts (lambda)") boolean installedBase,
        @Switch(of = "M4", means = "makers of the buyer's own country are preferred (psi)") boolean homePreference,
        @Switch(of = "M4", means = "other classes may do a class's work") boolean substitutes,
        @Switch(of = "M4", means = "a new supplier must be qualified for the node") boolean qualification,
        @Switch(of = "M7", means = "makers drop legal but risky sales") boolean overCompliance,
        @Switch(of = "M8", means = "listed buyers may order through unlisted affiliates") boolean affiliates,
        @Switch(of = "M9", means = "finite slots; off means that everything ready is shipped") boolean slots,
        @Switch(of = "M9", means = "slots are shared by nobody, or by a maker's lines of one category (EUV alone)")
        SlotPool slotPool,
        @Switch(of = "M9", means = "slots follow orders") boolean slotAdjustment,
        @Switch(of = "M9", means = "list prices carry a premium while the queue is long") boolean scarcityPremium,
        @Switch(of = "M9",
                means = "the books are filled before the start; off means empty books and no earlier months")
        boolean burnIn,
        @Switch(of = "M10", means = "a fab line postpones what it needs together with a denied class")
        boolean postponeComplements,
        @Switch(of = "M10", means = "denied lots are given up after the patience") boolean abandonment,
        @Switch(of = "M11", means = "retired tools are sold second-hand") boolean usedMarket,
        @Switch(of = "M12", means = "domestic makers' performance closes the gap to the ceiling")
        boolean domesticCatchUp,
        @Switch(of = "M12", means = "domestic makers' unit cost falls with experience") boolean domesticLearning,
        @Switch(of = "M12", means = "subsidy and local-content push for domestic tools") boolean localContent,
        @Switch(of = "M13", means = "performance grows with research and development out of revenue") boolean research,
        @Switch(of = "M14", means = "yield at advanced nodes grows with the wafers made") boolean yieldLearning,
        @Switch(of = "M9", means = "service revenue on the installed base") boolean service,
        @Switch(of = "M15", means = "rules that cover service end it, and uptime falls once spares are gone")
        boolean serviceDenial,
        @Switch(of = "M16", means = "denied buyers may buy through hubs") boolean smuggling,
        @Switch(of = "M17", means = "accelerators are limited by the supply of memory stacks") boolean memoryLimit,
        @Switch(of = "M18", means = "the target restricts inputs of makers whose government joined") @Variant
        boolean retaliation,
        @Switch(of = "M19", means = "part of the denied capacity is built elsewhere later") @Variant
        boolean reallocation) {

    /** What shares slots: each product line alone, or a maker's lines of one category (EUV alone). */
    public enum SlotPool { PRODUCT_LINE, MAKER_CATEGORY }

    /**
     * What buyers expect. Off: the rules in force to last. Naive: the hazard of losing access is the newest signal.
     * Adaptive: it moves towards the signal by a gain. Foresight: adaptive, and announced dates are known besides.
     */
    public enum Stockpiling { OFF, NAIVE, ADAPTIVE, FORESIGHT }

    /** What a switch is of. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Switch {

        /** Id of the mechanism, such as M4. */
        String of();

        /** What happens when it is on, to be read after its name and a colon. */
        String means();
    }

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

    /**
     * The same with one switch set.
     *
     * @param name as a scenario writes it, such as {@code slot_adjustment}
     * @param word one of the switch's words, such as {@code off}
     * @throws IllegalArgumentException if there is no such switch, or no such word
     */
    public Mechanisms with(String name, String word) {
        return MechanismReader.set(this, name, word);
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
