package chokepoint.experiment;

import chokepoint.quantity.Month;
import java.util.List;

/**
 * Something that happened to a lot, in words.
 *
 * @param event what kind of thing, in one word, such as {@code ordered}
 * @param sentence a whole one
 * @param rules sentences on the rules that made it so, each with its legal source; none if no rule did
 */
public record LotMoment(Month month, String event, String sentence, List<String> rules) {

    public LotMoment {
        rules = List.copyOf(rules);
    }
}
