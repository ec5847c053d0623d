package chokepoint.scenario;

/**
 * A value as written, with where it stands. A cell that a scenario changes carries the place and path of the change.
 *
 * @param changed by the scenario
 */
record Cell(Place place, String path, String text, boolean changed) {

    boolean isBlank() {
        return text.isBlank();
    }
}
