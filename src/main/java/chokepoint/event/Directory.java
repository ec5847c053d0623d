package chokepoint.event;

import chokepoint.quantity.Month;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What the dense indexes in events stand for. Every list is in order of id; an index is a place in it.
 *
 * @param origin the month with offset 0, the first simulated one
 * @param start the first month after the burn-in
 * @param end the first month after the horizon
 * @param lineMaker maker of each product line
 * @param lineClass tool class of each product line
 * @param fabBuyer buyer of each fab line
 * @param fabNode node of each fab line
 * @param buyerLocation country index of each buyer's fabs
 * @param makerCountry country index of each maker's home
 * @param hubs go-betweens that take denied tools on
 * @param hubCountry country index of each hub
 * @param classPriceUsd reference price of each class
 * @param lotName the text id of a lot, such as {@code smic/logic-advanced/etch-advanced/2023-05/1}
 */
public record Directory(Month origin, Month start, Month end, List<String> makers, List<String> toolClasses,
        List<String> productLines, List<String> buyers, List<String> fabLines, List<String> nodes,
        List<String> countries, List<String> governments, List<String> rules, int[] lineMaker, int[] lineClass,
        int[] fabBuyer, int[] fabNode, int[] buyerLocation, int[] makerCountry, boolean[] nodeAdvanced,
        boolean[] countryIsTarget, List<String> hubs, int[] hubCountry, long[] classPriceUsd,
        IntFunction<String> lotName) {

    /** The same with names for the lots of one replicate. */
    public Directory naming(IntFunction<String> lotNames) {
        return new Directory(origin, start, end, makers, toolClasses, productLines, buyers, fabLines, nodes, countries,
                governments, rules, lineMaker, lineClass, fabBuyer, fabNode, buyerLocation, makerCountry, nodeAdvanced,
                countryIsTarget, hubs, hubCountry, classPriceUsd, lotNames);
    }

    /** The ISO month of an offset. */
    public Month month(int offset) {
        return origin.plus(offset);
    }

    /** Months simulated, the burn-in included. */
    public int monthsSimulated() {
        return origin.until(end);
    }

    public String maker(int productLine) {
        return makers.get(lineMaker[productLine]);
    }

    public String toolClass(int productLine) {
        return toolClasses.get(lineClass[productLine]);
    }

    public String locationOfBuyer(int buyer) {
        return countries.get(buyerLocation[buyer]);
    }
}
