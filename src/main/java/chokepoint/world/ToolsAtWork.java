package chokepoint.world;

import chokepoint.event.Route;
import java.util.Arrays;

/**
 * Who made the tools that meet a fab line's need, once they are in production (model.md M14, M15): what a maker's
 * service is worth to each class, stand-ins from other classes included. Counted in units of need. Tools that came
 * through a hub or second-hand lack part of a new tool's work from the first day.
 */
final class ToolsAtWork {

    private static final int FIELDS = 4;

    private final int lines;
    private final int classes;
    private final int[] lineClass;
    /** Share of a new tool's work that a tool of a route does not do. */
    private final double[] lossOfRoute;
    /** By (fab line × product lines + product line): units that the maker's service keeps up. */
    private final double[] kept;
    /** By (fab line × classes + class): what is lost for good. */
    private final double[] lost;
    /** Tools that meet another class's need: (fab line × product lines + product line), cell, units. */
    private int[] standInPair = new int[8];
    private int[] standInCell = new int[8];
    private double[] standInUnits = new double[8];
    private int standIns;
    /** A ring of what starts production in a month: pair, cell, units, route, and again. */
    private final int[][] arriving;
    private final int[] arrivingCount;

    ToolsAtWork(Blueprint blueprint) {
        lines = blueprint.lineCount();
        classes = blueprint.classCount();
        lineClass = blueprint.directory.lineClass();
        kept = new double[blueprint.fabCount() * lines];
        lost = new double[blueprint.fabCount() * classes];
        lossOfRoute = new double[Route.values().length];
        double uptime = blueprint.parameters.uptimeBase();
        lossOfRoute[Route.HUB.ordinal()] = Math.max(0, uptime - blueprint.parameters.divertedToolUptime())
                / Math.max(uptime, Double.MIN_NORMAL);
        lossOfRoute[Route.USED.ordinal()] = 1 - blueprint.parameters.usedLifePerformance();
        arriving = new int[blueprint.parameters.installMonths() + 1][FIELDS];
        arrivingCount = new int[arriving.length];
    }

    private ToolsAtWork(ToolsAtWork other) {
        lines = other.lines;
        classes = other.classes;
        lineClass = other.lineClass;
        lossOfRoute = other.lossOfRoute;
        kept = other.kept.clone();
        lost = other.lost.clone();
        standInPair = other.standInPair.clone();
        standInCell = other.standInCell.clone();
        standInUnits = other.standInUnits.clone();
        standIns = other.standIns;
        arriving = Arrays.stream(other.arriving).map(int[]::clone).toArray(int[][]::new);
        arrivingCount = other.arrivingCount.clone();
    }

    ToolsAtWork copy() {
        return new ToolsAtWork(this);
    }

    void openWith(int pair, double tools) {
        kept[pair] += tools;
    }

    /** Notes a delivered lot that starts production in a month of the ring. */
    void await(Lots lots, int lot, int month) {
        int slot = month % arriving.length;
        int at = arrivingCount[slot] * FIELDS;
        if (at == arriving[slot].length) {
            arriving[slot] = Arrays.copyOf(arriving[slot], at * 2);
        }
        arriving[slot][at] = lots.fab[lot] * lines + lots.productLine[lot];
        arriving[slot][at + 1] = lots.fab[lot] * classes + lots.toolClass[lot];
        arriving[slot][at + 2] = lots.units[lot];
        arriving[slot][at + 3] = lots.route[lot];
        arrivingCount[slot]++;
    }

    void start(int month) {
        int slot = month % arriving.length;
        for (int at = 0; at < arrivingCount[slot] * FIELDS; at += FIELDS) {
            add(arriving[slot][at], arriving[slot][at + 1], arriving[slot][at + 2], arriving[slot][at + 3]);
        }
        arrivingCount[slot] = 0;
    }

    void add(int pair, int cell, int units, int route) {
        lost[cell] += units * lossOfRoute[route];
        if (route == Route.HUB.ordinal()) {
            return;
        }
        double works = units * (1 - lossOfRoute[route]);
        if (lineClass[pair % lines] == cell % classes) {
            kept[pair] += works;
        } else {
            standIn(pair, cell, works);
        }
    }

    private void standIn(int pair, int cell, double units) {
        if (standIns == standInPair.length) {
            standInPair = Arrays.copyOf(standInPair, standIns * 2);
            standInCell = Arrays.copyOf(standInCell, standIns * 2);
            standInUnits = Arrays.copyOf(standInUnits, standIns * 2);
        }
        standInPair[standIns] = pair;
        standInCell[standIns] = cell;
        standInUnits[standIns++] = units;
    }

    /** Units of need in a cell that hub and second-hand tools leave unmet. */
    double lost(int cell) {
        return lost[cell];
    }

    /** Adds to each cell what its tools lose, given the share of the work each pair's tools do not do. */
    void addIdle(double[] idleShareOfPair, double[] unitsOfCell) {
        for (int pair = 0; pair < kept.length; pair++) {
            if (idleShareOfPair[pair] > 0) {
                unitsOfCell[pair / lines * classes + lineClass[pair % lines]] += kept[pair] * idleShareOfPair[pair];
            }
        }
        for (int i = 0; i < standIns; i++) {
            unitsOfCell[standInCell[i]] += standInUnits[i] * idleShareOfPair[standInPair[i]];
        }
    }
}
