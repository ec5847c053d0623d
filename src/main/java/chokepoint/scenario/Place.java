package chokepoint.scenario;

/**
 * Where a value was read.
 *
 * @param file as named by the user or relative to the scenario's folder
 * @param line counted from 1; 0 where there are no lines, as on the command line
 */
record Place(String file, int line) {

    static Place wholeFile(String file) {
        return new Place(file, 1);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
