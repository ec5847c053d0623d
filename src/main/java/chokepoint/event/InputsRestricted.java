package chokepoint.event;

/**
 * A country restricts inputs of another's makers in answer to its rules (model.md M18).
 *
 * @param by country that restricts
 * @param home country of the makers that bear the cost
 * @param until first month without the restriction
 */
public record InputsRestricted(int month, int by, int home, int until) {
}
