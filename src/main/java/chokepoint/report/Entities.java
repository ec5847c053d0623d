package chokepoint.report;

import chokepoint.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The things of a run by kind and id: names and homes. Ids stand for names that are missing. */
final class Entities {

    /** A thing. @param country home or location; empty if it has none */
    record Entity(String id, String name, String country, String category) {

        /** The name without what stands in brackets behind it: aggregates list their firms there. */
        String shortName() {
            return name.replaceFirst(" \\(.*", "");
        }
    }

    private final Map<String, Map<String, Entity>> byKind = new TreeMap<>();

    private Entities() {
    }

    static Entities read(Path folder) throws IOException {
        Entities entities = new Entities();
        if (TableRows.isIn(folder, "entities")) {
            try (TableRows rows = TableRows.open(folder, "entities")) {
                while (rows.next()) {
                    Entity entity = new Entity(rows.text("id"), rows.text("name"), rows.text("country"),
                            rows.text("category"));
                    entities.byKind.computeIfAbsent(rows.text("kind"), kind -> new TreeMap<>())
                            .put(entity.id(), entity);
                }
            }
        }
        return entities;
    }

    List<Entity> ofKind(String kind) {
        return new ArrayList<>(byKind.getOrDefault(kind, Map.of()).values());
    }

    /** Never absent: an unknown id stands for itself. */
    Entity of(String kind, String id) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(id, new Entity(id, id, "", ""));
    }

    String maker(String id) {
        return of("maker", id).shortName();
    }

    /** Name of a country, by the government that the tables have for it. */
    String country(String code) {
        return of("government", code).name();
    }
}
