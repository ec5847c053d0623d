package chokepoint.support;

import chokepoint.event.Directory;
import chokepoint.quantity.Month;
import java.util.List;

/**
 * Small directories for tests: four countries of which CN is the target, five makers, three classes, three buyers with
 * four fab lines.
 */
public final class TestDirectory {

    private static final List<String> COUNTRIES = List.of("CN", "JP", "NL", "US");
    private static final List<String> MAKERS = List.of("amat", "amec", "asml", "lam", "tel");
    private static final int[] MAKER_COUNTRY = {3, 0, 2, 3, 1};
    private static final List<String> CLASSES = List.of("etch-advanced", "etch-standard", "litho");
    private static final long[] CLASS_PRICE_USD = {10_000_000, 4_000_000, 50_000_000};
    private static final List<String> LINES = List.of("amat.etch-advanced", "amec.etch-advanced",
            "amec.etch-standard", "asml.litho", "lam.etch-advanced", "lam.etch-standard", "tel.etch-advanced",
            "tel.etch-standard");
    private static final int[] LINE_MAKER = {0, 1, 1, 2, 3, 3, 4, 4};
    private static final int[] LINE_CLASS = {0, 0, 1, 2, 0, 1, 0, 1};
    private static final List<String> BUYERS = List.of("intel", "kioxia", "smic");
    private static final int[] BUYER_LOCATION = {3, 1, 0};
    private static final List<String> FABS =
            List.of("intel/logic-leading", "kioxia/nand-advanced", "smic/logic-advanced", "smic/logic-mature");
    private static final int[] FAB_BUYER = {0, 1, 2, 2};
    private static final List<String> NODES =
            List.of("logic-advanced", "logic-leading", "logic-mature", "nand-advanced");
    private static final int[] FAB_NODE = {1, 3, 0, 2};

    private TestDirectory() {
    }

    /** Twelve months from 2022-01, the first two of them burn-in. */
    public static Directory tiny() {
        return from(Month.of(2022, 1), 2, 10);
    }

    /** @param months from the start, after the burn-in, to the horizon */
    public static Directory from(Month origin, int burnIn, int months) {
        Month start = origin.plus(burnIn);
        return new Directory(origin, start, start.plus(months), MAKERS, CLASSES, LINES, BUYERS, FABS, NODES, COUNTRIES,
                List.of("JP", "US"), List.of("jp-rule", "us-rule"), LINE_MAKER.clone(), LINE_CLASS.clone(),
                FAB_BUYER.clone(), FAB_NODE.clone(), BUYER_LOCATION.clone(), MAKER_COUNTRY.clone(),
                new boolean[] {true, true, false, true}, new boolean[] {true, false, false, false},
                List.of("free-port"), new int[] {2}, CLASS_PRICE_USD.clone(), lot -> "lot-" + lot);
    }

    public static int country(String id) {
        return index(COUNTRIES, id);
    }

    public static int maker(String id) {
        return index(MAKERS, id);
    }

    public static int toolClass(String id) {
        return index(CLASSES, id);
    }

    public static int line(String id) {
        return index(LINES, id);
    }

    public static int buyer(String id) {
        return index(BUYERS, id);
    }

    public static int fab(String id) {
        return index(FABS, id);
    }

    private static int index(List<String> ids, String id) {
        int index = ids.indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException("'" + id + "' must be one of " + ids + ".");
        }
        return index;
    }
}
