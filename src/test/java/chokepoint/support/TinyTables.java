package chokepoint.support;

import chokepoint.scenario.BillOfTools;
import chokepoint.scenario.Buyer;
import chokepoint.scenario.FabLine;
import chokepoint.scenario.GovernmentRow;
import chokepoint.scenario.Maker;
import chokepoint.scenario.Node;
import chokepoint.scenario.OpeningBacklog;
import chokepoint.scenario.Parameters;
import chokepoint.scenario.ProductLine;
import chokepoint.scenario.RegionPlan;
import chokepoint.scenario.ToolClass;
import chokepoint.scenario.WorldTables;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of the tiny world of {@link TinyWorld}, and parameters of the shipped size without noise. */
final class TinyTables {

    private static final double MONTHLY_PLAN_USD_BN = 0.05;

    private TinyTables() {
    }

    /**
     * Each fab line plans 50 million USD a month, which is one kwpm: four etch tools, one dry scanner, one immersion
     * scanner. Every class is shared equally by two makers, whose slots are just enough.
     */
    static WorldTables tables() {
        return new WorldTables(classes(), List.of(new Node("logic", "Logic", true, 50, 1)), bill(), List.of(), List.of(),
                makers(), List.of(), lines(), List.of(), List.of(), buyers(),
                List.of(new FabLine("smic", "logic", 20, 1), new FabLine("tsmc", "logic", 40, 1)), plans(), List.of(),
                backlog(), List.of(), List.of(), List.of(), List.of(), List.of(), governments(), Map.of());
    }

    static Parameters parameters() {
        Parameters shipped = TestWorld.shippedParameters();
        Map<String, Object> own = Map.of("planShockSd", 0.0, "planMonthsPastHorizon", 24, "vWait", -30.0,
                "returnShareOfRefusals", 0.5, "burnInMonths", 6, "burnInSlots", 0.93, "burnInOverdueShare", 0.3,
                "orderHorizon", 24);
        Parameters changed = shipped;
        for (String component : new TreeSet<>(own.keySet())) {
            changed = Changed.copy(changed, component, own.get(component));
        }
        return changed;
    }

    private static List<ToolClass> classes() {
        return List.of(new ToolClass("etch", "Etch", "etch", "etch", "advanced", 5, 2, 0.1, false, 0.05, 0.48),
                new ToolClass("litho-dry", "Dry", "lithography", "duv", "standard", 10, 3, 0.4, false, 0.05, 0.24),
                new ToolClass("litho-immersion", "Immersion", "lithography", "duv", "advanced", 20, 4, 1, false, 0.05, 0.48));
    }

    private static List<BillOfTools> bill() {
        return List.of(new BillOfTools("logic", "etch", 4, 0.4), new BillOfTools("logic", "litho-dry", 1, 0.2),
                new BillOfTools("logic", "litho-immersion", 1, 0.4));
    }

    private static List<Maker> makers() {
        return List.of(new Maker("asml", "ASML", "NL", 12, 1, 0.25, 0.1, false),
                new Maker("lam", "Lam", "US", 6, 1, 0.25, 0.1, false), new Maker("tel", "TEL", "JP", 3, 1, 0.25, 0.1, false));
    }

    private static List<ProductLine> lines() {
        return Stream.of("asml.litho-dry", "asml.litho-immersion", "lam.etch", "tel.etch", "tel.litho-dry",
                "tel.litho-immersion").map(id -> id.split("\\."))
                .map(id -> new ProductLine(id[0], id[1], 0.5, 0.9, 1)).toList();
    }

    private static List<OpeningBacklog> backlog() {
        return lines().stream().map(line -> new OpeningBacklog(line.maker(), line.toolClass(), 6)).toList();
    }

    private static List<Buyer> buyers() {
        return List.of(new Buyer("smic", "SMIC", "CN", "CN", "china", "", 0, 1, 0),
                new Buyer("tsmc", "TSMC", "TW", "TW", "taiwan", "", 0, 1, 0));
    }

    private static List<RegionPlan> plans() {
        return Stream.of("china", "taiwan").flatMap(region -> IntStream.rangeClosed(2020, 2028)
                .mapToObj(year -> new RegionPlan(region, year, 12 * MONTHLY_PLAN_USD_BN))).toList();
    }

    private static List<GovernmentRow> governments() {
        return Stream.of("JP", "NL", "US").map(id -> new GovernmentRow(id, id, 100, 0, 0.2)).toList();
    }
}
