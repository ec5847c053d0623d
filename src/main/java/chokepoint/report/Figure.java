package chokepoint.report;

import java.util.function.Consumer;

/**
 * A chart: what it found, what it shows, and the data that the page draws it from.
 *
 * @param id of the figure within the page; letters, digits and hyphens
 * @param kind which of the page's charts draws it, such as {@code lines}
 * @param title the finding, in a sentence
 * @param subtitle what is shown, with the unit
 * @param source the tables it is made from
 */
record Figure(String id, String kind, String title, String subtitle, String source) {

    /** Writes it with its data. */
    void write(Html html, Consumer<Data> data) {
        html.open("figure", "id", id, "data-kind", kind, "data-source", source);
        html.open("figcaption").element("h3", title, "id", id + "-title").element("p", subtitle, "class", "sub")
                .close("figcaption").line();
        html.open("div", "class", "controls").close("div");
        html.open("div", "class", "chart", "id", id + "-chart", "role", "img", "aria-labelledby", id + "-title")
                .element("p", "The chart needs JavaScript; its numbers are in " + source + ".", "class", "missing")
                .close("div").line();
        html.open("div", "class", "behind").close("div");
        html.open("script", "type", "application/json").trusted(Data.object(data)).close("script");
        html.close("figure").line();
    }
}
