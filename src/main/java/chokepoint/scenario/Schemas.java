package chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;

/** The tables of a world and of the rules, with the file each is read from. */
final class Schemas {

    static final TableSchema PARAMETERS = TableSchema.of("parameters", ParameterRow.class);
    static final TableSchema RULES = TableSchema.of("rules", RuleRow.class);
    static final TableSchema PACKAGES = TableSchema.withoutProvenance("packages", PackageRow.class);
    static final TableSchema COUNTRY_GROUPS = TableSchema.of("country_groups", CountryGroupRow.class);

    static final List<TableSchema> WORLD = List.of(
            TableSchema.of("tool_classes", ToolClass.class),
            TableSchema.of("nodes", Node.class),
            TableSchema.of("bill", BillOfTools.class),
            TableSchema.of("substitutes", Substitute.class),
            TableSchema.of("substitute_extras", SubstituteExtra.class),
            TableSchema.of("makers", Maker.class),
            TableSchema.of("maker_markets", MakerMarket.class),
            TableSchema.of("product_lines", ProductLine.class),
            TableSchema.of("foreign_content", ForeignContent.class),
            TableSchema.of("affinities", Affinity.class),
            TableSchema.of("buyers", Buyer.class),
            TableSchema.of("fab_lines", FabLine.class).joinedBySlash(),
            TableSchema.of("plans", RegionPlan.class),
            TableSchema.of("plan_emphasis", PlanEmphasis.class),
            TableSchema.of("opening_backlog", OpeningBacklog.class),
            TableSchema.of("overdue_orders", OverdueOrders.class),
            TableSchema.of("domestic_ceiling", DomesticCeiling.class),
            TableSchema.of("industrial_policies", IndustrialPolicy.class),
            TableSchema.of("hubs", HubRow.class),
            TableSchema.of("hub_classes", HubClass.class),
            TableSchema.of("governments", GovernmentRow.class),
            PARAMETERS);

    static final List<TableSchema> RULE_TABLES = List.of(RULES, PACKAGES, COUNTRY_GROUPS);

    /** What was recorded, to hold a run against; no part of a scenario. */
    static final List<TableSchema> OBSERVED = List.of(
            TableSchema.of("maker_periods", MakerPeriod.class),
            TableSchema.of("market_by_region", RegionBillings.class),
            TableSchema.of("localisation", DomesticShare.class),
            TableSchema.of("lithography_to_china", ScannerDeliveries.class),
            TableSchema.of("fx", ExchangeRates.class),
            TableSchema.of("front_end_factors", FrontEndFactor.class),
            TableSchema.of("model_coverage", ModelCoverage.class));

    private Schemas() {
    }

    /** The tables of a scenario. */
    static List<TableSchema> all() {
        List<TableSchema> all = new ArrayList<>(WORLD);
        all.addAll(RULE_TABLES);
        return all;
    }
}
