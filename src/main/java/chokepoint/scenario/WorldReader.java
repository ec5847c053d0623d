package chokepoint.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns the tables' text into the records of a world. */
final class WorldReader {

    private final Tables tables;
    private final RecordBinder binder;

    WorldReader(Tables tables, Problems problems) {
        this.tables = tables;
        this.binder = new RecordBinder(problems, countries(tables));
    }

    /** The codes that the world uses for its makers, fabs and governments. */
    private static Set<String> countries(Tables tables) {
        Set<String> countries = new TreeSet<>(tables.of(GovernmentRow.class).ids());
        tables.of(Maker.class).rows().forEach(row -> countries.add(row.text("country")));
        tables.of(Buyer.class).rows().forEach(row -> countries.add(row.text("location")));
        countries.retainAll(CountryCodes.ALL);
        return countries;
    }

    /** Rows that break a rule are reported and left out. */
    WorldTables read(Map<String, Set<String>> countryGroups) {
        return new WorldTables(rows(ToolClass.class), rows(Node.class), rows(BillOfTools.class),
                rows(Substitute.class), rows(SubstituteExtra.class), rows(Maker.class), rows(MakerMarket.class),
                rows(ProductLine.class), rows(ForeignContent.class), rows(Affinity.class), rows(Buyer.class),
                rows(FabLine.class), rows(RegionPlan.class), rows(PlanEmphasis.class), rows(OpeningBacklog.class),
                rows(OverdueOrders.class), rows(DomesticCeiling.class),
                rows(IndustrialPolicy.class), rows(HubRow.class), rows(HubClass.class), rows(GovernmentRow.class),
                countryGroups);
    }

    private <R extends Record> List<R> rows(Class<R> rowType) {
        return binder.bind(tables.of(rowType), rowType);
    }
}
