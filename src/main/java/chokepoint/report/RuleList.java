package chokepoint.report;

import chokepoint.quantity.Month;
import chokepoint.table.TableRows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of a run, from {@code rules.csv}, by the day they take effect. */
record RuleList(List<Rule> rules, List<Mark> marks) {

    /** A rule as its table has it; days are ISO texts. */
    record Rule(String id, String issuer, String title, String source, String announced, String effective,
            String expires, String classes, String policy, double approval, boolean underStudy, boolean hypothetical,
            boolean modelled) {

        /** Whether it binds in this run and not in the twin. */
        boolean matters() {
            return underStudy && modelled && !policy.equals("inform");
        }

        /** The month in which it begins to count. */
        Month month() {
            return Month.counting(LocalDate.parse(effective));
        }
    }

    /** A month in which rules under study take effect, lettered in order. */
    record Mark(Month month, String letter, String text) {
    }

    static RuleList read(RunFolder run) throws IOException {
        List<Rule> rules = new ArrayList<>();
        if (run.has("rules")) {
            try (TableRows rows = TableRows.open(run.path(), "rules")) {
                while (rows.next()) {
                    rules.add(rule(rows));
                }
            }
        }
        rules.sort(Comparator.comparing(Rule::effective).thenComparing(Rule::id));
        return new RuleList(List.copyOf(rules), marks(run, rules));
    }

    /** The letter of the month in which the rule takes effect; empty if it is not marked. */
    String letter(Rule rule) {
        return rule.matters() ? marks.stream().filter(mark -> mark.month().equals(rule.month())).map(Mark::letter)
                .findFirst().orElse("") : "";
    }

    private static Rule rule(TableRows rows) throws IOException {
        return new Rule(rows.text("id"), rows.text("issuer"), rows.text("title"), rows.text("legal_source"),
                rows.text("announced"), rows.text("effective"), rows.text("expires"), rows.text("classes"),
                rows.text("policy"), rows.number("approval"), flag(rows, "under_study"), flag(rows, "hypothetical"),
                flag(rows, "modelled"));
    }

    private static boolean flag(TableRows rows, String column) {
        return rows.text(column).equals("true");
    }

    private static List<Mark> marks(RunFolder run, List<Rule> rules) {
        Map<Month, List<Rule>> byMonth = rules.stream().filter(Rule::matters)
                .filter(rule -> !rule.month().isBefore(run.run().start()) && rule.month().isBefore(run.run().end()))
                .collect(Collectors.groupingBy(Rule::month, TreeMap::new, Collectors.toList()));
        List<Mark> marks = new ArrayList<>();
        byMonth.forEach((month, those) -> marks.add(new Mark(month, letter(marks.size()),
                those.stream().map(rule -> run.entities().country(rule.issuer())).distinct()
                        .collect(Collectors.joining(", ")))));
        return List.copyOf(marks);
    }

    private static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }
}
