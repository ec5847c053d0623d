package chokepoint.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns two spaces apart, under a header; words stand to the left, numbers to the right. */
final class TextTable {

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /** All columns hold words. */
    TextTable(String... header) {
        this(header.length, header);
    }

    /** @param words how many columns hold words; those after them hold numbers */
    TextTable(int words, String... header) {
        this.words = words;
        rows.add(List.of(header));
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String blanks = " ".repeat(width(column) - cell.length());
            line.append(column < words ? cell + blanks : blanks + cell).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
