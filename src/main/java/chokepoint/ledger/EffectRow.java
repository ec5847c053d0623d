package chokepoint.ledger;

/**
 * One month's effect on trade, ruled minus counterfactual (model.md section 6).
 *
 * @param replicate from 1
 * @param month offset
 * @param measure such as {@code destroyed} or {@code deflected}
 * @param makerCountry country of the makers concerned
 * @param destination country of the fabs concerned
 * @param valueUsd positive as the measure is defined; negative where the opposite happened
 */
public record EffectRow(int replicate, int month, String measure, String makerCountry, String destination,
        long valueUsd) {
}
