package chokepoint.experiment;

/** Hears how far a run is, in replicates. */
public interface Progress {

    Progress NONE = new Progress() {
        @Override
        public void started(int total) {
        }

        @Override
        public void advanced(int done) {
        }
    };

    void started(int total);

    void advanced(int done);
}
