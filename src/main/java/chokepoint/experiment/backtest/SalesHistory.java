package chokepoint.experiment.backtest;

import chokepoint.event.EventSink;
import chokepoint.event.Route;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.world.Blueprint;

/**
 * Gathers what the makers of one world report: a tool that comes by way of a hub is a sale to somewhere else, and one
 * that is second-hand is none.
 */
final class SalesHistory implements EventSink, Sales {

    private final Blueprint blueprint;
    private final boolean[] isLithography;
    private final long[][] systemsUsd;
    private final long[][] systemsToTargetUsd;
    private final long[][] serviceUsd;
    private final long[][] serviceToTargetUsd;
    private final long[][] scanners;

    SalesHistory(Blueprint blueprint) {
        this.blueprint = blueprint;
        int makers = blueprint.makerCount();
        isLithography = Lithography.classes(blueprint);
        systemsUsd = new long[blueprint.months][makers];
        systemsToTargetUsd = new long[blueprint.months][makers];
        serviceUsd = new long[blueprint.months][makers];
        serviceToTargetUsd = new long[blueprint.months][makers];
        scanners = new long[blueprint.months][makers];
    }

    @Override
    public void on(ToolsDelivered event) {
        if (event.route() == Route.USED) {
            return;
        }
        int maker = blueprint.directory.lineMaker()[event.productLine()];
        systemsUsd[event.month()][maker] += event.paidUsd();
        if (blueprint.fabInTarget[event.fabLine()] && event.route() != Route.HUB) {
            systemsToTargetUsd[event.month()][maker] += event.paidUsd();
            boolean scanner = isLithography[blueprint.directory.lineClass()[event.productLine()]];
            scanners[event.month()][maker] += scanner ? event.units() : 0;
        }
    }

    @Override
    public void on(ServicePaid event) {
        int maker = blueprint.directory.lineMaker()[event.productLine()];
        serviceUsd[event.month()][maker] += event.usd();
        serviceToTargetUsd[event.month()][maker] += blueprint.buyerInTarget[event.buyer()] ? event.usd() : 0;
    }

    @Override
    public double systemsUsd(int month, int maker, boolean toTargetOnly) {
        return (toTargetOnly ? systemsToTargetUsd : systemsUsd)[month][maker];
    }

    @Override
    public double serviceUsd(int month, int maker, boolean toTargetOnly) {
        return (toTargetOnly ? serviceToTargetUsd : serviceUsd)[month][maker];
    }

    @Override
    public double scannersToTarget(int month, int maker) {
        return scanners[month][maker];
    }
}
