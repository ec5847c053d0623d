package chokepoint.world;

import chokepoint.random.Draws;
import chokepoint.random.Keys;
import chokepoint.random.Purpose;
import chokepoint.rule.Requirement;
import chokepoint.scenario.Parameters;
import java.util.Arrays;

/**
 * How well a maker's tools are kept running in a fab line (model.md M15). With the maker's service they are up the
 * usual share of time. Without it they stay so while spare parts last, then lose some points a month; after a year the
 * fab's own repair takes hold and leads to the uptime of tools that never had service. Service that comes back restores
 * a month's spares and the points of a month. Uptimes are shares of time; a pair is (fab line × product lines + product
 * line).
 */
public final class Upkeep {

    private static final int MONTHS_TO_LEARN_REPAIR = 12;

    private final Blueprint blueprint;
    private final Parameters parameters;
    /** Pairs without service, and those among them that had none when the simulation began. */
    private final boolean[] unserved;
    private final boolean[] neverServed;
    private final double[] uptime;
    private final double[] sparesMonths;
    /** Months without service after spares were gone. */
    private final int[] alone;
    /** Share of a served tool's work that a pair's tools do not do. */
    private final double[] idleShare;
    private boolean quiet = true;

    Upkeep(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.parameters = blueprint.parameters;
        int pairs = blueprint.fabCount() * blueprint.lineCount();
        unserved = new boolean[pairs];
        neverServed = new boolean[pairs];
        uptime = new double[pairs];
        sparesMonths = new double[pairs];
        alone = new int[pairs];
        idleShare = new double[pairs];
        Arrays.fill(uptime, parameters.uptimeBase());
        Arrays.fill(sparesMonths, parameters.sparesMonths());
    }

    private Upkeep(Upkeep other) {
        blueprint = other.blueprint;
        parameters = other.parameters;
        unserved = other.unserved.clone();
        neverServed = other.neverServed.clone();
        uptime = other.uptime.clone();
        sparesMonths = other.sparesMonths.clone();
        alone = other.alone.clone();
        idleShare = other.idleShare.clone();
        quiet = other.quiet;
    }

    Upkeep copy() {
        return new Upkeep(this);
    }

    /** Whether every tool is up its full time and stays so, as in most worlds most of the time. */
    boolean isQuiet() {
        return quiet;
    }

    public boolean isServed(int fab, int productLine) {
        return !unserved[fab * blueprint.lineCount() + productLine];
    }

    public double uptime(int fab, int productLine) {
        return uptime[fab * blueprint.lineCount() + productLine];
    }

    double[] idleShares() {
        return idleShare;
    }

    /** Looks up which tools the rules in force leave without service; the recorded capacity knows of older bans. */
    void review(Rulings rulings, Draws draws, int month) {
        boolean opening = month == blueprint.burnIn;
        for (int fab = 0; fab < blueprint.fabCount(); fab++) {
            for (int line = 0; line < blueprint.lineCount(); line++) {
                int pair = fab * blueprint.lineCount() + line;
                unserved[pair] = denied(rulings.service(fab, line, month), draws, pair);
                neverServed[pair] = unserved[pair] && (neverServed[pair] || opening
                        && denied(blueprint.counterfactual.service(fab, line, month), draws, pair));
                quiet &= !wears(pair);
            }
        }
    }

    /** All who must allow it are asked once for good, so a lower approval leaves fewer tools with service. */
    private boolean denied(Requirement service, Draws draws, int pair) {
        if (service.outcome() != Requirement.Outcome.LICENCE) {
            return service.outcome() == Requirement.Outcome.PROHIBITED;
        }
        long key = Keys.mix(blueprint.fabKey[pair / blueprint.lineCount()],
                blueprint.lineKey[pair % blueprint.lineCount()]);
        for (Requirement.Licence licence : service.licences()) {
            if (draws.uniform(Purpose.SERVICE_LICENCE, key, Keys.of(licence.issuer())) >= licence.approval()) {
                return true;
            }
        }
        return false;
    }

    /** New tools come with full uptime and their own spares. */
    void mix(int pair, double before, double added) {
        double share = added / (before + added);
        uptime[pair] += share * (parameters.uptimeBase() - uptime[pair]);
        sparesMonths[pair] += share * (parameters.sparesMonths() - sparesMonths[pair]);
    }

    /** A month passes. */
    void age() {
        quiet = true;
        for (int pair = 0; pair < unserved.length; pair++) {
            if (wears(pair) || !isFull(pair)) {
                age(pair);
            }
        }
    }

    private void age(int pair) {
        if (wears(pair)) {
            wear(pair);
        } else {
            restore(pair);
        }
        idleShare[pair] = parameters.uptimeBase() > 0 ? 1 - uptime[pair] / parameters.uptimeBase() : 0;
        quiet &= !wears(pair) && isFull(pair);
    }

    private boolean isFull(int pair) {
        return uptime[pair] == parameters.uptimeBase() && sparesMonths[pair] == parameters.sparesMonths();
    }

    private boolean wears(int pair) {
        return unserved[pair] && !neverServed[pair];
    }

    private void wear(int pair) {
        if (sparesMonths[pair] > 0) {
            sparesMonths[pair] = Math.max(0, sparesMonths[pair] - 1);
            return;
        }
        alone[pair]++;
        double own = ownRepair();
        double worn = uptime[pair] - parameters.uptimeLoss() / 100;
        if (alone[pair] <= MONTHS_TO_LEARN_REPAIR) {
            uptime[pair] = Math.max(Math.min(uptime[pair], parameters.uptimeFloor()), worn);
        } else if (uptime[pair] > own) {
            uptime[pair] = Math.max(own, worn);
        } else {
            uptime[pair] = Math.min(own, uptime[pair] + parameters.ownRepairRecovery() / 100);
        }
    }

    /** Where own repair leads: never above what service gives. */
    private double ownRepair() {
        return Math.min(parameters.uptimeBase(), Math.max(parameters.uptimeFloor(), parameters.divertedToolUptime()));
    }

    private void restore(int pair) {
        uptime[pair] = Math.min(parameters.uptimeBase(), uptime[pair] + parameters.uptimeLoss() / 100);
        sparesMonths[pair] = Math.min(parameters.sparesMonths(), sparesMonths[pair] + 1);
        alone[pair] = sparesMonths[pair] == parameters.sparesMonths() ? 0 : alone[pair];
    }
}
