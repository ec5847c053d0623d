package chokepoint.report;

import chokepoint.table.SummaryRow;
import java.util.List;

/**
 * A change as one bar of a chart, with its 95 % interval; numbers that are none are left out of the page.
 *
 * @param percent the change in per cent; not a number if that has no meaning
 * @param before what it is a change of
 * @param noise whether luck alone could have made it
 */
record Effect(String name, double value, double low, double high, double percent, double before, double after,
        boolean noise) {

    private static final int DECIMALS = 3;

    /** Bars under one heading. @param unit of the values; empty if the chart has one for all */
    record Panel(String name, String unit, List<Effect> effects) {
    }

    /** The difference of a headline measure. @param scale what the values are multiplied with */
    static Effect of(String name, SummaryRow row, double scale) {
        return new Effect(name, row.difference() * scale, row.ciLow() * scale, row.ciHigh() * scale,
                Measures.percentOfTwin(row, row.difference()), row.counterfactual() * scale, row.ruled() * scale,
                Measures.isNoise(row));
    }

    /** A name without a number, so that panels side by side have the same rows. */
    static Effect none(String name) {
        return new Effect(name, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false);
    }

    /** @param shared whether all panels have one scale */
    static void write(Data data, String unit, List<Panel> panels, boolean shared) {
        data.text("unit", unit).flag("shared", shared);
        data.objects("panels", panels, (entry, panel) -> entry.text("name", panel.name()).text("unit", panel.unit())
                .objects("rows", panel.effects(), (one, effect) -> effect.write(one)));
    }

    private void write(Data data) {
        data.text("name", name).number("value", value, DECIMALS).number("low", low, DECIMALS)
                .number("high", high, DECIMALS).number("percent", percent, 1).number("before", before, DECIMALS)
                .number("after", after, DECIMALS).flag("noise", noise);
    }
}
