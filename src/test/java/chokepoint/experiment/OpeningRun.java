package chokepoint.experiment;

import chokepoint.engine.MonthlyCycle;
import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.ProductLineClosed;
import chokepoint.event.ServicePaid;
import chokepoint.event.ToolsDelivered;
import chokepoint.quantity.Month;
import chokepoint.random.Draws;
import chokepoint.world.Blueprint;
import chokepoint.world.LotPlan;
import chokepoint.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** One ruled world, followed for sixteen months for what the opening page shows. USD, months as offsets. */
final class OpeningRun implements EventSink {

    private static final int MONTHS_FOLLOWED = 16;

    private final Blueprint blueprint;
    private final Directory directory;
    private final LotPlan plan;
    private final List<ToolsDelivered> deliveries = new ArrayList<>();
    private final List<ServicePaid> services = new ArrayList<>();
    private final List<ProductLineClosed> closings = new ArrayList<>();
    private final int[][] leadAtStart;
    private final int[][] leadAfterYear;

    /** @param replicate 1 for the first */
    OpeningRun(Blueprint blueprint, int replicate) {
        this.blueprint = blueprint;
        this.directory = blueprint.directory;
        Draws draws = new Draws(blueprint.scenario.seed(), replicate);
        this.plan = new LotPlan(blueprint, draws);
        World world = new World(blueprint, plan, draws, blueprint.ruled, this);
        MonthlyCycle.openBooks(world);
        MonthlyCycle cycle = new MonthlyCycle(world, 0);
        cycle.runUntil(blueprint.burnIn);
        this.leadAtStart = copy(world.supply.lead);
        cycle.runUntil(blueprint.burnIn + 12);
        this.leadAfterYear = copy(world.supply.lead);
        cycle.runUntil(blueprint.burnIn + MONTHS_FOLLOWED);
    }

    @Override
    public void on(ToolsDelivered event) {
        deliveries.add(event);
    }

    @Override
    public void on(ServicePaid event) {
        services.add(event);
    }

    @Override
    public void on(ProductLineClosed event) {
        closings.add(event);
    }

    Directory directory() {
        return directory;
    }

    /** Tool sales by product line, buyer and month. */
    double systemsUsd(IntPredicate lines, IntPredicate buyers, Months months) {
        return deliveries.stream().filter(in(lines, buyers, months)).mapToDouble(ToolsDelivered::paidUsd).sum();
    }

    int tools(IntPredicate lines, IntPredicate buyers, Months months) {
        return deliveries.stream().filter(in(lines, buyers, months)).mapToInt(ToolsDelivered::units).sum();
    }

    double serviceUsd(IntPredicate lines, IntPredicate buyers, Months months) {
        return services.stream().filter(paid -> lines.test(paid.productLine()) && buyers.test(paid.buyer())
                && months.hold(directory.month(paid.month()))).mapToDouble(ServicePaid::usd).sum();
    }

    /** Months from order to delivery, weighted by value. */
    double waitMonths(IntPredicate lines, IntPredicate buyers, Months months) {
        double waited = 0;
        double usd = 0;
        for (ToolsDelivered one : deliveries.stream().filter(in(lines, buyers, months)).toList()) {
            waited += (double) one.paidUsd() * (one.month() - one.orderMonth());
            usd += one.paidUsd();
        }
        return usd > 0 ? waited / usd : Double.NaN;
    }

    /** Open orders at the end of a month. */
    double backlogUsd(IntPredicate lines, Month month) {
        return closings.stream().filter(closed -> lines.test(closed.productLine())
                && directory.month(closed.month()).equals(month)).mapToDouble(ProductLineClosed::backlogUsd).sum();
    }

    double targetBacklogUsd(IntPredicate lines, Month month) {
        return closings.stream().filter(closed -> lines.test(closed.productLine())
                && directory.month(closed.month()).equals(month))
                .mapToDouble(ProductLineClosed::targetBacklogUsd).sum();
    }

    /** Promised lead time to a buyer, in months, mean over lines by their slots of the opening. */
    double promisedMonths(IntPredicate lines, int buyer, boolean afterYear) {
        int[] lead = (afterYear ? leadAfterYear : leadAtStart)[blueprint.rankOfBuyer[buyer]];
        double weighted = 0;
        double slots = 0;
        for (int line = 0; line < lead.length; line++) {
            double weight = lines.test(line) ? chokepoint.world.Supply.openingSlotsUsd(blueprint, line) : 0;
            weighted += weight * lead[line];
            slots += weight;
        }
        return weighted / slots;
    }

    /** Planned spending, shocks included. */
    double plannedUsd(IntPredicate buyers, Months months) {
        double usd = 0;
        for (int buyer = 0; buyer < plan.buyerPlanUsd.length; buyer++) {
            for (int month = 0; month < plan.buyerPlanUsd[buyer].length && buyers.test(buyer); month++) {
                usd += months.hold(directory.month(month)) ? plan.buyerPlanUsd[buyer][month] : 0;
            }
        }
        return usd;
    }

    /** Value of the lots needed in some months, at reference prices. */
    double neededUsd(IntPredicate classes, IntPredicate buyers, Months months) {
        double usd = 0;
        for (int lot = 0; lot < plan.regularCount(); lot++) {
            boolean counts = classes.test(plan.toolClass(lot)) && buyers.test(directory.fabBuyer()[plan.fab(lot)])
                    && months.hold(directory.month(plan.need(lot)));
            usd += counts ? (double) plan.units(lot) * directory.classPriceUsd()[plan.toolClass(lot)] : 0;
        }
        return usd;
    }

    private Predicate<ToolsDelivered> in(IntPredicate lines, IntPredicate buyers, Months months) {
        return one -> lines.test(one.productLine()) && buyers.test(directory.fabBuyer()[one.fabLine()])
                && months.hold(directory.month(one.month()));
    }

    private static int[][] copy(int[][] lead) {
        return java.util.Arrays.stream(lead).map(int[]::clone).toArray(int[][]::new);
    }

    /** A span of months, both ends included. */
    record Months(Month first, Month last) {

        static final Months OPENING_YEAR = new Months(Month.of(2022, 1), Month.of(2022, 12));

        static Months quarter(int number) {
            return new Months(Month.of(2022, 3 * number - 2), Month.of(2022, 3 * number));
        }

        boolean hold(Month month) {
            return !month.isBefore(first) && !last.isBefore(month);
        }
    }
}
