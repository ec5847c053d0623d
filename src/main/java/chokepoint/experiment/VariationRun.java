package chokepoint.experiment;

import chokepoint.scenario.Scenario;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One world of a study, laid out when its first replicate is run and read off replicate by replicate; writes nothing.
 */
final class VariationRun {

    private final Scenario scenario;
    private final Optional<RiseWindow> window;
    private Touch touch;
    private Blueprint blueprint;

    VariationRun(Scenario scenario, Optional<RiseWindow> window) {
        this.scenario = scenario;
        this.window = window;
    }

    /**
     * The headline measures, always the same ones in the same order, and the rise of the target's share at their end.
     */
    List<Reading> run(int replicate) {
        layOut();
        TwinRecord record = new TwinRun(blueprint, replicate, TwinRun.Detail.NONE).run();
        List<Reading> readings = new ArrayList<>(ClosedTwins.of(record, touch).readings());
        window.ifPresent(months -> readings.add(months.read(record)));
        return readings;
    }

    private synchronized void layOut() {
        if (touch == null) {
            blueprint = new Blueprint(scenario);
            touch = new Touch(blueprint);
        }
    }
}
