package chokepoint.quantity;

/**
 * An accounting identity that must hold exactly does not: a fault of the program, never of its input.
 *
 * <p>The message says which identity, in which month and account, what the books of one side say and what was found.
 */
public final class BrokenIdentity extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * @param identity what must hold, as a sentence without its full stop
     * @param month ISO month
     * @param account the account, code or class concerned, with its unit
     * @param expected the amount by the independent count
     * @param found the amount in the books
     */
    public BrokenIdentity(String identity, String month, String account, long expected, long found) {
        super(identity + ": in " + month + " the account '" + account + "' must be " + expected + " but is " + found
                + ", " + Math.abs(found - expected) + (found > expected ? " too many" : " too few")
                + ". Maybe an event was recorded twice, not at all, or in the wrong month.");
    }
}
