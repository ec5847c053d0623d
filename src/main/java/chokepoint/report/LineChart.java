package chokepoint.report;

import chokepoint.quantity.Month;
import java.util.List;

/**
 * Series over months in panels side by side.
 *
 * @param from first month of the summary; earlier ones are shaded
 * @param marks when rules begin to bind, with their letters
 * @param decimals of the values
 */
record LineChart(List<Month> months, Month from, List<RuleList.Mark> marks, String unit, int decimals) {

    /** A panel. @param note said below its name; may be empty */
    record Panel(String name, String note, List<Line> lines) {
    }

    /** How panels are laid out. */
    enum Layout { ONE_A_ROW, TWO_A_ROW, SMALL }

    void write(Data data, List<Panel> panels, Layout layout) {
        write(data, panels, layout, false);
    }

    /** @param shared whether all panels have the scale of the largest */
    void write(Data data, List<Panel> panels, Layout layout, boolean shared) {
        data.texts("months", months.stream().map(Month::toString).toList()).text("from", from.toString());
        data.text("unit", unit).text("layout", layout.name()).flag("shared", shared);
        data.objects("marks", marks, (entry, mark) -> entry.text("month", mark.month().toString())
                .text("letter", mark.letter()).text("text", mark.text()));
        data.objects("panels", panels, (entry, panel) -> {
            entry.text("name", panel.name()).text("note", panel.note());
            entry.objects("lines", panel.lines(), (one, line) -> Line.write(one, line, decimals));
        });
    }
}
