package chokepoint.market;

/**
 * Wright's law: unit cost falls by a constant share with every doubling of experience (model.md M12; Wright 1936).
 *
 * @param fallPerDoubling share of unit cost, in [0,1); at 0 cost is constant
 */
public record LearningCurve(double fallPerDoubling) {

    /** b in cost = (experience / opening experience)^(−b). */
    public double exponent() {
        return -StrictMath.log(1 - fallPerDoubling) / StrictMath.log(2);
    }

    /**
     * Unit cost relative to the opening's.
     *
     * @param experience in any unit, not below the opening's
     * @param opening in the same unit; without any there is nothing to double and the cost stays
     */
    public double cost(double experience, double opening) {
        return fallPerDoubling == 0 || opening <= 0 || experience == opening ? 1
                : StrictMath.pow(experience / opening, -exponent());
    }
}
