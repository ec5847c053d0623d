package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.quantity.Month;
import chokepoint.quantity.Usd;
import chokepoint.random.Keys;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.FabLine;
import chokepoint.scenario.HubRow;
import chokepoint.scenario.Maker;
import chokepoint.scenario.Mechanisms;
import chokepoint.scenario.Node;
import chokepoint.scenario.Parameters;
import chokepoint.scenario.ProductLine;
import chokepoint.scenario.Scenario;
import chokepoint.scenario.ToolClass;
import chokepoint.scenario.WorldTables;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who exists in a scenario, with dense indexes: what the tables say, in arrays. Immutable; shared by all replicates,
 * twins and threads. An index is the place in the order of ids. Offsets count months from the first simulated one.
 */
public final class Blueprint {

    public final Scenario scenario;
    public final Parameters parameters;
    public final Mechanisms mechanisms;
    public final Directory directory;

    /** Months before the start, in which the books fill up. */
    public final int burnIn;
    /** Months simulated, the burn-in included. */
    public final int months;
    /** Months with plans: they run past the horizon, so that orders do not dry up before it. */
    public final int planMonths;

    public final int[] buildMonths;
    /** Classes of process control. */
    public final boolean[] guidesYield;
    /** Classes with a market for used tools: those of the standard tier. */
    public final boolean[] soldUsed;
    public final int[] lotUnits;
    public final int[][] linesOfClass;
    public final long[] priceUsd;
    public final double[] openingPerformance;
    public final double[] shareOfClass;
    /** Months of output on order at the opening, mean over the class's lines. */
    public final int[] openingMonths;

    public final int[] fabsFrom;
    public final boolean[] buyerInTarget;
    public final boolean[] fabInTarget;
    /** Buyers of the target: fabs there, owned there. */
    public final boolean[] ownedByTarget;
    public final int[] rankOfBuyer;
    /** The distinct queue handicaps in months, ascending; {@link #rankOfBuyer} is a place in it. */
    public final int[] ranks;
    public final boolean[] homeOnly;

    public final long[] fabKey;
    public final long[] classKey;
    public final long[] lineKey;
    public final long[] makerKey;
    public final long[] governmentKey;

    public final Demand demand;
    /** The rules of the ruled world. */
    public final Rulings ruled;
    /** The rules of its twin. */
    public final Rulings counterfactual;
    public final SupplierConstants constants;
    public final IndustrialPolicies policies;
    private final Expectations ruledExpectations;
    private final Expectations counterfactualExpectations;
    private final SpendingResponse ruledResponse;
    private final SpendingResponse counterfactualResponse;
    private final HubAccess ruledHubAccess;
    private final HubAccess counterfactualHubAccess;

    public Blueprint(Scenario scenario) {
        this.scenario = scenario;
        this.parameters = scenario.parameters();
        this.mechanisms = scenario.mechanisms();
        this.burnIn = mechanisms.burnIn() ? parameters.burnInMonths() : 0;
        this.months = burnIn + scenario.months();
        this.planMonths = months + parameters.planMonthsPastHorizon();
        WorldTables tables = scenario.world();
        this.directory = directory(tables);
        List<ToolClass> classes = tables.toolClasses();
        this.buildMonths = classes.stream().mapToInt(ToolClass::buildMonths).toArray();
        this.guidesYield = new boolean[classes.size()];
        this.soldUsed = new boolean[classes.size()];
        for (int k = 0; k < guidesYield.length; k++) {
            guidesYield[k] = classes.get(k).guidesYield();
            soldUsed[k] = classes.get(k).tier().equals("standard");
        }
        this.lotUnits = classes.stream().mapToInt(this::unitsPerLot).toArray();
        this.linesOfClass = IntStream.range(0, classes.size()).mapToObj(this::linesOf).toArray(int[][]::new);
        List<ProductLine> lines = tables.productLines();
        this.priceUsd = IntStream.range(0, lines.size())
                .mapToLong(j -> Usd.round(directory.classPriceUsd()[directory.lineClass()[j]]
                        * lines.get(j).priceFactor())).toArray();
        this.openingPerformance = lines.stream().mapToDouble(ProductLine::performance).toArray();
        this.shareOfClass = lines.stream().mapToDouble(ProductLine::shareOfClass2022).toArray();
        this.openingMonths = OpeningOrders.monthsByClass(this, tables);
        this.fabsFrom = fabsFrom(tables);
        this.buyerInTarget = new boolean[tables.buyers().size()];
        this.ownedByTarget = new boolean[buyerInTarget.length];
        for (int b = 0; b < buyerInTarget.length; b++) {
            ownedByTarget[b] = scenario.target().contains(tables.buyers().get(b).location())
                    && scenario.target().contains(tables.buyers().get(b).country());
            buyerInTarget[b] = scenario.target().contains(tables.buyers().get(b).location());
        }
        this.fabInTarget = new boolean[directory.fabLines().size()];
        for (int f = 0; f < fabInTarget.length; f++) {
            fabInTarget[f] = buyerInTarget[directory.fabBuyer()[f]];
        }
        this.ranks = tables.buyers().stream().mapToInt(Buyer::rankMonths).distinct().sorted().toArray();
        this.rankOfBuyer = tables.buyers().stream()
                .mapToInt(buyer -> java.util.Arrays.binarySearch(ranks, buyer.rankMonths())).toArray();
        this.homeOnly = new boolean[tables.makers().size()];
        for (int m = 0; m < homeOnly.length; m++) {
            homeOnly[m] = tables.makers().get(m).homeOnly();
        }
        this.fabKey = keys(directory.fabLines());
        this.classKey = keys(directory.toolClasses());
        this.lineKey = keys(directory.productLines());
        this.makerKey = keys(directory.makers());
        this.governmentKey = keys(directory.governments());
        this.demand = new Demand(this);
        this.ruled = new Rulings(this, scenario.rules());
        this.counterfactual = scenario.underStudy().isEmpty() ? ruled
                : new Rulings(this, scenario.counterfactualRules());
        this.constants = new SupplierConstants(this);
        this.policies = new IndustrialPolicies(this);
        boolean one = ruled == counterfactual;
        this.ruledExpectations = new Expectations(this, ruled);
        this.counterfactualExpectations = one ? ruledExpectations : new Expectations(this, counterfactual);
        this.ruledResponse = new SpendingResponse(this, ruled);
        this.counterfactualResponse = one ? ruledResponse : new SpendingResponse(this, counterfactual);
        this.ruledHubAccess = new HubAccess(this, ruled);
        this.counterfactualHubAccess = one ? ruledHubAccess : new HubAccess(this, counterfactual);
    }

    /** What is expected in the world with these rules. */
    Expectations expectations(Rulings rulings) {
        return rulings == counterfactual ? counterfactualExpectations : ruledExpectations;
    }

    /** How spending responds in the world with these rules. */
    SpendingResponse response(Rulings rulings) {
        return rulings == counterfactual ? counterfactualResponse : ruledResponse;
    }

    /** What hubs can get in the world with these rules. */
    HubAccess hubAccess(Rulings rulings) {
        return rulings == counterfactual ? counterfactualHubAccess : ruledHubAccess;
    }

    public int classCount() {
        return buildMonths.length;
    }

    public int lineCount() {
        return priceUsd.length;
    }

    public int buyerCount() {
        return buyerInTarget.length;
    }

    public int fabCount() {
        return directory.fabLines().size();
    }

    public int makerCount() {
        return homeOnly.length;
    }

    /** Whether the maker of a product line may sell to a buyer at all: some sell in their home country alone. */
    public boolean serves(int productLine, int buyer) {
        int maker = directory.lineMaker()[productLine];
        return !homeOnly[maker] || isHome(productLine, buyer);
    }

    /** Whether the buyer's fabs stand in the home country of the product line's maker. */
    public boolean isHome(int productLine, int buyer) {
        return homeOfLine(productLine) == directory.buyerLocation()[buyer];
    }

    /** Index of the country of a product line's maker. */
    public int homeOfLine(int productLine) {
        return directory.makerCountry()[directory.lineMaker()[productLine]];
    }

    public int indexOf(List<String> ids, String id) {
        int index = ids.indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException("\"" + id + "\" must be one of " + ids + ".");
        }
        return index;
    }

    private int unitsPerLot(ToolClass toolClass) {
        int byValue = (int) StrictMath.floor(parameters.lotValueMax() / toolClass.refPriceUsdM() + 1e-9);
        return Math.max(1, Math.min(parameters.lotUnitsMax(), byValue));
    }

    private int[] linesOf(int toolClass) {
        return IntStream.range(0, directory.lineClass().length)
                .filter(j -> directory.lineClass()[j] == toolClass).toArray();
    }

    private int[] fabsFrom(WorldTables tables) {
        int[] from = new int[tables.buyers().size() + 1];
        for (int f = 0; f < directory.fabBuyer().length; f++) {
            from[directory.fabBuyer()[f] + 1] = f + 1;
        }
        for (int b = 1; b < from.length; b++) {
            from[b] = Math.max(from[b], from[b - 1]);
        }
        return from;
    }

    private static long[] keys(List<String> ids) {
        return ids.stream().mapToLong(Keys::of).toArray();
    }

    private Directory directory(WorldTables tables) {
        List<String> makers = tables.makers().stream().map(Maker::id).toList();
        List<String> classes = tables.toolClasses().stream().map(ToolClass::id).toList();
        List<String> buyers = tables.buyers().stream().map(Buyer::id).toList();
        List<String> nodes = tables.nodes().stream().map(Node::id).toList();
        List<String> countries = List.copyOf(new TreeSet<>(Stream.concat(
                tables.makers().stream().map(Maker::country),
                Stream.concat(tables.buyers().stream().map(Buyer::location),
                        tables.hubs().stream().map(HubRow::country))).toList()));
        Month origin = scenario.start().plus(-burnIn);
        boolean[] advanced = new boolean[nodes.size()];
        boolean[] target = new boolean[countries.size()];
        for (int n = 0; n < advanced.length; n++) {
            advanced[n] = tables.nodes().get(n).advanced();
        }
        for (int c = 0; c < target.length; c++) {
            target[c] = scenario.target().contains(countries.get(c));
        }
        return new Directory(origin, scenario.start(), scenario.end(), makers, classes,
                tables.productLines().stream().map(ProductLine::id).toList(), buyers,
                tables.fabLines().stream().map(FabLine::id).toList(), nodes, countries,
                tables.governments().stream().map(government -> government.id()).toList(),
                scenario.rules().stream().map(rule -> rule.id()).toList(),
                tables.productLines().stream().mapToInt(line -> indexOf(makers, line.maker())).toArray(),
                tables.productLines().stream().mapToInt(line -> indexOf(classes, line.toolClass())).toArray(),
                tables.fabLines().stream().mapToInt(fab -> indexOf(buyers, fab.buyer())).toArray(),
                tables.fabLines().stream().mapToInt(fab -> indexOf(nodes, fab.node())).toArray(),
                tables.buyers().stream().mapToInt(buyer -> indexOf(countries, buyer.location())).toArray(),
                tables.makers().stream().mapToInt(maker -> indexOf(countries, maker.country())).toArray(),
                advanced, target, tables.hubs().stream().map(HubRow::id).toList(),
                tables.hubs().stream().mapToInt(hub -> indexOf(countries, hub.country())).toArray(),
                tables.toolClasses().stream().mapToLong(toolClass -> Usd.ofMillions(toolClass.refPriceUsdM()))
                        .toArray(),
                lot -> "lot " + lot);
    }
}
