package chokepoint.event;

/**
 * A purchase as rules see it: what, for whom, by which way, since when.
 *
 * @param fabLine index of the fab line
 * @param productLine index of the product line
 * @param orderMonth offset, for rules that spare earlier orders
 */
public record Purchase(int fabLine, int productLine, Route route, int orderMonth) {
}
