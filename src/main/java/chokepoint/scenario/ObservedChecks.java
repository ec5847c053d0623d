package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks what must hold of observed tables beyond single cells: dates, units, and that they are about the world. */
final class ObservedChecks {

    private static final String START = "period_start";
    private static final String END = "period_end";

    private final Tables tables;
    private final WorldTables world;
    private final Problems problems;

    ObservedChecks(Tables tables, WorldTables world, Problems problems) {
        this.tables = tables;
        this.world = world;
        this.problems = problems;
    }

    void check() {
        for (Table table : tables.all()) {
            table.rows().stream().filter(row -> row.cell(START) != null).forEach(this::checkPeriod);
        }
        tables.of(MakerPeriod.class).rows().forEach(this::checkUnit);
        checkMakers();
        checkPlaces();
    }

    private void checkPeriod(Row row) {
        Optional<LocalDate> start = date(row.cell(START));
        Optional<LocalDate> end = date(row.cell(END));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            problems.at(row.cell(END)).must("not be before " + START + ", " + start.get());
        }
    }

    private Optional<LocalDate> date(Cell cell) {
        try {
            return Optional.of(LocalDate.parse(cell.text()));
        } catch (DateTimeParseException fault) {
            problems.at(cell).must("be a date", "2023-03-31");
            return Optional.empty();
        }
    }

    private void checkUnit(Row row) {
        boolean share = !row.text("metric").equals(MakerPeriod.REVENUE);
        if (share != row.text("unit").equals(MakerPeriod.PERCENT)) {
            problems.at(row.cell("unit")).must(share ? "be percent for a share" : "be one of money for revenue",
                    share ? MakerPeriod.PERCENT : "USD_million");
        }
    }

    private void checkMakers() {
        Set<String> makers = new TreeSet<>();
        world.makers().forEach(maker -> makers.add(maker.id()));
        known(MakerPeriod.class, "maker", makers, "a maker of the scenario's world");
        known(ModelCoverage.class, "maker", makers, "a maker of the scenario's world");
    }

    private void checkPlaces() {
        Set<String> regions = new TreeSet<>();
        Set<String> locations = new TreeSet<>();
        Set<String> homes = new TreeSet<>();
        world.buyers().forEach(buyer -> regions.add(buyer.region()));
        world.buyers().forEach(buyer -> locations.add(buyer.location()));
        world.makers().forEach(maker -> homes.add(maker.country()));
        regions.add("world");
        known(RegionBillings.class, "region", regions, "a region of the scenario's buyers");
        known(DomesticShare.class, "region", regions, "a region of the scenario's buyers");
        known(ScannerDeliveries.class, "origin", homes, "the home of a maker of the scenario's world");
        known(ScannerDeliveries.class, "destination", locations, "a country with fabs of the scenario's buyers");
    }

    private void known(Class<? extends Record> rowType, String column, Set<String> known, String what) {
        for (Row row : tables.of(rowType).rows()) {
            if (!known.contains(row.text(column))) {
                problems.at(row.cell(column)).must("be " + what, Nearest.orAll(row.text(column), known));
            }
        }
    }
}
