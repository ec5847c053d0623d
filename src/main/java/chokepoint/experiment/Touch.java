package chokepoint.experiment;

import chokepoint.event.Purchase;
import chokepoint.event.Route;
import chokepoint.ledger.TouchingRules;
import chokepoint.world.Blueprint;
import chokepoint.world.Rulings;
import java.util.Arrays;
import java.util.BitSet;

/** Which purchases the rules under study touch: worked out once a scenario for every sale and set of rules in force. */
final class Touch implements TouchingRules {

    private final Blueprint blueprint;
    /** Sales ruled more strictly than in the twin, by month; months with the same rules share one set. */
    private final BitSet[] stricterNew;
    private final int[] firstTouched;
    private final long[][] issuers;

    Touch(Blueprint blueprint) {
        this.blueprint = blueprint;
        int pairs = blueprint.fabCount() * blueprint.lineCount();
        stricterNew = new BitSet[blueprint.months];
        issuers = new long[blueprint.months][];
        firstTouched = new int[pairs];
        Arrays.fill(firstTouched, NEVER);
        for (int month = 0; month < blueprint.months; month++) {
            boolean same = month > 0 && blueprint.ruled.version(month) == blueprint.ruled.version(month - 1)
                    && blueprint.counterfactual.version(month) == blueprint.counterfactual.version(month - 1);
            stricterNew[month] = same ? stricterNew[month - 1] : stricter(month);
            issuers[month] = same ? issuers[month - 1] : issuers(month);
            int now = month;
            stricterNew[month].stream().filter(pair -> firstTouched[pair] == NEVER)
                    .forEach(pair -> firstTouched[pair] = now);
        }
    }

    @Override
    public boolean stricter(Purchase purchase, int month) {
        boolean saved = blueprint.ruled.savesOrders(month) || blueprint.counterfactual.savesOrders(month);
        if (saved || purchase.route() != Route.DIRECT) {
            return purchase.route() != Route.HUB && blueprint.ruled.needs(purchase, month).requirement()
                    .isStricterThan(blueprint.counterfactual.needs(purchase, month).requirement());
        }
        return stricterNew[month].get(purchase.fabLine() * blueprint.lineCount() + purchase.productLine());
    }

    @Override
    public int firstTouchedMonth(int fabLine, int productLine) {
        return firstTouched[fabLine * blueprint.lineCount() + productLine];
    }

    @Override
    public boolean issuerTouches(int country, int fabLine, int toolClass, int month) {
        return (issuers[month][fabLine * blueprint.classCount() + toolClass] & 1L << country) != 0;
    }

    /** Makers whose home has rules under study that touch any sale. */
    boolean[] restrictedMakers() {
        long countries = 0;
        for (long[] ofMonth : issuers) {
            for (long mask : ofMonth) {
                countries |= mask;
            }
        }
        boolean[] restricted = new boolean[blueprint.makerCount()];
        for (int maker = 0; maker < restricted.length; maker++) {
            restricted[maker] = (countries & 1L << blueprint.directory.makerCountry()[maker]) != 0;
        }
        return restricted;
    }

    private BitSet stricter(int month) {
        BitSet touched = new BitSet();
        for (int f = 0; f < blueprint.fabCount(); f++) {
            for (int j = 0; j < blueprint.lineCount(); j++) {
                Rulings.Needs ruled = blueprint.ruled.needs(f, j, month);
                Rulings.Needs twin = blueprint.counterfactual.needs(f, j, month);
                touched.set(f * blueprint.lineCount() + j, ruled.requirement().isStricterThan(twin.requirement()));
            }
        }
        return touched;
    }

    private long[] issuers(int month) {
        long[] masks = new long[blueprint.fabCount() * blueprint.classCount()];
        for (int f = 0; f < blueprint.fabCount(); f++) {
            for (int j = 0; j < blueprint.lineCount(); j++) {
                masks[f * blueprint.classCount() + blueprint.directory.lineClass()[j]] |=
                        blueprint.ruled.controllers(f, j, month) & ~blueprint.counterfactual.controllers(f, j, month);
            }
        }
        return masks;
    }
}
