package chokepoint.support;

import chokepoint.scenario.Affinity;
import chokepoint.scenario.BillOfTools;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.DomesticCeiling;
import chokepoint.scenario.FabLine;
import chokepoint.scenario.ForeignContent;
import chokepoint.scenario.GovernmentRow;
import chokepoint.scenario.HubClass;
import chokepoint.scenario.HubRow;
import chokepoint.scenario.IndustrialPolicy;
import chokepoint.scenario.Maker;
import chokepoint.scenario.Node;
import chokepoint.scenario.OpeningBacklog;
import chokepoint.scenario.OverdueOrders;
import chokepoint.scenario.ProductLine;
import chokepoint.scenario.RegionPlan;
import chokepoint.scenario.Substitute;
import chokepoint.scenario.ToolClass;
import chokepoint.scenario.WorldTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tables of a tiny world, row by row: {@code tables().toolClass("etch", 2, 3).maker("lam", "US").sells("lam", "etch", 1)}.
 * Every buyer is a region of its own with the same plan each year and a fab line of each node, with even shares of its
 * spending. Class markets are what the plans call for.
 */
public final class TestTables {

    private static final double OPENING_KWPM = 20;

    private final List<ToolClass> classes = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<BillOfTools> bill = new ArrayList<>();
    private final List<Substitute> substitutes = new ArrayList<>();
    private final List<Maker> makers = new ArrayList<>();
    private final List<ProductLine> lines = new ArrayList<>();
    private final List<ForeignContent> contents = new ArrayList<>();
    private final List<Affinity> affinities = new ArrayList<>();
    private final List<Buyer> buyers = new ArrayList<>();
    private final List<RegionPlan> plans = new ArrayList<>();
    private final List<OpeningBacklog> backlogs = new ArrayList<>();
    private final List<OverdueOrders> overdue = new ArrayList<>();
    private final List<IndustrialPolicy> policies = new ArrayList<>();
    private final List<DomesticCeiling> ceilings = new ArrayList<>();
    private final List<HubRow> hubs = new ArrayList<>();
    private final List<GovernmentRow> governments = new ArrayList<>();

    private TestTables() {
    }

    public static TestTables tables() {
        return new TestTables();
    }

    public TestTables toolClass(String id, double priceUsdM, int buildMonths) {
        return toolClass(id, priceUsdM, buildMonths, id);
    }

    /** Classes of one slot group may share slots. */
    public TestTables toolClass(String id, double priceUsdM, int buildMonths, String slotGroup) {
        classes.add(new ToolClass(id, "Class " + id, "category " + id, slotGroup, "advanced", priceUsdM, buildMonths,
                0.1, false, 0.05, 0));
        return this;
    }

    /** Puts a class in the standard tier, whose tools are also sold second-hand. */
    public TestTables standard(String id) {
        classes.replaceAll(row -> row.id().equals(id) ? Changed.copy(row, "tier", "standard") : row);
        return this;
    }

    public TestTables advancedNode(String id) {
        nodes.add(new Node(id, "Node " + id, true, 1, 1));
        return this;
    }

    public TestTables matureNode(String id) {
        nodes.add(new Node(id, "Node " + id, false, 1, 0));
        return this;
    }

    public TestTables needs(String node, String toolClass, double toolsPerKwpm) {
        bill.add(new BillOfTools(node, toolClass, toolsPerKwpm, 0));
        return this;
    }

    public TestTables replaces(String node, String toolClass, String substitute, double ratio) {
        substitutes.add(new Substitute(node, toolClass, substitute, ratio, 0.9));
        return this;
    }

    public TestTables maker(String id, String country) {
        makers.add(new Maker(id, "Maker " + id, country, 12, 1, 0.2, 0.1, false));
        return this;
    }

    /** A maker that sells in its home country alone. */
    public TestTables homeMaker(String id, String country) {
        makers.add(new Maker(id, "Maker " + id, country, 12, 1, 0.2, 0.1, true));
        return this;
    }

    public TestTables sells(String maker, String toolClass, double shareOfClass) {
        return sells(maker, toolClass, shareOfClass, 1);
    }

    public TestTables sells(String maker, String toolClass, double shareOfClass, double performance) {
        lines.add(new ProductLine(maker, toolClass, shareOfClass, performance, 1));
        return this;
    }

    public TestTables content(String maker, String toolClass, String country, double share) {
        contents.add(new ForeignContent(maker, toolClass, country, share));
        return this;
    }

    public TestTables buyer(String id, String country, double planUsdBn) {
        return buyer(id, country, planUsdBn, 0);
    }

    public TestTables buyer(String id, String country, double planUsdBn, int rankMonths) {
        buyers.add(new Buyer(id, "Buyer " + id, country, country, "region-" + id, "", rankMonths, 1, 0));
        plans.add(new RegionPlan("region-" + id, 2022, planUsdBn));
        return this;
    }

    public TestTables backlog(String maker, String toolClass, double months) {
        backlogs.add(new OpeningBacklog(maker, toolClass, months));
        return this;
    }

    public TestTables overdue(String maker, String toolClass, String country, double usdBn) {
        overdue.add(new OverdueOrders(maker, toolClass, country, usdBn));
        return this;
    }

    /** Weight on the line's share in a country; 0 for a newcomer there. */
    public TestTables affinity(String maker, String toolClass, String country, double affinity) {
        affinities.add(new Affinity(maker, toolClass, country, affinity));
        return this;
    }

    public TestTables ceiling(String country, String toolClass, double ceiling) {
        ceilings.add(new DomesticCeiling(country, toolClass, 0, ceiling, 0));
        return this;
    }

    /** A country's policy for its own makers, without a push at the opening. */
    public TestTables policy(String country, double subsidy, double pushPerYear, double pushReaction) {
        policies.add(new IndustrialPolicy(country, subsidy, 0, pushPerYear, pushReaction));
        return this;
    }

    /** A hub that handles every class, for a twentieth of the price. */
    public TestTables hub(String id, String country, double enforcement, int toolsPerMonth) {
        hubs.add(new HubRow(id, "Hub " + id, country, 0.05, enforcement, toolsPerMonth));
        return this;
    }

    public TestTables government(String country, int casesPerMonth) {
        governments.add(new GovernmentRow(country, "Government of " + country, casesPerMonth, 0.4, 0));
        return this;
    }

    public WorldTables build() {
        return new WorldTables(sorted(classes.stream().map(this::withMarket).toList(), ToolClass::id),
                sorted(nodes, Node::id), sorted(bill, row -> row.node() + " " + row.toolClass()),
                sorted(substitutes, row -> row.node() + " " + row.toolClass() + " " + row.substitute()), List.of(),
                sorted(makers, Maker::id), List.of(), sorted(lines, row -> row.maker() + " " + row.toolClass()),
                sorted(contents, row -> row.maker() + " " + row.toolClass() + " " + row.country()),
                sorted(affinities, row -> row.maker() + " " + row.toolClass() + " " + row.country()),
                sorted(buyers, Buyer::id), sorted(fabLines(), row -> row.buyer() + " " + row.node()),
                sorted(plans, RegionPlan::region), List.of(),
                sorted(backlogs, row -> row.maker() + " " + row.toolClass()),
                sorted(overdue, row -> row.maker() + " " + row.toolClass()),
                sorted(ceilings, row -> row.country() + " " + row.toolClass()),
                sorted(policies, IndustrialPolicy::country), sorted(hubs, HubRow::id), hubClasses(),
                sorted(governments, GovernmentRow::id), Map.of());
    }

    private List<HubClass> hubClasses() {
        return sorted(hubs.stream().flatMap(hub -> classes.stream().map(one -> new HubClass(hub.id(), one.id()))).toList(),
                row -> row.hub() + " " + row.toolClass());
    }

    private List<FabLine> fabLines() {
        return buyers.stream().flatMap(buyer -> nodes.stream()
                .map(node -> new FabLine(buyer.id(), node.id(), OPENING_KWPM, 1.0 / nodes.size()))).toList();
    }

    private ToolClass withMarket(ToolClass toolClass) {
        double plan = plans.stream().mapToDouble(RegionPlan::plannedToolSpendUsdBn).sum();
        double share = nodes.stream().mapToDouble(node -> cost(node, toolClass.id()) / cost(node)).sum() / nodes.size();
        return Changed.copy(toolClass, "market2022UsdBn", plan * share);
    }

    private double cost(Node node) {
        return classes.stream().mapToDouble(toolClass -> cost(node, toolClass.id())).sum();
    }

    private double cost(Node node, String toolClass) {
        double price = classes.stream().filter(one -> one.id().equals(toolClass)).findFirst().orElseThrow()
                .refPriceUsdM();
        return bill.stream().filter(row -> row.node().equals(node.id()) && row.toolClass().equals(toolClass))
                .mapToDouble(row -> row.toolsPerKwpm() * price).sum();
    }

    private static <T> List<T> sorted(List<T> rows, Function<T, String> key) {
        return rows.stream().sorted(Comparator.comparing(key)).toList();
    }
}
