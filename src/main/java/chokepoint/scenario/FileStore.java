package chokepoint.scenario;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A place that files are read from by names relative to it, with '/' between folders. */
interface FileStore {

    /** Why a file that exists can not be used. */
    final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final Optional<String> maybe;

        Unreadable(String rule, Optional<String> maybe) {
            super(rule);
            this.maybe = maybe;
        }

        /** To be read after "must". */
        String rule() {
            return getMessage();
        }

        Optional<String> maybe() {
            return maybe;
        }
    }

    /**
     * The bytes of a file.
     *
     * @return empty if there is none of that name
     * @throws Unreadable if it may not or can not be read, or holds more bytes than the limit
     */
    Optional<byte[]> read(String name, long limit) throws Unreadable;

    /** Names of the files in a folder, without it, in order; empty if there is no such folder. */
    List<String> names(String folder);

    /**
     * Whether a folder is there; a member of it serves stores that can not see folders.
     *
     * @throws Unreadable if it may not be read
     */
    boolean hasFolder(String name, String member) throws Unreadable;
}
