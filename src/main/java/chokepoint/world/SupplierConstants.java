package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.market.ShareCalibration;
import chokepoint.quantity.Month;
import chokepoint.rule.ExportRule;
import chokepoint.scenario.Affinity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The calibrated constants of the choice of supplier and the opening shares behind them (model.md M4). Markets are the
 * target countries one by one, and elsewhere. Fitted to the opening year's class shares and shares by country only.
 */
public final class SupplierConstants {

    /** A line without any recorded sales starts as if it had this share of its class: too small to matter, not zero. */
    private static final double SHARE_OF_A_NEWCOMER = 0.001;
    private static final double MOST_AT_HOME = 0.95;
    /** Deliveries over wishes in the targets are at least this, however little the recorded market leaves. */
    private static final double LEAST_FILL = 0.05;
    /** A maker earns at least this part of its class share elsewhere, however much of it the targets take up. */
    private static final double LEAST_ELSEWHERE = 0.05;

    /** exp(constant + home preference), by buyer and product line; 0 where the maker does not sell to the buyer. */
    public final double[][] openingWeight;
    /** Share of the class's units in the buyer's market at the opening, by buyer and product line. */
    public final double[][] openingShare;
    /** Opening shares that no constants reproduce, one sentence each. */
    public final List<String> warnings;
    /** Recorded sales of the opening year by product line, USD. */
    public final double[] openingSalesUsd;
    public final Substitution substitution;
    /** Product lines that are not sold somewhere at the opening and may be later. */
    public final int[] newcomers;
    private final double[][] marketShare;
    /** Pressure of the standing rules at the opening, which the constants hold: see {@link RulePressure}. */
    public final double[] openingPressure;

    private final Blueprint blueprint;
    private final List<String> targets;
    private final double[][] planUsd;

    SupplierConstants(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.targets = List.copyOf(new java.util.TreeSet<>(blueprint.scenario.target()));
        this.planUsd = openingYearDemand();
        double[][] recorded = recordedSales();
        Rulings opening = new Rulings(blueprint,
                blueprint.scenario.rules().stream().filter(ExportRule::standing).toList());
        ShareCalibration calibration = new ShareCalibration(offers(recorded), customers(opening, recorded),
                blueprint.parameters.targetConstantLimit());
        this.warnings = calibration.unreached().stream().map(this::warning).toList();
        this.openingSalesUsd = java.util.Arrays.stream(recorded).mapToDouble(
                byMarket -> java.util.Arrays.stream(byMarket).sum()).toArray();
        this.substitution = new Substitution(blueprint);
        double[][] constants = calibration.constants();
        openingWeight = new double[blueprint.buyerCount()][blueprint.lineCount()];
        openingShare = new double[blueprint.buyerCount()][blueprint.lineCount()];
        for (int buyer = 0; buyer < blueprint.buyerCount(); buyer++) {
            fill(buyer, constants, recorded);
        }
        newcomers = IntStream.range(0, blueprint.lineCount()).filter(this::isNewcomer).toArray();
        marketShare = marketShares(recorded);
        openingPressure = RulePressure.of(blueprint, this, opening, 0);
    }

    /** Planned value of the opening year by fab line and class, at reference prices. */
    double planUsd(int fab, int toolClass) {
        return planUsd[fab][toolClass];
    }

    /** Mean of promised leads of a class's product lines, weighted by their recorded sales in the market. */
    public double meanLead(int[] leadByLine, int market, int toolClass) {
        double mean = 0;
        for (int j : blueprint.linesOfClass[toolClass]) {
            mean += marketShare[market][j] * leadByLine[j];
        }
        return mean;
    }

    private double[][] marketShares(double[][] recorded) {
        double[][] share = new double[targets.size() + 1][blueprint.lineCount()];
        for (int market = 0; market < share.length; market++) {
            for (int[] lines : blueprint.linesOfClass) {
                double all = 0;
                for (int j : lines) {
                    all += recorded[j][market];
                }
                for (int j : lines) {
                    share[market][j] = all > 0 ? recorded[j][market] / all : 1.0 / lines.length;
                }
            }
        }
        return share;
    }

    private boolean isNewcomer(int j) {
        return IntStream.range(0, blueprint.buyerCount())
                .anyMatch(buyer -> blueprint.serves(j, buyer) && openingShare[buyer][j] == 0);
    }

    private String warning(ShareCalibration.Unreached miss) {
        return String.format(Locale.ROOT,
                "The opening share of %s must be %.1f %% of its class, but the constants reach "
                + "%.1f %%. Maybe target_constant_limit is too low, or a standing rule shuts it out.",
                blueprint.directory.productLines().get(miss.productLine()), miss.wanted() * 100, miss.reached() * 100);
    }

    /** 0 elsewhere, otherwise 1 + the place among the target countries. */
    public int market(int buyer) {
        return targets.indexOf(blueprint.directory.locationOfBuyer(buyer)) + 1;
    }

    private void fill(int buyer, double[][] constants, double[][] recorded) {
        double[] units = new double[blueprint.classCount()];
        for (int j = 0; j < blueprint.lineCount(); j++) {
            if (blueprint.serves(j, buyer)) {
                openingWeight[buyer][j] = StrictMath.exp(constants[j][market(buyer)] + home(j, buyer));
                units[blueprint.directory.lineClass()[j]] += unitsOf(j, buyer, recorded);
            }
        }
        for (int j = 0; j < blueprint.lineCount(); j++) {
            double all = units[blueprint.directory.lineClass()[j]];
            openingShare[buyer][j] = all > 0 && blueprint.serves(j, buyer) ? unitsOf(j, buyer, recorded) / all : 0;
        }
    }

    private double unitsOf(int j, int buyer, double[][] recorded) {
        return blueprint.shareOfClass[j] == 0 ? 0 : recorded[j][market(buyer)] / blueprint.priceUsd[j];
    }

    private double home(int j, int buyer) {
        return blueprint.mechanisms.homePreference() && blueprint.isHome(j, buyer)
                ? blueprint.parameters.psiHome() : 0;
    }

    private ShareCalibration.Offers offers(double[][] recorded) {
        Directory directory = blueprint.directory;
        double[] factor = IntStream.range(0, blueprint.lineCount())
                .mapToDouble(j -> (double) blueprint.priceUsd[j] / directory.classPriceUsd()[directory.lineClass()[j]])
                .toArray();
        boolean[] adjustable = new boolean[blueprint.makerCount()];
        for (int m = 0; m < adjustable.length; m++) {
            adjustable[m] = !blueprint.homeOnly[m];
        }
        return new ShareCalibration.Offers(directory.lineMaker(), directory.lineClass(), factor, recorded, adjustable);
    }

    private List<ShareCalibration.Customers> customers(Rulings opening, double[][] recorded) {
        List<ShareCalibration.Customers> customers = new ArrayList<>();
        for (int f = 0; f < blueprint.fabCount(); f++) {
            int buyer = blueprint.directory.fabBuyer()[f];
            for (int k = 0; k < blueprint.classCount(); k++) {
                double demand = planUsd[f][k] * fill(k, market(buyer));
                if (demand > 0) {
                    customers.add(new ShareCalibration.Customers(k, market(buyer), demand, blueprint.linesOfClass[k],
                            known(opening, f, buyer, k)));
                }
            }
        }
        return customers;
    }

    private double[] known(Rulings opening, int fab, int buyer, int toolClass) {
        int[] lines = blueprint.linesOfClass[toolClass];
        double[] known = new double[lines.length];
        for (int i = 0; i < lines.length; i++) {
            Rulings.Needs needs = opening.needs(fab, lines[i], 0);
            if (blueprint.serves(lines[i], buyer) && !needs.prohibited()) {
                double approval = Math.max(blueprint.parameters.approvalFloor(), needs.requirement().jointApproval());
                known[i] = approval * StrictMath.exp(home(lines[i], buyer))
                        * (1 - dropped(opening, lines[i], buyer, needs));
            }
        }
        return known;
    }

    private double dropped(Rulings opening, int line, int buyer, Rulings.Needs needs) {
        int home = blueprint.directory.makerCountry()[blueprint.directory.lineMaker()[line]];
        boolean risky = blueprint.mechanisms.overCompliance() && needs.free()
                && opening.risky(home, blueprint.directory.buyerLocation()[buyer], 0);
        return risky ? 1 - StrictMath.exp(-blueprint.parameters.overComplianceChi()) : 0;
    }

    /** Deliveries over wishes: elsewhere 1, in the targets what the recorded market leaves. */
    private double fill(int toolClass, int market) {
        if (market == 0) {
            return 1;
        }
        double wished = 0;
        double left = blueprint.scenario.world().toolClasses().get(toolClass).market2022UsdBn() * 1e9;
        for (int f = 0; f < blueprint.fabCount(); f++) {
            boolean there = market(blueprint.directory.fabBuyer()[f]) > 0;
            wished += there ? planUsd[f][toolClass] : 0;
            left -= there ? 0 : planUsd[f][toolClass];
        }
        return wished > 0 ? Math.max(LEAST_FILL, Math.min(1, left / wished)) : 0;
    }

    /** Planned value of the calendar year of the start, by fab line and class, at reference prices. */
    private double[][] openingYearDemand() {
        double[][] demand = new double[blueprint.fabCount()][blueprint.classCount()];
        int year = blueprint.scenario.start().year();
        for (int f = 0; f < demand.length; f++) {
            double plan = 0;
            for (int month = 1; month <= 12; month++) {
                plan += blueprint.demand.planUsd(f, Month.of(year, month));
            }
            for (int k = 0; k < demand[f].length; k++) {
                demand[f][k] = plan * blueprint.demand.toolsPerUsd[f][k] * blueprint.directory.classPriceUsd()[k];
            }
        }
        return demand;
    }

    /** Recorded sales by product line and market: class share × affinity, what sells at home only put there first. */
    private double[][] recordedSales() {
        double[][] sales = new double[blueprint.lineCount()][targets.size() + 1];
        for (int k = 0; k < blueprint.classCount(); k++) {
            double[] market = marketUsd(k);
            double total = java.util.Arrays.stream(market).sum();
            for (int g = 1; g < market.length; g++) {
                splitTarget(k, g, market[g], total, sales);
            }
            splitElsewhere(k, market[0], total, sales);
        }
        return sales;
    }

    private double[] marketUsd(int toolClass) {
        double[] usd = new double[targets.size() + 1];
        for (int f = 0; f < blueprint.fabCount(); f++) {
            int g = market(blueprint.directory.fabBuyer()[f]);
            usd[g] += planUsd[f][toolClass] * fill(toolClass, g);
        }
        return usd;
    }

    private void splitTarget(int toolClass, int g, double marketUsd, double totalUsd, double[][] sales) {
        double atHome = 0;
        double appeal = 0;
        for (int j : blueprint.linesOfClass[toolClass]) {
            if (homeIs(j, targets.get(g - 1))) {
                atHome += share(j) * totalUsd;
            } else if (!blueprint.homeOnly[blueprint.directory.lineMaker()[j]]) {
                appeal += share(j) * affinity(j, targets.get(g - 1));
            }
        }
        double squeeze = atHome > MOST_AT_HOME * marketUsd && appeal > 0 ? MOST_AT_HOME * marketUsd / atHome : 1;
        for (int j : blueprint.linesOfClass[toolClass]) {
            if (homeIs(j, targets.get(g - 1))) {
                sales[j][g] = share(j) * totalUsd * squeeze;
            } else if (!blueprint.homeOnly[blueprint.directory.lineMaker()[j]] && appeal > 0) {
                sales[j][g] = (marketUsd - atHome * squeeze) * share(j) * affinity(j, targets.get(g - 1)) / appeal;
            }
        }
    }

    private void splitElsewhere(int toolClass, double marketUsd, double totalUsd, double[][] sales) {
        double sum = 0;
        for (int j : blueprint.linesOfClass[toolClass]) {
            double inTargets = java.util.Arrays.stream(sales[j]).sum();
            boolean there = targets.stream().noneMatch(target -> homeIs(j, target));
            sales[j][0] = there ? Math.max(LEAST_ELSEWHERE * share(j) * totalUsd, share(j) * totalUsd - inTargets) : 0;
            sum += sales[j][0];
        }
        for (int j : blueprint.linesOfClass[toolClass]) {
            sales[j][0] *= sum > 0 ? marketUsd / sum : 0;
        }
    }

    private boolean homeIs(int j, String country) {
        int maker = blueprint.directory.lineMaker()[j];
        return blueprint.homeOnly[maker]
                && blueprint.directory.countries().get(blueprint.directory.makerCountry()[maker]).equals(country);
    }

    private double share(int j) {
        return Math.max(SHARE_OF_A_NEWCOMER, blueprint.shareOfClass[j]);
    }

    private double affinity(int j, String country) {
        for (Affinity row : blueprint.scenario.world().affinities()) {
            if ((row.maker() + "." + row.toolClass()).equals(blueprint.directory.productLines().get(j))
                    && row.country().equals(country)) {
                return row.affinity();
            }
        }
        return 1;
    }
}
