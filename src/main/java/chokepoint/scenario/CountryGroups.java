package chokepoint.scenario;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code country_groups.csv}. */
final class CountryGroups {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

    private CountryGroups() {
    }

    /** Members by group. */
    static Map<String, Set<String>> read(Table table, Problems problems) {
        Map<String, Set<String>> groups = new TreeMap<>();
        CellList lists = new CellList(problems);
        CellReader cells = new CellReader(problems);
        for (Row row : table.rows()) {
            Cell name = row.cell("group");
            if (!NAME.matcher(name.text()).matches() || CountryCodes.ALL.contains(name.text())) {
                problems.at(name).must("be capital letters and no country code");
            }
            Set<String> members = new TreeSet<>();
            Cell list = row.cell("members");
            lists.members(list).forEach(member -> cells
                    .country(new Cell(list.place(), list.path(), member, list.changed())).ifPresent(members::add));
            groups.put(name.text(), members);
        }
        return groups;
    }
}
