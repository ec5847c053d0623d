package chokepoint.experiment.backtest;

/** A page of prose and tables in Markdown. */
final class MarkdownTables {

    private final StringBuilder text = new StringBuilder();

    /** A blank line follows, so that a table may. */
    MarkdownTables prose(String paragraphs) {
        text.append(text.isEmpty() ? "" : "\n").append(paragraphs.strip()).append('\n');
        return this;
    }

    MarkdownTables head(String... titles) {
        text.append('\n');
        row(titles);
        text.append("| --- ".repeat(titles.length)).append("|\n");
        return this;
    }

    MarkdownTables row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    String text() {
        return text.toString();
    }
}
