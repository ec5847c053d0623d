package chokepoint.agent;

/**
 * A chipmaker's purchasing: when a lot is due to be ordered, what the budget allows, when it gives up (model.md M2,
 * M10). Amounts in USD, months as offsets.
 */
public final class Buyer {

    private final Budget budget;
    private double balanceUsd;
    /** Money of cancelled orders: it was planned before, so the cap on unspent plans leaves it alone. */
    private double givenBackUsd;

    /**
     * The rule of the budget.
     *
     * @param limited whether it limits purchases at all
     * @param liquidity multiple of the plan that becomes available each month
     * @param carryMonths months of plan that may be carried over
     */
    public record Budget(boolean limited, double liquidity, double carryMonths) {
    }

    public Buyer(Budget budget) {
        this.budget = budget;
    }

    private Buyer(Buyer other) {
        this.budget = other.budget;
        this.balanceUsd = other.balanceUsd;
        this.givenBackUsd = other.givenBackUsd;
    }

    public Buyer copy() {
        return new Buyer(this);
    }

    /** A month's plan becomes available, up to the cap. */
    public void receive(double planUsd) {
        double cap = (budget.liquidity() - 1 + budget.carryMonths()) * planUsd;
        balanceUsd = Math.min(balanceUsd + budget.liquidity() * planUsd, Math.max(cap, 0));
    }

    /** A lot may be bought while the balance is positive; it may end below zero. */
    public boolean affords() {
        return !budget.limited() || balanceUsd() > 0;
    }

    public void commit(double usd) {
        double first = Math.min(usd, givenBackUsd);
        givenBackUsd -= first;
        balanceUsd -= usd - first;
    }

    /** A cancelled order gives its money back: first to the overdraft, the rest beyond the reach of the cap. */
    public void release(double usd) {
        double repaid = Math.min(usd, Math.max(0, -balanceUsd));
        balanceUsd += repaid;
        givenBackUsd += usd - repaid;
    }

    public double balanceUsd() {
        return balanceUsd + givenBackUsd;
    }

    /** Whether a lot is due to be ordered: it would come just in time, or late, if ordered now. */
    public static boolean considers(int needMonth, int month, double expectedLead) {
        return needMonth <= month + expectedLead;
    }

    /** Whether a lot denied since a month is given up. */
    public static boolean givesUp(int deniedSince, int month, int patience) {
        return month - deniedSince >= patience;
    }
}
