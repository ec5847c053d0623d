package chokepoint.ledger;

/**
 * A row of the effects: one measure of one month for one home of makers and one country of fabs.
 *
 * @param replicate from 1
 * @param month offset
 * @param measure label of an {@link EffectMeasure}
 * @param makerCountry id of the makers' home
 * @param destination id of the fabs' country
 * @param valueUsd USD paid for tools, never zero, negative where the effect runs back
 */
public record EffectRow(int replicate, int month, String measure, String makerCountry, String destination,
        long valueUsd) {
}
