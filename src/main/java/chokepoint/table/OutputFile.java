package chokepoint.table;

/**
 * A file that a run wrote.
 *
 * @param name within the output folder
 * @param rows below the header; −1 if it is not a table
 * @param sha256 of its bytes, in lower-case hex
 */
public record OutputFile(String name, long rows, String sha256) {

    /** The rows of a file that is not a table. */
    public static final long NO_TABLE = -1;

    public boolean isTable() {
        return rows != NO_TABLE;
    }
}
