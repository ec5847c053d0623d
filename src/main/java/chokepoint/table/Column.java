package chokepoint.table;

/**
 * A column of an output table.
 *
 * @param name in snake case, with the unit where there is one
 * @param unit of a number; empty where there is none
 * @param description in a sentence, with what an empty cell means where one may be
 */
public record Column(String name, ColumnType type, String unit, String description) {
}
