package chokepoint.scenario;

import chokepoint.quantity.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies of real rules that a scenario puts into another government's mouth. The copy reaches the new issuer's firms
 * and content instead of the old one's, does not exempt its own makers, and keeps everything else unless told
 * otherwise.
 */
final class HypotheticalRules {

    /** What an entry may say besides id, like and issuer: columns of {@code rules.csv}. */
    private static final List<String> OPTIONS = List.of("title", "announced", "effective", "expires", "approval");
    static final Set<String> KEYS =
            Set.of("id", "like", "issuer", "title", "announced", "effective", "expires", "approval");

    private final Table library;
    private final Problems problems;
    private final Map<String, Map<String, String>> written = new LinkedHashMap<>();
    private Table rules;

    HypotheticalRules(Table library, Problems problems) {
        this.library = library;
        this.problems = problems;
        this.rules = library;
    }

    /** The rules with the copies added. */
    Table add(List<YamlValue.Named> entries) {
        entries.forEach(this::add);
        checkOverlaps();
        return rules;
    }

    /** Two copies of one rule by one issuer at one time would ask for the same licence twice. */
    private void checkOverlaps() {
        Map<String, List<Row>> alike = new TreeMap<>();
        written.forEach((id, entry) -> alike.computeIfAbsent(entry.get("issuer") + entry.get("like"),
                key -> new ArrayList<>()).add(rules.row(id).orElseThrow()));
        alike.values().forEach(rows -> {
            for (int later = 1; later < rows.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    checkOverlap(rows.get(earlier), rows.get(later));
                }
            }
        });
    }

    /** ISO dates compare as text; never is later than all. */
    private void checkOverlap(Row earlier, Row later) {
        boolean apart = later.text("effective").compareTo(end(earlier)) >= 0
                || earlier.text("effective").compareTo(end(later)) >= 0;
        if (!apart) {
            problems.at(later.cell("id")).must("not be in force together with " + earlier.key()
                    + ", a copy of the same rule by the same issuer", "other dates");
        }
    }

    private static String end(Row row) {
        String expires = row.text("expires");
        return expires.equals(RuleReader.NEVER) ? "9999" : expires;
    }

    Set<String> ids() {
        return written.keySet();
    }

    /** Each entry as it stands in the scenario, by id. */
    Map<String, Map<String, String>> written() {
        return written;
    }

    private void add(YamlValue.Named entry) {
        KeyReader keys = new KeyReader(entry, "hypothetical.", problems);
        keys.checkKeys(new TreeSet<>(KEYS));
        Optional<String> id = keys.id("id");
        Optional<Row> like = keys.require("like").flatMap(this::real);
        Optional<Cell> issuer = keys.require("issuer");
        issuer.ifPresent(new CellReader(problems)::country);
        if (id.isEmpty() || like.isEmpty() || issuer.isEmpty() || clashes(keys, id.get())) {
            return;
        }
        KeyReader named = new KeyReader(entry, "hypothetical." + id.get() + ".", problems);
        Map<String, String> options = new LinkedHashMap<>();
        Row row = copy(like.get(), named.cell("id").orElseThrow(), named.cell("issuer").orElseThrow());
        for (String option : OPTIONS) {
            Optional<Cell> cell = named.cell(option);
            cell.ifPresent(given -> options.put(option, given.text()));
            row = cell.isPresent() ? row.with(option, cell.get()) : row;
        }
        remember(id.get(), like.get().key(), issuer.get().text(), options);
        rules = rules.with(row);
    }

    private void remember(String id, String like, String issuer, Map<String, String> options) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("like", like);
        entry.put("issuer", issuer);
        entry.putAll(options);
        written.put(id, entry);
    }

    private Optional<Row> real(Cell like) {
        Optional<Row> row = library.row(like.text());
        if (row.isEmpty()) {
            problems.at(like).must("name a rule of the library", Nearest.to(like.text(), library.keys()));
        }
        return row;
    }

    private boolean clashes(KeyReader keys, String id) {
        boolean clash = library.row(id).isPresent() || written.containsKey(id);
        if (clash) {
            problems.at(keys.cell("id").orElseThrow()).must("be an id that no other rule has", id + "-copy");
        }
        return clash;
    }

    private Row copy(Row like, Cell id, Cell issuer) {
        String country = issuer.text();
        Row row = like.named(id.text()).with("id", id).with("issuer", issuer);
        row = with(row, "title", like.text("title") + " (hypothetical copy by " + country + ")");
        row = with(row, "legal_source", "none: hypothetical, like " + like.key());
        row = with(row, "standing", "false");
        row = with(row, "reach", members(like.text("reach"))
                .map(member -> member.replaceAll("^(origin|persons):..$", "$1:" + country))
                .collect(Collectors.joining(";")));
        String exempt = members(like.text("exempt"))
                .filter(member -> !member.equals("maker-country:" + country)).collect(Collectors.joining(";"));
        return with(row, "exempt", exempt.isEmpty() ? RuleParts.NONE : exempt);
    }

    private static Stream<String> members(String list) {
        return Stream.of(list.split(";"));
    }

    private static Row with(Row row, String column, String text) {
        Cell cell = row.cell(column);
        return row.with(column, new Cell(cell.place(), cell.path(), text, cell.changed()));
    }
}
