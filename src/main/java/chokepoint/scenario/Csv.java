package chokepoint.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Strict reading of comma-separated values (RFC 4180) with line numbers. The parser that comes with tablesaw repairs
 * broken quotes silently, so a lost quote would swallow rows; here it is a problem with its line.
 */
final class Csv {

    /** @param line on which the record begins, from 1 */
    record CsvRecord(int line, List<String> values) {
    }

    private final String text;
    private final String file;
    private final Problems problems;
    private final List<CsvRecord> records = new ArrayList<>();
    private int at;
    private int line = 1;

    private Csv(String text, String file, Problems problems) {
        this.text = text;
        this.file = file;
        this.problems = problems;
    }

    /** The records that are not empty lines, the header first. Reading stops at the first broken quote. */
    static List<CsvRecord> read(String text, String file, Problems problems) {
        Csv csv = new Csv(text.replace("\r\n", "\n").replace('\r', '\n'), file, problems);
        csv.readAll();
        return csv.records;
    }

    private void readAll() {
        while (at < text.length()) {
            int begin = line;
            List<String> values = readRecord();
            if (values.isEmpty()) {
                return;
            }
            if (values.size() > 1 || !values.get(0).isEmpty()) {
                records.add(new CsvRecord(begin, List.copyOf(values)));
            }
        }
    }

    /** Empty if the record is broken. */
    private List<String> readRecord() {
        List<String> values = new ArrayList<>();
        while (true) {
            String value = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            if (value == null) {
                return List.of();
            }
            values.add(value);
            if (at >= text.length() || text.charAt(at) == '\n') {
                at++;
                line++;
                return values;
            }
            at++;
        }
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '"') {
                broken("have quotes only around a whole cell, doubled inside it");
                return null;
            }
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        int begin = line;
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else if (c == '"') {
                return afterQuote(value.toString());
            } else {
                line += c == '\n' ? 1 : 0;
                value.append(c);
            }
        }
        line = begin;
        broken("close the quote that opens on this line");
        return null;
    }

    private String afterQuote(String value) {
        if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            broken("have a comma or the end of the line after a closing quote");
            return null;
        }
        return value;
    }

    private void broken(String rule) {
        problems.at(new Place(file, line), "the row").must(rule);
    }
}
