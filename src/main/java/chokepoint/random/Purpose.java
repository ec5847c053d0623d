package chokepoint.random;

/** What a draw is for. Each purpose has luck of its own, so that a new use of chance shifts no other. */
public enum Purpose {
    PLAN_SHOCK, LOT_OFFSET, OVERDUE_OFFSET, EXTRA_OFFSET, SUBSTITUTE_OFFSET, PURCHASE_TIE, TASTE, QUEUE_TIE,
    QUALIFICATION, LICENCE_DECISION, LICENCE_RETURN, LICENCE_TIME, LICENCE_TIE, OVER_COMPLIANCE, LOSS_IF_CUT_OFF,
    EXTRA_PLAN_OFFSET, NEWCOMER, RETALIATION, POSTPONEMENT, SERVICE_LICENCE, HUB_TIE, HUB_CHOICE, DETECTION,
    AFFILIATE, RETIREMENT_OFFSET, CALIBRATION;

    /** Stable under reordering of the constants: made of the name. */
    private final long key = Keys.of(name());

    long key() {
        return key;
    }
}
