package chokepoint.experiment;

/** Hears how far a run is. */
public interface Progress {

    void started(int total);

    void advanced(int done);
}
