package chokepoint.table;

import java.io.IOException;

/** The output folder cannot be used as asked; the message says why and what to do. Nothing was changed. */
public final class OutputRefused extends IOException {

    private static final long serialVersionUID = 1L;

    public OutputRefused(String message) {
        super(message);
    }
}
