package chokepoint.event;

import java.util.Locale;

/** How a tool reaches the fab: from its maker, through an unlisted affiliate, through a hub, or second-hand. */
public enum Route {
    DIRECT, AFFILIATE, HUB, USED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
