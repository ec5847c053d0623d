package chokepoint.report;

/** HTML as it grows. All text and attributes are escaped here, so that no name from a table becomes markup. */
final class Html {

    private final StringBuilder text = new StringBuilder(1 << 17);

    /** Opens an element; attributes are names and values in turn, and one of the value {@code null} is left out. */
    Html open(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                text.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                text.append('"');
            }
        }
        text.append('>');
        return this;
    }

    Html close(String tag) {
        text.append("</").append(tag).append('>');
        return this;
    }

    /** Ends a line, so that the page can be read as a file. */
    Html line() {
        text.append('\n');
        return this;
    }

    Html text(String content) {
        escape(content);
        return this;
    }

    /** An element that holds text alone, on a line of its own. */
    Html element(String tag, String content, String... attributes) {
        return open(tag, attributes).text(content).close(tag).line();
    }

    /** Trusted markup: the program's own, never from a table. */
    Html trusted(String markup) {
        text.append(markup);
        return this;
    }

    /** A row of a table; the first cell heads it. */
    Html row(String... cells) {
        open("tr");
        for (int i = 0; i < cells.length; i++) {
            if (i == 0) {
                open("th", "scope", "row").text(cells[i]).close("th");
            } else {
                open("td").text(cells[i]).close("td");
            }
        }
        return close("tr").line();
    }

    /** The head of a table. */
    Html heads(String... names) {
        open("thead").open("tr");
        for (String name : names) {
            open("th", "scope", "col").text(name).close("th");
        }
        return close("tr").close("thead").line();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.append(Character.isISOControl(c) && c != '\n' ? ' ' : c);
            }
        }
    }
}
