package chokepoint.world;

import chokepoint.scenario.Mechanisms.Stockpiling;
import java.util.Arrays;

/**
 * What buyers and makers of one world expect of rules, month by month (model.md M3, kappa of M4). It follows from the
 * dated announcements alone and from no chance, so it is worked out once for each set of rules and shared by all
 * replicates; a month knows nothing that is announced later.
 */
public final class Expectations {

    private final Blueprint blueprint;
    private final Rulings rulings;
    private final KnownRules known;
    private final Exposure exposure;
    /**
     * Hazard of losing access per month, by month and (fab line × classes + class); empty where nothing is expected.
     */
    private final double[][] hazard;
    private final double[][] survival;
    /** By version; empty where nothing is expected. */
    private final AccessForeseen[] access;
    /** Of the versions with announced controls still to come, else null. */
    private final Threats[] pending;

    Expectations(Blueprint blueprint, Rulings rulings) {
        this.blueprint = blueprint;
        this.rulings = rulings;
        this.known = new KnownRules(blueprint, rulings.rules());
        this.exposure = new Exposure(blueprint, rulings, known);
        Stockpiling mode = blueprint.mechanisms.stockpiling();
        boolean expects = mode != Stockpiling.OFF;
        this.hazard = expects ? hazards(mode) : new double[0][];
        this.survival = Arrays.stream(hazard)
                .map(row -> Arrays.stream(row).map(h -> h == 0 ? 1 : StrictMath.exp(-h)).toArray())
                .toArray(double[][]::new);
        this.access = new AccessForeseen[expects ? known.versions() : 0];
        this.pending = new Threats[known.versions()];
        for (int version = 0; version < known.versions(); version++) {
            if (expects) {
                access[version] = new AccessForeseen(blueprint, rulings,
                        new Outlook(blueprint, rulings, known, version, mode == Stockpiling.FORESIGHT));
            }
            if (isPending(known.firstMonth(version))) {
                pending[version] = new Threats(rulings, new Outlook(blueprint, rulings, known, version, true));
            }
        }
    }

    /** Whether buyers expect anything at all: off, they take the rules in force to last. */
    public boolean any() {
        return access.length > 0;
    }

    /** Hazard per month of losing access to a class; (fab line × classes + class). */
    public double hazard(int cell, int month) {
        return any() ? hazard[month][cell] : 0;
    }

    /** Share of a class, in [0,1], that foreign makers are expected to be allowed to deliver, seen from a month. */
    public double access(int cell, int month, int orderMonth, int deliveryMonth) {
        return access[known.version(month)].share(cell, orderMonth, deliveryMonth);
    }

    /** Whether access to a class is expected to change at an announced date. */
    public boolean changesAhead(int cell, int month) {
        return access[known.version(month)].changesFor(cell);
    }

    /** Chance that access is not lost within a month to a rule unheard of; exp(−hazard). */
    public double survival(int cell, int month) {
        return survival[month][cell];
    }

    /** What buyers there fear of a product line more than they did at the opening: hazard × exposure. */
    public double feared(int cell, int productLine, int month) {
        int location = location(cell);
        double now = exposure.isExposed(productLine, location, month) ? hazard(cell, month) : 0;
        return now - (exposure.isExposed(productLine, location, 0) ? hazard(cell, 0) : 0);
    }

    /** Whether a location's buyers see any product line at risk, now or at the opening. */
    public boolean fears(int fab, int month) {
        int location = location(fab * blueprint.classCount());
        return any() && (exposure.any(location, month) || exposure.any(location, 0));
    }

    /** Whether a control is announced that is still to come into force. */
    public boolean hasPending(int month) {
        return month >= 0 && pending[known.version(month)] != null;
    }

    /**
     * The month from which an open order is more likely lost than not under announced rules, though not yet in this
     * one; {@link Integer#MAX_VALUE} if never, as far as is known.
     */
    public int undeliverableFrom(Lots lots, int lot, int month) {
        Threats threats = pending[known.version(month)];
        int held = lots.neededLicences[lot] & lots.grantedLicences[lot];
        return threats.lostFrom(rulings.pattern(lots, lot), lots.orderMonth[lot], held);
    }

    private boolean isPending(int month) {
        for (int rule = 0; rule < known.rules.size(); rule++) {
            if (known.isPending(rule, month)) {
                return true;
            }
        }
        return false;
    }

    /** Naive buyers take the signal for the hazard, the others move towards it; from the opening hazard on. */
    private double[][] hazards(Stockpiling mode) {
        double gain = mode == Stockpiling.NAIVE ? 1 : blueprint.parameters.expectationGain();
        Signals signals = new Signals(blueprint, rulings, known);
        double[][] path = new double[blueprint.months][];
        double[] signal = new double[0];
        for (int month = 0; month < path.length; month++) {
            int version = known.version(month);
            signal = month == known.firstMonth(version) ? signals.of(version) : signal;
            path[month] = month < blueprint.burnIn ? opening()
                    : moved(month == 0 ? opening() : path[month - 1], signal,
                            new double[] {gain, signals.faded(month - known.firstMonth(version))});
        }
        return path;
    }

    private static double[] moved(double[] before, double[] signal, double[] gainAndFading) {
        double[] after = new double[before.length];
        for (int cell = 0; cell < after.length; cell++) {
            after[cell] = before[cell] + gainAndFading[0] * (signal[cell] * gainAndFading[1] - before[cell]);
        }
        return after;
    }

    private double[] opening() {
        double[] opening = new double[blueprint.fabCount() * blueprint.classCount()];
        for (int cell = 0; cell < opening.length; cell++) {
            int buyer = blueprint.directory.fabBuyer()[cell / blueprint.classCount()];
            opening[cell] = blueprint.scenario.world().buyers().get(buyer).hazardOpening();
        }
        return opening;
    }

    private int location(int cell) {
        return blueprint.directory.buyerLocation()[blueprint.directory.fabBuyer()[cell / blueprint.classCount()]];
    }
}
