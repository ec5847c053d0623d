package chokepoint.agent;

/**
 * The reckoning of an illicit trade (model.md M16; the choice to break a rule after Becker 1968). All amounts are
 * multiples of the maker's price; probabilities lie in [0,1].
 *
 * @param benefit what a denied tool is worth to its buyer, P_b
 * @param switchingCost cost p_s that the buyer bears besides the price
 * @param fine F, and f for the hub: what who is caught pays
 * @param attemptsScale A0, the attempts a month that halve the exponent of detection
 */
public record HubTrade(double benefit, double switchingCost, double fine, double attemptsScale) {

    /**
     * How likely a tool is found out on its way: enforcement that is busy with many attempts sees less of each.
     *
     * @param enforcement e at the hub
     * @param visibility of the tool class
     * @param attempts made through the hub last month
     */
    public double detection(double enforcement, double visibility, int attempts) {
        return 1 - StrictMath.exp(-enforcement * visibility / (1 + attempts / attemptsScale));
    }

    /**
     * The markup at which a hub breaks even, as competition makes it: handling, and the tools and fines it loses spread
     * over those that arrive. Infinite where nothing arrives.
     */
    public double breakEvenMarkup(double handlingCost, double detection) {
        return detection >= 1 ? Double.POSITIVE_INFINITY : handlingCost + detection * (1 + fine) / (1 - detection);
    }

    /** Whether a denied buyer tries: what it gains if the tool arrives outweighs what it loses if not. */
    public boolean isWorthwhile(double detection, double markup) {
        if (detection >= 1) {
            return false;
        }
        double gain = benefit - (1 + markup) - switchingCost;
        return (1 - detection) * gain - detection * (switchingCost + fine) > 0;
    }
}
