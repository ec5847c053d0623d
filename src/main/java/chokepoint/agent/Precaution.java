package chokepoint.agent;

/**
 * Whether a buyer takes a tool early for fear of losing access (model.md M3): it weighs what it would lose without the
 * tool against the cost of holding it.
 *
 * @param lossIfCutOff loss of a buyer that needs a tool and can not have it, multiple of its price
 * @param carryingCost of holding a tool before it is needed, share of its price per month
 * @param longestMonths no tool is taken earlier than this before it would be bought anyway
 */
public record Precaution(double lossIfCutOff, double carryingCost, int longestMonths) {

    /**
     * Whether buying now is worth the months of holding: (chance of getting the tool now − chance if it waits) × loss
     * exceeds their cost.
     *
     * @param accessNow chance of getting the tool if ordered now, in [0,1]
     * @param accessLater chance if it waits, as far as announced rules tell, in [0,1]
     * @param survival chance that no rule unheard of comes in the months of waiting, in [0,1]
     * @param months that it would wait, and so the months it would be held if bought now
     */
    public boolean buysEarly(double accessNow, double accessLater, double survival, int months) {
        return months <= longestMonths
                && (accessNow - accessLater * survival) * lossIfCutOff > carryingCost * months;
    }

    /** Whether no wait at all can be worth avoiding under this hazard per month where access itself stays as it is. */
    public boolean ignores(double access, double hazard) {
        return access * hazard * lossIfCutOff <= carryingCost;
    }
}
