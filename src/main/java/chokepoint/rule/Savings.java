package chokepoint.rule;

import chokepoint.quantity.Month;
import java.util.Optional;

/** What a new rule leaves alone of the time before it. */
public sealed interface Savings {

    record None() implements Savings {
    }

    /** Goods already shipped. Shipments take less than a month here, so none is under way when a month begins. */
    record InTransit() implements Savings {
    }

    /** Orders placed before a month, if given only until another month (the first no longer saved). */
    record OrdersBefore(Month before, Optional<Month> until) implements Savings {
    }

    /** Licences of the time before may be used until a month (the first no longer saved). */
    record LicencesUntil(Month until) implements Savings {
    }
}
