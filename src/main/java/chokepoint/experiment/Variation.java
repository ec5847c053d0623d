package chokepoint.experiment;

import chokepoint.scenario.Mechanisms;
import chokepoint.scenario.Scenario;

/**
 * What a study changes in a scenario. Two that are equal are the same world and are run once.
 *
 * @param flatElsewhere whether plans outside the target are held at the start year's, see {@link FlatPlans}
 */
record Variation(Mechanisms mechanisms, boolean flatElsewhere) {

    static Variation none(Scenario scenario) {
        return new Variation(scenario.mechanisms(), false);
    }

    Variation with(String mechanism, String setting) {
        return new Variation(mechanisms.with(mechanism, setting), flatElsewhere);
    }

    Variation flat() {
        return new Variation(mechanisms, true);
    }

    Scenario of(Scenario scenario) {
        Scenario switched = scenario.with(mechanisms);
        return flatElsewhere ? switched.with(FlatPlans.elsewhere(scenario)) : switched;
    }
}
