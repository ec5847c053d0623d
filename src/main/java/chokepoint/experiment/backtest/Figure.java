package chokepoint.experiment.backtest;

/** What a series is of: the fixed list, in the order in which it is shown. */
public enum Figure {

    /** Of a maker, tools and service, by fiscal quarter. */
    REVENUE("revenue", "USD bn", 2),
    /** Part of a maker's sales that goes to the target, by fiscal quarter. */
    CHINA_SHARE("china_share", "%", 1),
    /** Tools delivered in the target by all makers, by quarter. */
    TOOL_BILLINGS("tool_billings", "USD bn", 2),
    /** Part of the tools delivered in the target that its own makers sold, by value and year. */
    DOMESTIC_SHARE("domestic_share", "%", 1),
    /** Lithography tools delivered in the target from a country, by year. */
    SCANNERS("scanners", "tools", 0);

    private final String label;
    private final String unit;
    private final int decimals;

    Figure(String label, String unit, int decimals) {
        this.label = label;
        this.unit = unit;
        this.decimals = decimals;
    }

    /** The name in tables. */
    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** That a reader wants to see of it. */
    public int decimals() {
        return decimals;
    }
}
