package chokepoint.experiment.backtest;

import java.util.List;
import java.util.Locale;

/** Who foretells a series: the model, and those it is held against. */
public enum Contender {

    /** The ensemble of ruled worlds. */
    MODEL,
    /** The ensemble of the same worlds without the rules under study. */
    TWIN,
    /** The record's mean over the opening year, for ever. */
    NO_CHANGE,
    /** The static sheet of {@code docs/static-sheet.md}. */
    STATIC_SHEET;

    /** All but the model. */
    public static final List<Contender> RIVALS = List.of(TWIN, NO_CHANGE, STATIC_SHEET);

    /** The name in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
