package chokepoint.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables of a world, each sorted by key, every reference checked.
 *
 * @param countryGroups members by group, such as EU
 */
public record WorldTables(List<ToolClass> toolClasses, List<Node> nodes, List<BillOfTools> bill,
        List<Substitute> substitutes, List<SubstituteExtra> substituteExtras, List<Maker> makers,
        List<MakerMarket> makerMarkets, List<ProductLine> productLines, List<ForeignContent> foreignContent,
        List<Affinity> affinities, List<Buyer> buyers, List<FabLine> fabLines, List<RegionPlan> plans,
        List<PlanEmphasis> planEmphasis, List<OpeningBacklog> openingBacklog, List<OverdueOrders> overdueOrders,
        List<DomesticCeiling> domesticCeilings, List<IndustrialPolicy> industrialPolicies, List<HubRow> hubs,
        List<HubClass> hubClasses, List<GovernmentRow> governments, Map<String, Set<String>> countryGroups) {

    /** The same with other plans. */
    public WorldTables withPlans(List<RegionPlan> others) {
        return new WorldTables(toolClasses, nodes, bill, substitutes, substituteExtras, makers, makerMarkets,
                productLines, foreignContent, affinities, buyers, fabLines, List.copyOf(others), planEmphasis,
                openingBacklog, overdueOrders, domesticCeilings, industrialPolicies, hubs, hubClasses, governments,
                countryGroups);
    }
}
