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
     * Enters a candidate.
     *
     * @param lotTaste key of the lot's tastes
     * @param lineKey key of the product line
     * @param weight exp(V), positive
     */
    public void enter(int candidate, long lotTaste, long lineKey, double weight) {
        anyone = true;
        double exponential = Draws.exponential(Keys.mix(lotTaste, lineKey));
        if (exponential < bestTime * weight) {
            bestTime = exponential / weight;
            winner = candidate;
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
