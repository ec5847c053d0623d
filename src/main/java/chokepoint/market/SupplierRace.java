package chokepoint.market;

import chokepoint.random.Draws;
import chokepoint.random.Keys;

/**
 * The choice of supplier as a race (model.md M4): the candidate with the least −ln(u)/exp(V) wins, which is a logit
 * choice with a Gumbel taste of scale one. The taste is keyed by (lot, product line), so striking a candidate out
 * reveals the second choice of the same draw.
 */
public final class SupplierRace {

    private double bestTime;
    private int winner;
    private boolean anyone;

    /** @param waitTime a lot waits unless a candidate is faster: exp(−V_wait) */
    public void start(double waitTime) {
        bestTime = waitTime;
        winner = -1;
        anyone = false;
    }

    /**
     * Enters candidates. All are drawn for, also those that can not win: skipping them costs more in branches that the
     * processor foresees wrongly than it saves in draws.
     *
     * @param weights exp(V) by place among the candidates; 0 for one that is out
     * @param keys by candidate
     * @param lotTaste key of the lot's tastes
     */
    public void enter(int[] candidates, double[] weights, long[] keys, long lotTaste) {
        for (int i = 0; i < candidates.length; i++) {
            double weight = weights[i];
            anyone |= weight > 0;
            double exponential = Draws.exponential(Keys.mix(lotTaste, keys[candidates[i]]));
            if (exponential < bestTime * weight) {
                bestTime = exponential / weight;
                winner = candidates[i];
            }
        }
    }

    /** The winner; −1 if nobody beat waiting. */
    public int winner() {
        return winner;
    }

    /** Whether there was any candidate at all. */
    public boolean hadCandidates() {
        return anyone;
    }
}
