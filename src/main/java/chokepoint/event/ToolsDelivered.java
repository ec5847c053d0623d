package chokepoint.event;

/**
 * A lot reached its fab and was paid.
 *
 * @param shipment running number in this world, from 0
 * @param licence number of the last application approved for it; −1 if none was needed
 */
public record ToolsDelivered(int month, int shipment, int lot, int fabLine, int productLine, int units,
        long usdPerTool, int orderMonth, Route route, int licence) {

    public Purchase purchase() {
        return new Purchase(fabLine, productLine, route, orderMonth);
    }

    public long paidUsd() {
        return units * usdPerTool;
    }
}
