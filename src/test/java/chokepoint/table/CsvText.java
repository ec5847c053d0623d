package chokepoint.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second reading of RFC 4180, so that the writer is not checked by itself. */
final class CsvText {

    private CsvText() {
    }

    /** The rows below the header. */
    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows.subList(1, rows.size());
    }

    static List<String> column(Path folder, TableSchema schema, String name) throws IOException {
        int place = schema.columnNames().indexOf(name);
        return rows(Files.readString(folder.resolve(schema.fileName()))).stream().map(row -> row.get(place)).toList();
    }

    /** Whole numbers by size, other cells by character. */
    static int compareCells(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            boolean numbers = a.get(i).matches("-?\\d+") && b.get(i).matches("-?\\d+");
            int order = numbers ? Long.compare(Long.parseLong(a.get(i)), Long.parseLong(b.get(i)))
                    : a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
