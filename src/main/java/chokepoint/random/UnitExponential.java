package chokepoint.random;

/**
 * A unit exponential from a key, by the ziggurat of Marsaglia and Tsang (2000): 256 layers of equal area under the
 * density; 98.9 % of draws take one look-up and one product instead of a logarithm. Only additions and products of
 * doubles, and {@link StrictMath} for the rest, so the bytes are the same everywhere.
 */
final class UnitExponential {

    private static final int LAYERS = 256;
    private static final double TAIL = 7.69711747013104972;
    private static final double AREA = 3.949659822581572e-3;
    private static final double SCALE = 0x1.0p53;
    /** Below it a draw lies in the rectangle of its layer. */
    private static final long[] INSIDE = new long[LAYERS];
    private static final double[] WIDTH = new double[LAYERS];
    private static final double[] DENSITY = new double[LAYERS];
    /** Right edge, middle of the wedge and density there, by layer: for bounds that spare most exponentials. */
    private static final double[] EDGE = new double[LAYERS];
    private static final double[] MIDDLE = new double[LAYERS];
    private static final double[] DENSITY_AT_MIDDLE = new double[LAYERS];
    /** Far above the rounding of a density; what lies nearer to a bound is worked out. */
    private static final double MARGIN = 1e-12;

    static {
        double edge = TAIL;
        double wider = TAIL;
        double base = AREA / StrictMath.exp(-edge);
        INSIDE[0] = (long) (edge / base * SCALE);
        INSIDE[1] = 0;
        WIDTH[0] = base / SCALE;
        WIDTH[LAYERS - 1] = edge / SCALE;
        DENSITY[0] = 1;
        DENSITY[LAYERS - 1] = StrictMath.exp(-edge);
        for (int layer = LAYERS - 2; layer >= 1; layer--) {
            edge = -StrictMath.log(AREA / edge + StrictMath.exp(-edge));
            INSIDE[layer + 1] = (long) (edge / wider * SCALE);
            wider = edge;
            DENSITY[layer] = StrictMath.exp(-edge);
            WIDTH[layer] = edge / SCALE;
        }
        for (int layer = 1; layer < LAYERS; layer++) {
            EDGE[layer] = WIDTH[layer] * SCALE;
            MIDDLE[layer] = (EDGE[layer] + EDGE[layer - 1]) / 2;
            DENSITY_AT_MIDDLE[layer] = StrictMath.exp(-MIDDLE[layer]);
        }
    }

    private UnitExponential() {
    }

    /** @param key fully mixed */
    static double of(long key) {
        int layer = (int) key & LAYERS - 1;
        long position = key >>> 11;
        double x = (position + 0.5) * WIDTH[layer];
        return position < INSIDE[layer] ? x : atTheEdge(key, layer, x);
    }

    private static double atTheEdge(long key, int layer, double x) {
        double uniform = Draws.uniform(Keys.mix(key, 1));
        if (layer == 0) {
            return TAIL - StrictMath.log(uniform);
        }
        boolean below = isBelow(layer, x, DENSITY[layer] + uniform * (DENSITY[layer - 1] - DENSITY[layer]));
        return below ? x : of(Keys.mix(key, 2));
    }

    /** Whether a point of the wedge lies below the density, which is convex: above tangents and below chords. */
    private static boolean isBelow(int layer, double x, double y) {
        double tangent = DENSITY_AT_MIDDLE[layer] * (1 - (x - MIDDLE[layer]));
        if (y < tangent - MARGIN) {
            return true;
        }
        double chord = DENSITY[layer] + (EDGE[layer] - x) / (EDGE[layer] - EDGE[layer - 1])
                * (DENSITY[layer - 1] - DENSITY[layer]);
        return y <= chord + MARGIN && y < StrictMath.exp(-x);
    }
}
