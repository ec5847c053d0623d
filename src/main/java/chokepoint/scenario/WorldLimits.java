package chokepoint.scenario;

import java.util.Set;
import java.util.TreeSet;

/**
 * The largest world there can be: the state of a world lies in arrays of small numbers and bits, and what does not fit
 * there must not be cut off in silence. The number of lots is known in a run only, and is limited there (LotPlan).
 */
final class WorldLimits {

    /** Licences of a lot are bits of an int. */
    private static final int GOVERNMENTS = 31;
    /** Countries of makers and fabs are bits of a long. */
    private static final int COUNTRIES = 63;
    private static final int CLASSES = Byte.MAX_VALUE;
    private static final int LINES = Short.MAX_VALUE;
    /** Months, plans and burn-in included, times these must stay in an int: at most 960 months. */
    private static final int CELLS = Integer.MAX_VALUE / 960;

    private final Tables tables;
    private final Problems problems;

    WorldLimits(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void check() {
        atMost(GovernmentRow.class, GOVERNMENTS, "licences are kept as bits");
        atMost(ToolClass.class, CLASSES, "lots keep their class in a byte");
        atMost(ProductLine.class, LINES, "orders keep their product line in two bytes");
        atMost(FabLine.class, LINES, "lots keep their fab line in two bytes");
        checkCountries();
        together(FabLine.class, ToolClass.class);
        together(ProductLine.class, Buyer.class);
    }

    private void atMost(Class<? extends Record> rowType, int most, String why) {
        Table table = tables.of(rowType);
        int rows = table.rows().size();
        if (rows > most) {
            problems.at(table.place(), table.name(), rows + " rows").must("hold at most " + most + " rows, as " + why,
                    "one row for several that are small");
        }
    }

    private void checkCountries() {
        Set<String> countries = new TreeSet<>();
        tables.of(Maker.class).rows().forEach(row -> countries.add(row.text("country")));
        tables.of(Buyer.class).rows().forEach(row -> countries.add(row.text("location")));
        if (countries.size() > COUNTRIES) {
            problems.at(tables.of(Buyer.class).place(), "buyers.location", countries.size() + " countries with makers'")
                    .must("be at most " + COUNTRIES + " countries together with those of makers, as they are kept as "
                            + "bits", "XX for a rest of the world");
        }
    }

    /** State that is kept for each month, row of the one and row of the other. */
    private void together(Class<? extends Record> first, Class<? extends Record> second) {
        Table one = tables.of(first);
        Table other = tables.of(second);
        long cells = (long) one.rows().size() * other.rows().size();
        if (cells > CELLS) {
            problems.at(one.place(), one.name() + " x " + other.name(), one.rows().size() + " x " + other.rows().size())
                    .must("be at most " + CELLS + " together, as each pair is kept for each month",
                            "one row for several that are small");
        }
    }
}
