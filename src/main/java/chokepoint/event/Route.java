package chokepoint.event;

import java.util.Locale;

/** How a tool reaches the fab. */
public enum Route {
    DIRECT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
