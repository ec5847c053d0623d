package chokepoint.ledger;

import java.util.Locale;

/** What the rules under study did to shipments (model.md, section 6), in the order of their labels. */
public enum EffectMeasure {

    /** Tools delivered to the target earlier than in the twin, taken back in the month of the twin's delivery. */
    BROUGHT_FORWARD,

    /** More sales of restricted makers outside the target. */
    DEFLECTED,

    /** Fewer sales of unrestricted makers outside the target. */
    DEPRESSED,

    /** Fewer sales of restricted makers to the target. */
    DESTROYED,

    /** More tools through hubs to the target, whoever made them; destroyed and trade diverted count them too. */
    ILLICIT_DELIVERED,

    /** More sales of unrestricted makers to the target. */
    TRADE_DIVERTED;

    /** The name used in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean towardTarget() {
        return this == BROUGHT_FORWARD || this == DESTROYED || this == ILLICIT_DELIVERED
                || this == TRADE_DIVERTED;
    }
}
