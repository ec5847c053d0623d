package chokepoint.support;

import chokepoint.ledger.LotFacts;
import java.util.ArrayList;
import java.util.List;

/** Lots for tests, numbered from 0 as they are added. */
public final class TestLots implements LotFacts {

    private record Lot(int fabLine, int toolClass, int units) {
    }

    private final List<Lot> lots = new ArrayList<>();

    public static TestLots one(String fabLine, String toolClass, int units) {
        return new TestLots().and(fabLine, toolClass, units);
    }

    public TestLots and(String fabLine, String toolClass, int units) {
        return and(TestDirectory.fab(fabLine), TestDirectory.toolClass(toolClass), units);
    }

    public TestLots and(int fabLine, int toolClass, int units) {
        lots.add(new Lot(fabLine, toolClass, units));
        return this;
    }

    public int size() {
        return lots.size();
    }

    @Override
    public int toolClass(int lot) {
        return lots.get(lot).toolClass();
    }

    @Override
    public int fabLine(int lot) {
        return lots.get(lot).fabLine();
    }

    @Override
    public int units(int lot) {
        return lots.get(lot).units();
    }
}
