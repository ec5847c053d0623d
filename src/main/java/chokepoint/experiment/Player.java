package chokepoint.experiment;

import java.util.Locale;

/**
 * What the rise of the target's share is split among (model.md section 9). Off means without it; on, as in the
 * scenario.
 */
enum Player {
    STOCKPILING {
        @Override
        Variation without(Variation variation) {
            return variation.with("stockpiling", "off");
        }
    },
    /** Without it everything ready is shipped. */
    SLOTS {
        @Override
        Variation without(Variation variation) {
            return variation.with("slots", "off");
        }
    },
    SLUMP_ELSEWHERE {
        @Override
        Variation without(Variation variation) {
            return variation.flat();
        }
    },
    REACTION_SPENDING {
        @Override
        Variation without(Variation variation) {
            return variation.with("reaction_spending", "off");
        }
    };

    abstract Variation without(Variation variation);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isIn(int coalition) {
        return (coalition & 1 << ordinal()) != 0;
    }

    /** The world in which only the players of a coalition, given as bits, are on. */
    static Variation coalition(Variation all, int coalition) {
        Variation variation = all;
        for (Player player : values()) {
            variation = player.isIn(coalition) ? variation : player.without(variation);
        }
        return variation;
    }

    static int coalitions() {
        return 1 << values().length;
    }
}
