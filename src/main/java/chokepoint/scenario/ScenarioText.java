package chokepoint.scenario;

import java.nio.file.Path;

/** The text of a scenario with the place it is looked at from, to be resolved again and again with other values. */
public final class ScenarioText {

    private final ScenarioLibrary library;
    private final String text;
    private final Path place;

    /** @param place of the scenario's file: tables are looked for beside it, then in the library */
    public ScenarioText(ScenarioLibrary library, String text, Path place) {
        this.library = library;
        this.text = text;
        this.place = place;
    }

    public LoadResult load(Overrides overrides) {
        return new ScenarioLoader(library).loadText(text, place, overrides);
    }
}
