package chokepoint.world;

/**
 * Tools that substitutes have called for beyond the plan, by (fab line × classes + class): real-valued as called for,
 * and the whole tools made of them so far, which follow within one.
 */
public final class ExtraTools {

    private final double[] calledFor;
    private final int[] units;

    ExtraTools(int cells) {
        this(new double[cells], new int[cells]);
    }

    private ExtraTools(double[] calledFor, int[] units) {
        this.calledFor = calledFor;
        this.units = units;
    }

    ExtraTools copy() {
        return new ExtraTools(calledFor.clone(), units.clone());
    }

    /**
     * Calls for more.
     *
     * @param tools real-valued
     * @param offset keyed, in (0,1): where between two whole numbers the next tool falls due
     * @return whole tools to be bought now
     */
    public int call(int cell, double tools, double offset) {
        calledFor[cell] += tools;
        int more = Math.max(0, (int) StrictMath.floor(calledFor[cell] + offset) - units[cell]);
        units[cell] += more;
        return more;
    }

    /** Takes back a call, and the whole tools of it that are not to be bought after all. */
    public void withdraw(int cell, double tools, int wholeTools) {
        calledFor[cell] -= tools;
        units[cell] -= wholeTools;
    }

    public int units(int cell) {
        return units[cell];
    }
}
