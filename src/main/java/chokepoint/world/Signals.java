package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.rule.ExportRule;
import chokepoint.scenario.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How loudly known rules warn a fab line of losing a class (model.md M3): the greatest over rules of level × (1 −
 * approval) × 0.5^(age / half-life). The greatest and not the sum, so that a rule split into disjoint parts warns as
 * the whole does. A rule warns of what it reaches: some maker's product line, sold at the location and not let off by
 * its issuer. Rules announced before the start warn no more: the opening hazard stands for them.
 */
final class Signals {

    private final Blueprint blueprint;
    private final Rulings rulings;
    private final KnownRules known;
    private final int classes;
    /** Categories in order of first appearance, by class. */
    private final int[] categoryOfClass;

    Signals(Blueprint blueprint, Rulings rulings, KnownRules known) {
        this.blueprint = blueprint;
        this.rulings = rulings;
        this.known = known;
        this.classes = blueprint.classCount();
        List<String> categories = new ArrayList<>();
        categoryOfClass = new int[classes];
        for (int k = 0; k < classes; k++) {
            String category = blueprint.scenario.world().toolClasses().get(k).category();
            if (!categories.contains(category)) {
                categories.add(category);
            }
            categoryOfClass[k] = categories.indexOf(category);
        }
    }

    /** Signals of a version in its first month, by (fab line × classes + class); later ones have faded all alike. */
    double[] of(int version) {
        int month = known.firstMonth(version);
        double[] signal = new double[blueprint.fabCount() * classes];
        double[] strength = strengths(month);
        if (Arrays.stream(strength).allMatch(one -> one == 0)) {
            return signal;
        }
        BitSet[] own = reachOfCells(reachOfPatterns(month, strength));
        BitSet[] atPlace = new BitSet[blueprint.directory.countries().size() * classes];
        Arrays.setAll(atPlace, place -> new BitSet());
        for (int cell = 0; cell < own.length; cell++) {
            atPlace[place(cell, categoryOfClass[cell % classes])].or(own[cell]);
        }
        for (int cell = 0; cell < own.length; cell++) {
            signal[cell] = loudest(cell, own[cell], atPlace, strength);
        }
        return signal;
    }

    /** The factor by which a signal fades in some months. */
    double faded(int months) {
        return StrictMath.pow(0.5, months / blueprint.parameters.signalHalfLife());
    }

    private double[] strengths(int month) {
        double[] strength = new double[known.rules.size()];
        for (int rule = 0; rule < strength.length; rule++) {
            boolean warns = known.isKnown(rule, month) && known.knownFrom(rule) >= blueprint.burnIn;
            strength[rule] = warns ? known.severity(rule) * faded(month - known.knownFrom(rule)) : 0;
        }
        return strength;
    }

    private BitSet[] reachOfPatterns(int month, double[] strength) {
        BitSet[] reach = new BitSet[rulings.patternCount()];
        for (int pattern = 0; pattern < reach.length; pattern++) {
            BitSet covering = rulings.covering(pattern);
            BitSet bare = new BitSet();
            covering.stream().filter(rule -> strength[rule] > 0 && !isLetOff(rule, covering, month)).forEach(bare::set);
            reach[pattern] = bare;
        }
        return reach;
    }

    private boolean isLetOff(int control, BitSet covering, int month) {
        String issuer = known.rules.get(control).issuer();
        return covering.stream().anyMatch(rule -> known.authorises(rule) && known.isInForce(rule, month)
                && known.rules.get(rule).issuer().equals(issuer));
    }

    private BitSet[] reachOfCells(BitSet[] reachOfPattern) {
        BitSet[] own = new BitSet[blueprint.fabCount() * classes];
        for (int cell = 0; cell < own.length; cell++) {
            own[cell] = new BitSet();
            for (int line : blueprint.linesOfClass[cell % classes]) {
                if (blueprint.serves(line, blueprint.directory.fabBuyer()[cell / classes])) {
                    own[cell].or(reachOfPattern[rulings.pattern(cell / classes, line)]);
                }
            }
        }
        return own;
    }

    private double loudest(int cell, BitSet own, BitSet[] atPlace, double[] strength) {
        Parameters levels = blueprint.parameters;
        BitSet sameCategory = atPlace[place(cell, categoryOfClass[cell % classes])];
        double loudest = 0;
        for (int category = 0; category < classes; category++) {
            BitSet there = atPlace[place(cell, category)];
            for (int rule = there.nextSetBit(0); rule >= 0; rule = there.nextSetBit(rule + 1)) {
                double level = own.get(rule) ? levels.signalSameClass()
                        : sameCategory.get(rule) || listsOthers(rule, cell) ? levels.signalSameCategory()
                        : levels.signalSameCountry();
                loudest = Math.max(loudest, level * strength[rule]);
            }
        }
        return loudest;
    }

    private boolean listsOthers(int rule, int cell) {
        ExportRule row = known.rules.get(rule);
        Directory directory = blueprint.directory;
        return row.isListRule() && !row.endUsers().contains(
                directory.buyers().get(directory.fabBuyer()[cell / classes]));
    }

    private int place(int cell, int category) {
        Directory directory = blueprint.directory;
        return directory.buyerLocation()[directory.fabBuyer()[cell / classes]] * classes + category;
    }
}
