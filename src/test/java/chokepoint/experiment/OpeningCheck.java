package chokepoint.experiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code scenarios/observed/opening_checks.csv}: a recorded figure that the opening is held against.
 *
 * @param low of the range of the record itself; empty where none is given
 * @param high of the same
 */
record OpeningCheck(String subject, String measure, String periodStart, String periodEnd, double value, String low,
        String high, String unit, String source, String confidence) {

    private static final Path FILE = Path.of("scenarios", "observed", "opening_checks.csv");
    private static final int COLUMNS = 10;

    static List<OpeningCheck> readAll() throws IOException {
        List<OpeningCheck> rows = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(FILE)) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows.add(of(cells(line)));
            }
        }
        return rows;
    }

    boolean hasRange() {
        return !low.isEmpty();
    }

    boolean holds(double figure) {
        return Double.parseDouble(low) <= figure && figure <= Double.parseDouble(high);
    }

    private static OpeningCheck of(List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException(FILE + ": a row must have " + COLUMNS + " cells, not " + cells);
        }
        return new OpeningCheck(cells.get(0), cells.get(1), cells.get(2), cells.get(3),
                Double.parseDouble(cells.get(4)), cells.get(5), cells.get(6), cells.get(7), cells.get(8), cells.get(9));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean doubled = quoted && c == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (doubled) {
                cell.append(c);
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
