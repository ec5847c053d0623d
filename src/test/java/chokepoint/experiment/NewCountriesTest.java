package chokepoint.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.event.ToolsDelivered;
import chokepoint.event.ToolsOrdered;
import chokepoint.support.ScenarioFolder;
import chokepoint.support.TestWorld;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new maker, node, target country and rule are rows of tables: nothing in the program knows their names. */
class NewCountriesTest {

    @Test
    void aMakerANodeATargetCountryAndARuleAreRowsAlone(@TempDir Path folder) {
        TestWorld world = withKoreanMakerAndThirdTarget(folder).load("three-targets", 24);

        Twins twins = Twins.of(world);

        assertThat(usdOf(twins, twins.twin, "han-etch", "VN")).isPositive();
        assertThat(usdOf(twins, twins.twin, "han-etch", "US")).isPositive();
        assertThat(twins.twin.only(ToolsOrdered.class)).extracting(order -> twins.blueprint.directory.fabLines()
                .get(order.fabLine())).contains("red-river/power-advanced");
        assertThat(usdOf(twins, twins.ruled, "han-etch", "VN")).isLessThan(usdOf(twins, twins.twin, "han-etch", "VN"));
        assertThat(twins.ledger.usd(twins.lastMonth())).isPositive();
        assertThat(twins.blueprint.directory.countryIsTarget()[twins.blueprint.directory.countries().indexOf("VN")])
                .isTrue();
    }

    private static long usdOf(Twins twins, EventLog world, String maker, String country) {
        return twins.deliveredUsd(world, (ToolsDelivered sale) -> sale.month() >= twins.blueprint.burnIn + 12
                && twins.blueprint.directory.maker(sale.productLine()).equals(maker)
                && twins.location(sale).equals(country));
    }

    private static ScenarioFolder withKoreanMakerAndThirdTarget(Path folder) {
        ScenarioFolder copy = ScenarioFolder.copiedTo(folder)
                .addToWorld("makers", "id=han-etch", "name=Han Etch", "country=KR", "fiscal_year_end_month=12",
                        "revenue_2022_usd_bn=1", "service_share=0.2", "rd_share=0.1", "home_only=false", "source=test",
                        "confidence=estimate")
                .addToWorld("maker_markets", "maker=han-etch", "country=CN", "revenue_share_2022=0.2", "source=test",
                        "confidence=estimate")
                .replaceInWorld("product_lines", "lam-research,etch-advanced,0.45,", "lam-research,etch-advanced,0.35,")
                .addToWorld("product_lines", "maker=han-etch", "tool_class=etch-advanced", "share_of_class_2022=0.1",
                        "performance=0.9", "price_factor=0.9", "source=test", "confidence=estimate")
                .addToWorld("opening_backlog", "maker=han-etch", "tool_class=etch-advanced", "months_of_output=6",
                        "source=test", "confidence=estimate")
                .addToWorld("nodes", "id=power-advanced", "name=Power", "advanced=true",
                        "tool_cost_usd_m_per_kwpm=50", "die_performance=0", "source=test", "confidence=estimate")
                .addToWorld("bill", "node=power-advanced", "tool_class=etch-advanced", "tools_per_kwpm=4",
                        "cost_share=1", "source=test", "confidence=estimate")
                .addToWorld("buyers", "id=red-river", "name=Red River", "country=VN", "location=VN",
                        "region=viet-nam", "rank_months=0", "plan_share_of_region_2022=1", "hazard_opening=0", "source=test",
                        "confidence=estimate")
                .addToWorld("fab_lines", "buyer=red-river", "node=power-advanced", "capacity_2022_kwpm=10",
                        "spend_share_of_buyer=1", "source=test", "confidence=estimate")
                .addToWorld("governments", "id=VN", "name=Viet Nam", "cases_per_month=10", "decision_months_sigma=0.4",
                        "enforcement=0", "source=test", "confidence=estimate")
                .addToRules("rules", "id=kr-2023", "issuer=KR", "title=Korean control", "legal_source=test",
                        "announced=2023-01-01", "effective=2023-02-01", "expires=never", "exempt=none", "ownership_threshold=1", "reach=origin:KR", "classes=etch-advanced",
                        "target_countries=VN", "end_users=*", "end_use_nodes=*", "policy=prohibit", "approval=0",
                        "processing_months=0", "service_covered=false", "savings=none", "standing=false", "source=test",
                        "confidence=estimate")
                .addToRules("packages", "package_name=korea", "rules=kr-2023");
        for (int year : planYears()) {
            copy.addToWorld("plans", "region=viet-nam", "year=" + year, "planned_tool_spend_usd_bn=2", "source=test",
                    "confidence=estimate");
        }
        return copy.scenario("three-targets", "id: three-targets", "title: Three targets",
                "question: What if there are three targets?", "expectation: Korean sales to the third target stop.",
                "world: worlds/2022", "start: 2022-01", "months: 24", "target: [CN, SG, VN]",
                "rules: [standing, korea]", "twin: Korea stays out");
    }

    private static List<Integer> planYears() {
        return TestWorld.shipped("free-trade", 12).scenario().world().plans().stream().map(plan -> plan.year())
                .distinct().toList();
    }
}
