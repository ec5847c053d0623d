package chokepoint.table;

/** Makes {@code docs/columns.md} from the column dictionary; a test keeps the two equal. */
public final class ColumnsPage {

    private static final String INTRODUCTION = """
            # Tables and columns

            Generated from `chokepoint.table.Schemas`; do not edit. Every table is CSV (RFC 4180): UTF-8, comma, line
            feed, a header always. Months are `2023-07`, money and tools whole numbers, real numbers have six decimals
            (halves rounded away from zero), an empty cell means "none". Rows are sorted by the key: texts by character
            code, numbers by size. Ids are those of the world's tables; `entities.csv` has their names.

            """;

    private ColumnsPage() {
    }

    public static String markdown() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (TableSchema schema : Schemas.all()) {
            page.append("- [`").append(schema.fileName()).append("`](#").append(schema.name()).append("csv): ")
                    .append(schema.description()).append('\n');
        }
        Schemas.all().forEach(schema -> append(page, schema));
        return page.toString();
    }

    private static void append(StringBuilder page, TableSchema schema) {
        page.append("\n## ").append(schema.fileName()).append("\n\n").append(schema.description())
                .append("\nKey: `").append(String.join("`, `", schema.key())).append("`.\n\n")
                .append("| column | type | unit | description |\n| --- | --- | --- | --- |\n");
        for (Column column : schema.columns()) {
            page.append("| `").append(column.name()).append("` | ").append(column.type().label()).append(" | ")
                    .append(column.unit()).append(" | ").append(column.description()).append(" |\n");
        }
    }
}
