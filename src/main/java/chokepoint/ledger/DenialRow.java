package chokepoint.ledger;

/**
 * A row of the denial ledger: what stands under a code at the end of a month, for lots that entered together.
 *
 * @param replicate from 1
 * @param month offset of the month end
 * @param entered offset of the twin's delivery
 * @param toolClass the lots' own class
 * @param counterfactualMaker the maker the twin bought from
 * @param units tools, above zero
 * @param valueUsd at reference prices
 */
public record DenialRow(int replicate, int month, int entered, int buyer, int toolClass, int counterfactualMaker,
        Disposition code, int units, long valueUsd) {
}
