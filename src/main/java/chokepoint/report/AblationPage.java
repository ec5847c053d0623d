package chokepoint.report;

import chokepoint.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of an ablation: what moves when a mechanism is turned, and what made the target's share rise. */
final class AblationPage {

    private static final double BILLION = 1e-9;
    private static final int REPLICATES_OF_AN_INTERVAL = 2;

    /** A measure worth a panel. @param world whose value is shown; the difference is the effect of the rules */
    private record Shown(String measure, String world, String name, String unit, double scale) {

        boolean fits(TableRows row) {
            return row.text("measure").equals(measure) && row.text("world").equals(world)
                    && !row.text("unit").isEmpty();
        }
    }

    private static final List<Shown> SHOWN = List.of(
            new Shown("advanced_capacity_kwpm", "difference", "Rules\u2019 effect on advanced capacity",
                    "thousand wafers a month", 1),
            new Shown("capability_gap_months", "ruled", "Lag behind the twin", "months", 1),
            new Shown("denied_total_usd", "ruled", "Demand that the rules touch", "bn USD", BILLION),
            new Shown("destroyed_usd", "ruled", "Sales destroyed", "bn USD", BILLION),
            new Shown("deflected_usd", "ruled", "Sales deflected elsewhere", "bn USD", BILLION),
            new Shown("trade_diverted_usd", "ruled", "Sales that others gain", "bn USD", BILLION),
            new Shown("brought_forward_usd", "ruled", "Purchases brought forward", "bn USD", BILLION),
            new Shown("target_spending_usd_per_year", "difference", "Rules\u2019 effect on the target\u2019s spending",
                    "bn USD a year", BILLION));

    private final RunFolder folder;

    private AblationPage(RunFolder folder) {
        this.folder = folder;
    }

    static String of(Path path) throws IOException {
        return new AblationPage(RunFolder.open(path)).page();
    }

    private String page() throws IOException {
        List<Effect.Panel> effects = effects();
        List<Effect.Panel> shapley = shapley();
        Html html = new Html();
        html.open("section", "id", "overview").element("h2", headline(effects), "class", "headline", "id", "headline");
        if (!effects.isEmpty()) {
            new Figure("ablation", "effects", "What moves when one mechanism is turned off, or on",
                    "Turned minus base, with the same luck and 95 % intervals; each panel has its own unit and scale",
                    "ablation.csv").write(html, data -> Effect.write(data, "", effects, false));
        }
        html.close("section").line();
        if (!shapley.isEmpty()) {
            html.open("section", "id", "split").element("h2", "What made the target\u2019s share rise");
            new Figure("shapley", "effects", "Stockpiling, slots, plans elsewhere and reaction spending share the rise",
                    "Shapley values over all combinations, percentage points of foreign makers\u2019 tool sales; the "
                            + "remainder is the rise with all four off", "shapley.csv")
                    .write(html, data -> Effect.write(data, "percentage points", shapley, true));
            html.close("section").line();
        }
        new ReproductionSection("ablate", List.of(folder)).write(html);
        Page page = new Page(folder.title(), "Export controls on chip-making tools: an ablation",
                "Which mechanisms decide the answer?", "Each mechanism is turned in turn, with the same luck. "
                + folder.run().replicates() + " replicates, seed " + folder.run().seed() + ".");
        return page.with(List.of(new Page.Link("overview", "What moves"), new Page.Link("reproduce", "Make it again")),
                html.toString());
    }

    private List<Effect.Panel> effects() throws IOException {
        List<Effect.Panel> panels = new ArrayList<>();
        for (Shown shown : SHOWN) {
            List<Effect> rows = new ArrayList<>();
            try (TableRows table = TableRows.open(folder.path(), "ablation")) {
                while (table.next()) {
                    if (shown.fits(table) && Double.isFinite(table.number("difference"))) {
                        rows.add(effect(table, shown.scale()));
                    }
                }
            }
            if (!rows.isEmpty()) {
                panels.add(new Effect.Panel(shown.name() + ", " + shown.unit(), shown.unit(), rows));
            }
        }
        return sameRows(panels);
    }

    private static Effect effect(TableRows row, double scale) throws IOException {
        double low = row.number("ci_low");
        double high = row.number("ci_high");
        boolean noise = row.number("replicates") >= REPLICATES_OF_AN_INTERVAL && low <= 0 && high >= 0;
        String name = Wording.sentence(row.text("mechanism").replace('_', ' ')) + " " + row.text("setting");
        return new Effect(name, row.number("difference") * scale, low * scale, high * scale, Double.NaN,
                row.number("base") * scale, row.number("ablated") * scale, noise);
    }

    /** Every panel gets the mechanisms of the first, in the order of their effect there. */
    private static List<Effect.Panel> sameRows(List<Effect.Panel> panels) {
        if (panels.isEmpty()) {
            return panels;
        }
        List<String> names = panels.get(0).effects().stream().sorted(Comparator.comparingDouble(Effect::value))
                .map(Effect::name).toList();
        return panels.stream().map(panel -> new Effect.Panel(panel.name(), panel.unit(), names.stream()
                .map(name -> panel.effects().stream().filter(one -> one.name().equals(name)).findFirst()
                        .orElse(Effect.none(name))).toList())).toList();
    }

    private List<Effect.Panel> shapley() throws IOException {
        Map<String, List<Effect>> byWorld = new TreeMap<>(Comparator.reverseOrder());
        if (folder.has("shapley")) {
            try (TableRows row = TableRows.open(folder.path(), "shapley")) {
                while (row.next()) {
                    byWorld.computeIfAbsent(row.text("world"), world -> new ArrayList<>()).add(part(row));
                }
            }
        }
        Map<String, String> names = Map.of("ruled", "With the rules", "counterfactual", "Twin without them",
                "difference", "Difference");
        return byWorld.entrySet().stream().map(world -> new Effect.Panel(names.getOrDefault(world.getKey(),
                world.getKey()), "", world.getValue())).toList();
    }

    private static Effect part(TableRows row) throws IOException {
        double low = row.number("ci_low") * 100;
        double high = row.number("ci_high") * 100;
        return new Effect(Wording.sentence(row.text("part").replace('_', ' ')), row.number("value") * 100, low, high,
                Double.NaN, Double.NaN, Double.NaN, low <= 0 && high >= 0);
    }

    private static String headline(List<Effect.Panel> panels) {
        if (panels.isEmpty()) {
            return "No mechanism was turned.";
        }
        Effect.Panel first = panels.get(0);
        return first.effects().stream().filter(effect -> Double.isFinite(effect.value()) && !effect.noise())
                .max(Comparator.comparingDouble(effect -> Math.abs(effect.value())))
                .map(most -> most.name() + " moves the rules\u2019 effect on advanced capacity most: by "
                        + Figures.signed(most.value(), 1) + " " + first.unit() + ", from "
                        + Figures.plain(most.before(), 1) + " to " + Figures.plain(most.after(), 1) + ".")
                .orElse("No mechanism moves the first measure by more than luck could.");
    }
}
