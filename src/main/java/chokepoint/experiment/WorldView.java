package chokepoint.experiment;

import java.util.Locale;

/** Which world a number of a study is of: one of the twins, or what the rules under study change. */
enum WorldView {
    RULED {
        @Override
        double of(Reading reading) {
            return reading.ruled();
        }
    },
    COUNTERFACTUAL {
        @Override
        double of(Reading reading) {
            return reading.counterfactual();
        }
    },
    DIFFERENCE {
        @Override
        double of(Reading reading) {
            return reading.ruled() - reading.counterfactual();
        }
    };

    /** Not a number where the world has no such measure. */
    abstract double of(Reading reading);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
