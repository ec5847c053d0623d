package chokepoint.experiment.calibration;

import chokepoint.event.Directory;
import chokepoint.event.ProductLineClosed;
import chokepoint.ledger.Window;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.FitMeasure;
import chokepoint.scenario.FitTarget;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;

/** What one world shows for a target, in the unit of its measure. */
final class TargetReading {

    private static final double BILLION = 1e9;

    private final Blueprint blueprint;
    private final Directory directory;
    private final LotPlan plan;
    private final Observations seen;
    private final FitTarget target;
    private final Window window;

    private TargetReading(Blueprint blueprint, LotPlan plan, Observations seen, FitTarget target) {
        this.blueprint = blueprint;
        this.directory = blueprint.directory;
        this.plan = plan;
        this.seen = seen;
        this.target = target;
        this.window = Window.of(directory, target.from(), target.to().plus(1));
    }

    /** Not a number if it is a share of nothing. */
    static double of(Blueprint blueprint, LotPlan plan, Observations seen, FitTarget target) {
        return new TargetReading(blueprint, plan, seen, target).read(target.measure());
    }

    private double read(FitMeasure measure) {
        return switch (measure) {
            case REVENUE_USD_BN -> (systems(this::ofSubject, all()) + service(all())) / BILLION;
            case SYSTEMS_USD_BN -> systems(this::ofSubject, all()) / BILLION;
            case TARGET_SHARE -> systems(this::ofSubject, inTarget()) / systems(this::ofSubject, all());
            case TARGET_SHARE_OF_REVENUE -> (systems(this::ofSubject, inTarget()) + service(inTarget()))
                    / (systems(this::ofSubject, all()) + service(all()));
            case DELIVERIES_USD_BN -> systems(line -> true, this::inRegion) / BILLION;
            case DOMESTIC_SHARE -> systems(this::fromTarget, inTarget()) / systems(line -> true, inTarget());
            case ORDER_TO_DELIVERY_MONTHS -> waited(this::ofSubject);
            case CLASS_ORDER_TO_DELIVERY_MONTHS -> waited(this::ofClass);
            case BACKLOG_USD_BN -> open(ProductLineClosed::backlogUsd) / BILLION;
            case TARGET_SHARE_OF_BACKLOG -> open(ProductLineClosed::targetBacklogUsd)
                    / open(ProductLineClosed::backlogUsd);
            case TARGET_FILL -> systems(this::ofClass, inTarget()) / needed();
        };
    }

    private double systems(IntPredicate lines, IntPredicate buyers) {
        double usd = 0;
        for (Observations.Delivery one : seen.deliveries) {
            usd += holds(one.month()) && lines.test(one.line()) && buyers.test(one.buyer()) ? one.usd() : 0;
        }
        return usd;
    }

    private double service(IntPredicate buyers) {
        return seen.services.stream().filter(paid -> holds(paid.month()) && ofSubject(paid.productLine())
                && buyers.test(paid.buyer())).mapToDouble(paid -> paid.usd()).sum();
    }

    private double waited(IntPredicate lines) {
        double months = 0;
        double usd = 0;
        for (Observations.Delivery one : seen.deliveries) {
            if (holds(one.month()) && lines.test(one.line())) {
                months += (double) one.usd() * one.monthsWaited();
                usd += one.usd();
            }
        }
        return months / usd;
    }

    private double open(ToLongFunction<ProductLineClosed> usd) {
        return seen.closings.stream().filter(closed -> closed.month() == window.until() - 1
                && ofSubject(closed.productLine())).mapToDouble(usd::applyAsLong).sum();
    }

    /** Value at reference price of the lots that the target needs in the months. */
    private double needed() {
        double usd = 0;
        for (int lot = 0; lot < plan.regularCount(); lot++) {
            boolean counts = holds(plan.need(lot)) && blueprint.fabInTarget[plan.fab(lot)]
                    && isSubject(directory.toolClasses().get(plan.toolClass(lot)));
            usd += counts ? (double) plan.units(lot) * directory.classPriceUsd()[plan.toolClass(lot)] : 0;
        }
        return usd;
    }

    private boolean holds(int month) {
        return window.from() <= month && month < window.until();
    }

    private boolean isSubject(String id) {
        return target.subjects().isEmpty() || target.subjects().contains(id);
    }

    private boolean ofSubject(int line) {
        return isSubject(directory.makers().get(directory.lineMaker()[line]));
    }

    private boolean ofClass(int line) {
        return isSubject(directory.toolClasses().get(directory.lineClass()[line]));
    }

    private boolean fromTarget(int line) {
        return directory.countryIsTarget()[directory.makerCountry()[directory.lineMaker()[line]]];
    }

    private boolean inRegion(int buyer) {
        Buyer row = blueprint.scenario.world().buyers().get(buyer);
        return isSubject(row.region()) || isSubject(row.subregion());
    }

    private IntPredicate inTarget() {
        return buyer -> blueprint.buyerInTarget[buyer];
    }

    private static IntPredicate all() {
        return buyer -> true;
    }
}
