package chokepoint.experiment;

import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.ProductLineClosed;
import chokepoint.event.ToolsOrdered;
import chokepoint.event.WorldKind;
import chokepoint.ledger.DenialLedger;
import chokepoint.ledger.Disposition;
import chokepoint.ledger.LedgerTerms;
import chokepoint.quantity.Month;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A scenario in twenty replicates, reduced to what the patterns of model.md section 9 are read from. */
final class PatternRuns {

    static final int SEEDS = 20;
    private static final Map<String, PatternRuns> KEPT = new ConcurrentHashMap<>();

    final Blueprint blueprint;
    private final List<Pair> pairs = new ArrayList<>();

    private PatternRuns(TestWorld world) {
        blueprint = world.blueprint();
        Touch touch = new Touch(blueprint);
        for (int replicate = 1; replicate <= SEEDS; replicate++) {
            pairs.add(new Pair(blueprint, touch, replicate));
        }
    }

    /** A shipped scenario as it is, run once for all tests. */
    static PatternRuns of(String scenario) {
        return KEPT.computeIfAbsent(scenario, name -> new PatternRuns(TestWorld.shipped(name, months(name))));
    }

    /** A shipped scenario with one switch moved. */
    static PatternRuns of(String scenario, String mechanism, Object value) {
        return KEPT.computeIfAbsent(scenario + " " + mechanism + " " + value,
                name -> new PatternRuns(TestWorld.shipped(scenario, months(scenario)).switched(mechanism, value)));
    }

    private static int months(String scenario) {
        return scenario.equals("history") ? 48 : 72;
    }

    /** A reading of every pair. */
    Estimate over(ToDoubleFunction<Pair> reading) {
        return Estimate.of(pairs.stream().mapToDouble(reading).filter(Double::isFinite).toArray());
    }

    /** A reading of the same seeds in two settings. */
    Estimate against(PatternRuns other, ToDoubleBiFunction<Pair, Pair> reading) {
        return Estimate.of(IntStream.range(0, SEEDS)
                .mapToDouble(i -> reading.applyAsDouble(pairs.get(i), other.pairs.get(i))).toArray());
    }

    /** What a region's plans say, without luck. */
    double plannedUsd(String region, Span span) {
        double usd = 0;
        for (int fab = 0; fab < blueprint.fabCount(); fab++) {
            int buyer = blueprint.directory.fabBuyer()[fab];
            boolean there = blueprint.demand.regions.get(blueprint.demand.regionOfBuyer[buyer]).equals(region);
            for (int month = span.from(blueprint); month < span.until(blueprint) && there; month++) {
                usd += blueprint.demand.fabPlanUsd[fab][month];
            }
        }
        return usd;
    }

    /** Part of the world's tool sales of the opening year by makers of a country, as recorded. */
    double worldShare(String country) {
        double[] sales = blueprint.constants.openingSalesUsd;
        double theirs = IntStream.range(0, sales.length).filter(home(country)).mapToDouble(line -> sales[line]).sum();
        return theirs / Arrays.stream(sales).sum();
    }

    /** One replicate: sales by quarter, product line and buyer, orders and lead times by month, the closed ledger. */
    static final class Pair {

        final Side ruled;
        final Side twin;
        private final Map<Disposition, Long> ledger = new TreeMap<>();
        private final long touchedUsd;
        final double advancedKwpm;
        final double advancedKwpmTwin;

        private Pair(Blueprint blueprint, Touch touch, int replicate) {
            Orders ofRuled = new Orders(blueprint);
            Orders ofTwin = new Orders(blueprint);
            TwinRecord record = new TwinRun(blueprint, replicate,
                    (world, directory) -> world == WorldKind.RULED ? ofRuled : ofTwin).run();
            ruled = new Side(blueprint, record.ruled(), ofRuled);
            twin = new Side(blueprint, record.twin(), ofTwin);
            DenialLedger closed = DenialLedger.close(new LedgerTerms(blueprint.directory, record.lots(), touch,
                    blueprint.parameters.lateMonths()), record.ruled().lots(), record.twin().lots());
            int last = blueprint.months - 1;
            for (Disposition code : Disposition.values()) {
                ledger.put(code, closed.usd(last, code));
            }
            touchedUsd = closed.usd(last);
            advancedKwpm = record.ruled().capacity().advancedKwpm(last);
            advancedKwpmTwin = record.twin().capacity().advancedKwpm(last);
        }

        /** Part of the touched value under some codes. */
        double ledgerShare(Disposition... codes) {
            return Arrays.stream(codes).mapToLong(ledger::get).sum() / (double) touchedUsd;
        }
    }

    /** One world of a replicate. */
    static final class Side {

        private final Blueprint blueprint;
        private final Orders orders;
        /** USD by month, product line and whether the fab stands in the target. */
        private final double[][][] sales;
        /** USD by month and region of the fab. */
        private final double[][] regions;

        private Side(Blueprint blueprint, WorldRecord record, Orders orders) {
            this.blueprint = blueprint;
            this.orders = orders;
            sales = new double[blueprint.months][blueprint.lineCount()][2];
            regions = new double[blueprint.months][blueprint.demand.regions.size()];
            for (int month = 0; month < blueprint.months; month++) {
                for (int line = 0; line < blueprint.lineCount(); line++) {
                    for (int buyer = 0; buyer < blueprint.buyerCount(); buyer++) {
                        long usd = record.flows().shippedUsd(month, line, buyer);
                        sales[month][line][blueprint.buyerInTarget[buyer] ? 1 : 0] += usd;
                        regions[month][blueprint.demand.regionOfBuyer[buyer]] += usd;
                    }
                }
            }
        }

        double toTarget(IntPredicate lines, Span span) {
            return sum(lines, span, 1);
        }

        double elsewhere(IntPredicate lines, Span span) {
            return sum(lines, span, 0);
        }

        /** The target's part of the lines' sales. */
        double targetShare(IntPredicate lines, Span span) {
            return toTarget(lines, span) / (toTarget(lines, span) + elsewhere(lines, span));
        }

        double toRegion(String region, Span span) {
            int place = blueprint.indexOf(blueprint.demand.regions, region);
            double sum = 0;
            for (int month = span.from(blueprint); month < span.until(blueprint); month++) {
                sum += regions[month][place];
            }
            return sum;
        }

        double orderedUsd(IntPredicate lines, Span span) {
            return sum(orders.usd, lines, span);
        }

        /** Mean promised lead time, months, weighted by the backlog. */
        double leadMonths(IntPredicate lines, Span span) {
            return sum(orders.leadTimesBacklog, lines, span) / sum(orders.backlog, lines, span);
        }

        private double sum(double[][] byMonthAndLine, IntPredicate lines, Span span) {
            double sum = 0;
            for (int month = span.from(blueprint); month < span.until(blueprint); month++) {
                for (int line = 0; line < blueprint.lineCount(); line++) {
                    sum += lines.test(line) ? byMonthAndLine[month][line] : 0;
                }
            }
            return sum;
        }

        private double sum(IntPredicate lines, Span span, int there) {
            double sum = 0;
            for (int month = span.from(blueprint); month < span.until(blueprint); month++) {
                for (int line = 0; line < blueprint.lineCount(); line++) {
                    sum += lines.test(line) ? sales[month][line][there] : 0;
                }
            }
            return sum;
        }
    }

    /** Orders and lead times by month and product line. */
    private static final class Orders implements EventSink {

        private final double[][] usd;
        private final double[][] backlog;
        private final double[][] leadTimesBacklog;

        private Orders(Blueprint blueprint) {
            usd = new double[blueprint.months][blueprint.lineCount()];
            backlog = new double[blueprint.months][blueprint.lineCount()];
            leadTimesBacklog = new double[blueprint.months][blueprint.lineCount()];
        }

        @Override
        public void on(ToolsOrdered event) {
            if (event.month() >= 0) {
                usd[event.month()][event.productLine()] += (double) event.units() * event.usdPerTool();
            }
        }

        @Override
        public void on(ProductLineClosed event) {
            backlog[event.month()][event.productLine()] += event.backlogUsd();
            leadTimesBacklog[event.month()][event.productLine()] += (double) event.backlogUsd() * event.leadMonths();
        }
    }

    /** A span of calendar months, the second not in it. */
    record Span(Month first, Month end) {

        static Span year(int year) {
            return new Span(Month.of(year, 1), Month.of(year + 1, 1));
        }

        static Span quarter(int year, int quarter) {
            Month first = Month.of(year, 3 * quarter - 2);
            return new Span(first, first.plus(3));
        }

        int from(Blueprint blueprint) {
            return blueprint.directory.origin().until(first);
        }

        int until(Blueprint blueprint) {
            return Math.min(blueprint.months, blueprint.directory.origin().until(end));
        }
    }

    IntPredicate maker(String id) {
        int index = blueprint.indexOf(blueprint.directory.makers(), id);
        return line -> blueprint.directory.lineMaker()[line] == index;
    }

    IntPredicate home(String country) {
        Directory directory = blueprint.directory;
        return line -> directory.countries().get(directory.makerCountry()[directory.lineMaker()[line]]).equals(country);
    }

    IntPredicate foreign() {
        return home("CN").negate();
    }

    IntPredicate category(String category) {
        Directory directory = blueprint.directory;
        return line -> blueprint.scenario.world().toolClasses().get(directory.lineClass()[line]).category()
                .equals(category);
    }

    IntPredicate advanced() {
        Directory directory = blueprint.directory;
        return line -> blueprint.scenario.world().toolClasses().get(directory.lineClass()[line]).tier()
                .equals("advanced");
    }
}
