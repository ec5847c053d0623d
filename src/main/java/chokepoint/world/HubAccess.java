package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.rule.ExportRule;
import chokepoint.rule.Requirement;
import chokepoint.rule.RuleBook;
import chokepoint.rule.Transaction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which product lines a hub can get under a set of rules (model.md M16): those that may be sold into its own country,
 * for a use nobody asks about, without a licence. Computed once a scenario; it changes only in months when a rule does.
 */
public final class HubAccess {

    private final Rulings rulings;
    private final int lines;
    /** By version of the rules: places (hub × product lines + product line) of what can be had. */
    private final List<BitSet> free = new ArrayList<>();

    HubAccess(Blueprint blueprint, Rulings rulings) {
        this.rulings = rulings;
        this.lines = blueprint.lineCount();
        int pairs = blueprint.mechanisms.smuggling() ? blueprint.directory.hubs().size() * lines : 0;
        List<List<ExportRule>> covering = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            Transaction sale = sale(blueprint, pair / lines, pair % lines);
            covering.add(rulings.rules().stream().filter(rule -> RuleBook.covers(rule, sale)).toList());
        }
        for (int month = 0; month < blueprint.months && pairs > 0; month++) {
            if (rulings.version(month) == free.size()) {
                free.add(free(blueprint, covering, month));
            }
        }
    }

    /** Whether the hub may buy the product line in that month without anybody's licence. */
    public boolean isFree(int hub, int productLine, int month) {
        return free.get(rulings.version(month)).get(hub * lines + productLine);
    }

    private static BitSet free(Blueprint blueprint, List<List<ExportRule>> covering, int month) {
        var calendar = blueprint.directory.month(month);
        BitSet free = new BitSet(covering.size());
        for (int pair = 0; pair < covering.size(); pair++) {
            List<ExportRule> inForce = covering.get(pair).stream().filter(rule -> rule.inForce(calendar)).toList();
            free.set(pair, RuleBook.combine(inForce, calendar, calendar, blueprint.parameters.approvalLicencesUntil())
                    .outcome() == Requirement.Outcome.FREE);
        }
        return free;
    }

    /** As the hub declares it: at home, by itself, for no particular node. */
    private static Transaction sale(Blueprint blueprint, int hub, int productLine) {
        Directory directory = blueprint.directory;
        Transaction toSomeFab = Rulings.sale(blueprint, 0, productLine);
        return new Transaction(toSomeFab.maker(), toSomeFab.makerCountry(), toSomeFab.toolClass(), toSomeFab.content(),
                directory.hubs().get(hub), 1, directory.countries().get(directory.hubCountry()[hub]), "",
                directory.origin(), directory.origin());
    }
}
