package chokepoint.market;

/**
 * Research and development out of revenue, and what it does to performance (model.md M13).
 *
 * @param stickiness weight of last year's research in this year's, in [0,1]
 * @param elasticity of growth with respect to research
 * @param growthPerYear growth of performance at the research of the opening
 */
public record ResearchRule(double stickiness, double elasticity, double growthPerYear) {

    private static final double MONTHS = 12;

    /**
     * Research of the next month, at a yearly rate in USD: the yearly rule R = st·R(−1) + (1−st)·wanted, month by
     * month.
     *
     * @param wantedUsd share of the last twelve months' revenue that the maker spends
     */
    public double next(double researchUsd, double wantedUsd) {
        double kept = stickiness == 0 ? 0 : StrictMath.pow(stickiness, 1 / MONTHS);
        return kept * researchUsd + (1 - kept) * wantedUsd;
    }

    /** (R / R of the opening)^eps: 1 at the opening's research, and where the opening had none. */
    public double drive(double researchUsd, double openingUsd) {
        return openingUsd <= 0 || researchUsd == openingUsd ? 1
                : StrictMath.pow(Math.max(0, researchUsd) / openingUsd, elasticity);
    }

    /**
     * Change of performance in a month, relative to the leader: the frontier itself grows as fast as a maker does that
     * keeps up its research.
     */
    public double gain(double researchUsd, double openingUsd) {
        return growthPerYear / MONTHS * (drive(researchUsd, openingUsd) - 1);
    }
}
