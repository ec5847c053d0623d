package chokepoint.ledger;

/**
 * One line of the denial ledger as it stands at a month's end (model.md section 6). Indexes are those of the directory.
 *
 * @param replicate from 1
 * @param month offset of the month at whose end the ledger is read
 * @param entered offset of the month in which the lots entered the ledger, their delivery month in the twin
 * @param counterfactualMaker index of the maker that delivered them in the twin
 * @param code disposition, such as {@code backfill_other}
 * @param units tools of the twin's purchase
 * @param valueUsd at reference price
 */
public record DenialRow(int replicate, int month, int entered, int buyer, int toolClass, int counterfactualMaker,
        String code, int units, long valueUsd) {
}
