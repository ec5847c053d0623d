package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.quantity.Usd;
import chokepoint.scenario.DomesticCeiling;
import chokepoint.scenario.IndustrialPolicy;
import java.util.Arrays;

/**
 * What countries do for their own toolmakers, and how far these can get (model.md M12), with dense indexes. Immutable.
 */
public final class IndustrialPolicies {

    /** Highest performance of a product line in reach of its maker's home; minus infinity where no row says so. */
    public final double[] ceilingOfLine;
    /** Countries, as indexes, that have a policy. */
    public final int[] countries;
    private final IndustrialPolicy[] ofCountry;
    private final double[] subsidyOfLine;
    private final Blueprint blueprint;

    IndustrialPolicies(Blueprint blueprint) {
        this.blueprint = blueprint;
        Directory directory = blueprint.directory;
        ofCountry = new IndustrialPolicy[directory.countries().size()];
        for (IndustrialPolicy row : blueprint.scenario.world().industrialPolicies()) {
            int country = directory.countries().indexOf(row.country());
            if (country >= 0 && blueprint.mechanisms.localContent()) {
                ofCountry[country] = row;
            }
        }
        countries = java.util.stream.IntStream.range(0, ofCountry.length).filter(c -> ofCountry[c] != null).toArray();
        subsidyOfLine = new double[blueprint.lineCount()];
        for (int line = 0; line < subsidyOfLine.length; line++) {
            IndustrialPolicy policy = ofCountry[blueprint.homeOfLine(line)];
            subsidyOfLine[line] = policy == null ? 0 : policy.buyerSubsidy();
        }
        ceilingOfLine = ceilings();
    }

    /** @throws NullPointerException if the country has none */
    public IndustrialPolicy of(int country) {
        return java.util.Objects.requireNonNull(ofCountry[country]);
    }

    /** Whether a product line's maker learns and catches up at home. */
    public boolean isDomestic(int productLine) {
        return ceilingOfLine[productLine] != Double.NEGATIVE_INFINITY;
    }

    /**
     * The part of a payment to a maker that the country of maker and fab bears; 0 if they are of different countries.
     */
    public long subsidyUsd(int productLine, int buyer, long usd) {
        return subsidyOfLine[productLine] > 0 && blueprint.isHome(productLine, buyer)
                ? Usd.round(usd * subsidyOfLine[productLine]) : 0;
    }

    private double[] ceilings() {
        double[] ceiling = new double[blueprint.lineCount()];
        Arrays.fill(ceiling, Double.NEGATIVE_INFINITY);
        Directory directory = blueprint.directory;
        for (DomesticCeiling row : blueprint.scenario.world().domesticCeilings()) {
            for (int line = 0; line < ceiling.length; line++) {
                if (directory.countries().get(blueprint.homeOfLine(line)).equals(row.country())
                        && directory.toolClass(line).equals(row.toolClass())) {
                    ceiling[line] = row.ceiling();
                }
            }
        }
        return ceiling;
    }
}
