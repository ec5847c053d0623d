package chokepoint.experiment;

/**
 * Splits what all players together bring among them: the mean, over all orders in which they could join, of what each
 * adds (Shapley 1953). Equal players get the same, one that adds nothing gets nothing, and the parts sum to the whole.
 */
final class ShapleyValues {

    private ShapleyValues() {
    }

    /**
     * @param worth by coalition, player i being in it if bit i is set; its length is a power of two
     * @return one value by player; together the worth of all less the worth of none
     */
    static double[] split(double[] worth) {
        int players = Integer.numberOfTrailingZeros(worth.length);
        if (worth.length != 1 << players) {
            throw new IllegalArgumentException("There must be a worth for each of the coalitions, a power of two, not "
                    + worth.length + ".");
        }
        double[] values = new double[players];
        for (int player = 0; player < players; player++) {
            for (int others = 0; others < worth.length; others++) {
                if ((others & 1 << player) == 0) {
                    values[player] += weight(Integer.bitCount(others), players)
                            * (worth[others | 1 << player] - worth[others]);
                }
            }
        }
        return values;
    }

    /** Part of all orders in which a player comes right behind certain others. */
    private static double weight(int others, int players) {
        double weight = 1.0 / players;
        for (int k = 1; k <= others; k++) {
            weight *= (double) k / (players - k);
        }
        return weight;
    }
}
