package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks what must hold between the tables of a world, beyond ids that must exist. */
final class WorldChecks {

    private final Tables tables;
    private final Problems problems;

    WorldChecks(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void check() {
        new WorldLimits(tables, problems).check();
        new References(tables, problems).check();
        new ShareSums(tables, problems).check();
        everyRowHas(ToolClass.class, "id", ProductLine.class, "tool_class");
        everyRowHas(Node.class, "id", BillOfTools.class, "node");
        everyRowHas(Maker.class, "id", ProductLine.class, "maker");
        everyRowHas(Maker.class, "id", MakerMarket.class, "maker");
        everyRowHas(Buyer.class, "id", FabLine.class, "buyer");
        everyRowHas(HubRow.class, "id", HubClass.class, "hub");
        checkProductLines();
        checkSubstitutes();
        checkExtras();
        checkCountries();
        checkRegions();
        checkCategories();
        checkSlotGroups();
        CellReader cells = new CellReader(problems);
        tables.of(ToolClass.class).rows().forEach(row -> cells.id(row.cell("category")));
        tables.of(Buyer.class).rows().forEach(row -> row.find("subregion").ifPresent(cells::id));
    }

    /** Every value of a column must stand in a column of another table. */
    private void everyRowHas(Class<? extends Record> rowType, String column, Class<? extends Record> other,
            String there) {
        Table target = tables.of(other);
        Set<String> found = values(other, there);
        for (Row row : tables.of(rowType).rows()) {
            if (!row.cell(column).isBlank() && !found.contains(row.text(column))) {
                Set<String> astray = new TreeSet<>(found);
                astray.removeAll(values(rowType, column));
                problems.at(row.cell(column)).must("have a row in " + target.name() + " (" + there + ")",
                        Nearest.to(row.text(column), astray.isEmpty() ? found : astray));
            }
        }
    }

    private void checkProductLines() {
        Set<String> lines = new TreeSet<>(tables.of(ProductLine.class).keys());
        Set<String> backlogs = tables.of(OpeningBacklog.class).keys();
        everyKey(ProductLine.class, 2, backlogs, "have a row in opening_backlog");
        everyKey(OpeningBacklog.class, 2, lines, "belong to a row of product_lines");
        everyKey(ForeignContent.class, 2, lines, "belong to a row of product_lines");
        everyKey(Affinity.class, 2, lines, "belong to a row of product_lines");
        everyKey(OverdueOrders.class, 2, lines, "belong to a row of product_lines");
    }

    private void checkSubstitutes() {
        everyKey(Substitute.class, 2, tables.of(BillOfTools.class).keys(), "replace a class in the node's bill");
        everyKey(SubstituteExtra.class, 3, tables.of(Substitute.class).keys(), "belong to a row of substitutes");
        for (Row row : tables.of(Substitute.class).rows()) {
            if (row.text("substitute").equals(row.text("tool_class"))) {
                problems.at(row.cell("substitute")).must("be another class than the one it replaces");
            }
        }
    }

    private void checkExtras() {
        Set<String> bill = tables.of(BillOfTools.class).keys();
        for (Row row : tables.of(SubstituteExtra.class).rows()) {
            if (!bill.contains(row.text("node") + "." + row.text("extra_class"))) {
                problems.at(row.cell("extra_class")).must("be in the node's bill",
                        Nearest.to(row.text("extra_class"), tables.of(ToolClass.class).ids()));
            }
        }
    }

    /** The first parts of every key of a table must be a key of another. */
    private void everyKey(Class<? extends Record> rowType, int parts, Set<String> keys, String rule) {
        Table table = tables.of(rowType);
        for (Row row : table.rows()) {
            String key = table.schema().keys().stream().limit(parts).map(column -> row.text(column.name()))
                    .collect(Collectors.joining("."));
            if (!keys.contains(key)) {
                problems.at(row.place(), table.name() + "." + row.key()).must(rule, Nearest.to(key, keys));
            }
        }
    }

    private void checkCountries() {
        everyRowHas(Maker.class, "country", GovernmentRow.class, "id");
        everyRowHas(HubRow.class, "country", GovernmentRow.class, "id");
        everyRowHas(ForeignContent.class, "country", GovernmentRow.class, "id");
        everyRowHas(DomesticCeiling.class, "country", Maker.class, "country");
        everyRowHas(IndustrialPolicy.class, "country", Maker.class, "country");
        everyRowHas(Affinity.class, "country", Buyer.class, "location");
        everyRowHas(OverdueOrders.class, "country", Buyer.class, "location");
        everyRowHas(MakerMarket.class, "country", Buyer.class, "location");
        checkHomeOnly();
    }

    private void checkHomeOnly() {
        for (Row market : tables.of(MakerMarket.class).rows()) {
            tables.of(Maker.class).row(market.text("maker")).filter(maker -> maker.text("home_only").equals("true"))
                    .filter(maker -> !maker.text("country").equals(market.text("country")))
                    .filter(maker -> NumberText.parse(market.text("revenue_share_2022")).orElse(0) > 0)
                    .ifPresent(maker -> problems.at(maker.cell("home_only")).must("be false, as maker_markets records "
                            + "revenue from " + market.text("country"), "false"));
        }
    }

    private void checkRegions() {
        everyRowHas(Buyer.class, "region", RegionPlan.class, "region");
        everyRowHas(RegionPlan.class, "region", Buyer.class, "region");
        everyRowHas(PlanEmphasis.class, "region", RegionPlan.class, "region");
        checkYears();
        Map<String, Map<String, Row>> regionsByLocation = new TreeMap<>();
        tables.of(Buyer.class).rows().forEach(row -> regionsByLocation
                .computeIfAbsent(row.text("location"), place -> new TreeMap<>()).putIfAbsent(row.text("region"), row));
        regionsByLocation.forEach((location, regions) -> {
            if (regions.size() > 1) {
                regions.values().forEach(row -> problems.at(row.cell("location"))
                        .must("lie in one region, not in " + String.join(" and ", regions.keySet()), neighbour(row)));
            }
        });
    }

    /** The location of another buyer of the region. */
    private Optional<String> neighbour(Row buyer) {
        return tables.of(Buyer.class).rows().stream().filter(row -> row.text("region").equals(buyer.text("region")))
                .map(row -> row.text("location")).filter(place -> !place.equals(buyer.text("location"))).findFirst();
    }

    /** All regions must be planned for the same years without a gap. */
    private void checkYears() {
        Map<String, Set<String>> years = new TreeMap<>();
        Set<String> all = new TreeSet<>();
        for (Row row : tables.of(RegionPlan.class).rows()) {
            years.computeIfAbsent(row.text("region"), region -> new TreeSet<>()).add(row.text("year"));
            all.add(row.text("year"));
        }
        for (Row row : firstOfEach(tables.of(RegionPlan.class).rows(), "region")) {
            Set<String> missing = new TreeSet<>(all);
            missing.removeAll(years.get(row.text("region")));
            if (!missing.isEmpty()) {
                problems.at(row.place(), "plans." + row.text("region"))
                        .must("have a row for each year planned elsewhere; missing: " + String.join(", ", missing));
            }
        }
    }

    private static Collection<Row> firstOfEach(Collection<Row> rows, String column) {
        Map<String, Row> first = new TreeMap<>();
        rows.forEach(row -> first.putIfAbsent(row.text(column), row));
        return first.values();
    }

    /** A category that is nearly another one is a slip: it would open a market of its own. */
    private void checkCategories() {
        Map<String, Long> uses = tables.of(ToolClass.class).rows().stream().collect(
                Collectors.groupingBy(row -> row.text("category"), TreeMap::new, Collectors.counting()));
        for (Row row : tables.of(ToolClass.class).rows()) {
            String own = row.text("category");
            Optional<String> meant = uses.keySet().stream().filter(other -> !other.equals(own)
                    && Nearest.distance(own, other) <= 2 && uses.get(other) >= uses.get(own)).findFirst();
            if (meant.isPresent()) {
                problems.at(row.cell("category")).must("not differ by a letter or two from another category", meant);
            }
        }
    }

    private void checkSlotGroups() {
        for (Row row : tables.of(ToolClass.class).rows()) {
            String group = row.text("slot_group");
            if (!group.equals(row.text("category")) && !group.equals(row.text("id"))) {
                problems.at(row.cell("slot_group"))
                        .must("be the class's category, or its own id if it shares slots with "
                        + "no other", Optional.of(row.text("category")));
            }
        }
    }

    private Set<String> values(Class<? extends Record> rowType, String column) {
        return tables.of(rowType).rows().stream().map(row -> row.text(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
