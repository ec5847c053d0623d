package chokepoint.table;

/** A thing that tables name by its id; country, region and category are empty where it has none. */
public record EntityRow(String id, String name, String kind, String country, String region, String category) {
}
