package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.quantity.Usd;
import chokepoint.scenario.Maker;
import chokepoint.scenario.ToolClass;
import java.util.Arrays;

/**
 * What buyers pay makers a month for the service of installed tools (model.md M9, M15): tools under contract × price ×
 * the class's service share × a factor of the maker, set so that service has its recorded share of the opening year's
 * revenue.
 */
final class ServiceContracts {

    private final int lines;
    /** A month's service of one tool, USD, by product line. */
    private final double[] usdPerTool;
    /** Installed tools by (buyer × product lines + product line), and those of them that may not be serviced. */
    private final double[] tools;
    private final double[] toolsDenied;
    /** A month's payment, rounded: asked for every month, changed only by a delivery or a rule. */
    private final long[] usd;

    /** @param openingTools installed at the start, by (buyer × product lines + product line) */
    ServiceContracts(Blueprint blueprint, double[] openingTools) {
        lines = blueprint.lineCount();
        tools = openingTools;
        toolsDenied = new double[tools.length];
        double[] factor = factors(blueprint);
        usdPerTool = new double[lines];
        Arrays.setAll(usdPerTool, j -> usdPerToolMonth(blueprint, j) * factor[blueprint.directory.lineMaker()[j]]);
        usd = new long[tools.length];
        for (int place = 0; place < usd.length; place++) {
            reckon(place);
        }
    }

    private ServiceContracts(ServiceContracts other) {
        lines = other.lines;
        usdPerTool = other.usdPerTool;
        tools = other.tools.clone();
        toolsDenied = other.toolsDenied.clone();
        usd = other.usd.clone();
    }

    ServiceContracts copy() {
        return new ServiceContracts(this);
    }

    void add(int place, int units) {
        tools[place] += units;
        reckon(place);
    }

    /** Sets how many of the tools may not be serviced. */
    void deny(int place, double units) {
        toolsDenied[place] = units;
        reckon(place);
    }

    long usd(int place) {
        return usd[place];
    }

    private void reckon(int place) {
        usd[place] = Usd.round(Math.max(0, tools[place] - toolsDenied[place]) * usdPerTool[place % lines]);
    }

    private static double usdPerToolMonth(Blueprint blueprint, int productLine) {
        ToolClass toolClass = blueprint.scenario.world().toolClasses()
                .get(blueprint.directory.lineClass()[productLine]);
        return blueprint.priceUsd[productLine] * toolClass.serviceShareOfPricePerYear() / 12;
    }

    /**
     * Set so that service has its recorded share of the opening year's revenue; half the year's sales are in service.
     */
    private double[] factors(Blueprint blueprint) {
        Directory directory = blueprint.directory;
        double[] systems = new double[blueprint.makerCount()];
        double[] unscaled = new double[blueprint.makerCount()];
        for (int j = 0; j < lines; j++) {
            double sales = blueprint.constants.openingSalesUsd[j];
            double served = sales / blueprint.priceUsd[j] / 2;
            for (int b = 0; b < blueprint.buyerCount(); b++) {
                served += tools[b * lines + j];
            }
            systems[directory.lineMaker()[j]] += sales;
            unscaled[directory.lineMaker()[j]] += served * usdPerToolMonth(blueprint, j) * 12;
        }
        double[] factors = new double[systems.length];
        for (int m = 0; m < factors.length; m++) {
            Maker maker = blueprint.scenario.world().makers().get(m);
            double wanted = systems[m] * maker.serviceShare() / (1 - maker.serviceShare());
            factors[m] = unscaled[m] > 0 && blueprint.mechanisms.service() ? wanted / unscaled[m] : 0;
        }
        return factors;
    }
}
