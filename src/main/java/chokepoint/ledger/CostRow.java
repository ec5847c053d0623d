package chokepoint.ledger;

/**
 * A row of the costs of denial: one kind in one month for one buyer's lots of one class.
 *
 * @param replicate from 1
 * @param month offset
 * @param valueUsd never zero; negative where the ruled world's purchase is the better one
 */
public record CostRow(int replicate, int month, int buyer, int toolClass, CostKind kind, long valueUsd) {
}
