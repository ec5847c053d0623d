package chokepoint.ledger;

/**
 * A touched lot comes under a code of the denial ledger.
 *
 * @param month offset of the month from whose end on it stands there
 */
public record LotPosting(int month, Disposition code) {
}
