package chokepoint.scenario;

/**
 * Which part of a company's reports the model is about: the companies named here are those that a backtest shows. Row
 * of {@code observed/model_coverage.csv}.
 *
 * @param revenueFactor the model's part of the company's revenue
 * @param chinaShareOf {@code total} if the company's China share is held against all the maker's sales, {@code systems}
 *     if against its tool sales alone
 */
public record ModelCoverage(
        @Column(key = true, refersTo = Maker.class) String maker,
        @Column(unit = "ratio", min = 0.01, max = 1) double revenueFactor,
        @Column(oneOf = {"total", SYSTEMS}) String chinaShareOf) {

    static final String SYSTEMS = "systems";

    /** Whether the China share is that of tool sales, without service. */
    public boolean systemsOnly() {
        return chinaShareOf.equals(SYSTEMS);
    }
}
