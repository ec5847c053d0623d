package chokepoint.experiment;

import chokepoint.event.Broadcast;
import chokepoint.event.WorldKind;
import chokepoint.table.RunTables;
import chokepoint.world.Blueprint;
import java.io.IOException;
import java.util.List;

/** Runs one replicate to its outcome; with detail, its rows go to the tables. */
final class Replicate {

    private final Blueprint blueprint;
    private final Touch touch;
    private final RunTables tables;

    Replicate(Blueprint blueprint, Touch touch, RunTables tables) {
        this.blueprint = blueprint;
        this.touch = touch;
        this.tables = tables;
    }

    ReplicateOutcome run(int number, boolean inDetail) throws IOException {
        if (!inDetail) {
            return conclude(new TwinRun(blueprint, number, TwinRun.Detail.NONE).run(), number);
        }
        CostsOfDenial costs = new CostsOfDenial();
        TwinRecord record = new TwinRun(blueprint, number, (world, directory) -> new Broadcast(List.of(
                tables.sink(world, number, directory), world == WorldKind.RULED ? costs.ruled : costs.twin))).run();
        ClosedTwins closed = ClosedTwins.of(record, touch);
        costs.close(record, closed.terms()).rows(number, tables::add);
        closed.ledger().detail(number, tables::add);
        closed.effects().rows(number, tables::add);
        new ComputeRows(record).of(number).forEach(tables::add);
        return finish(closed, number);
    }

    /** The same with the world of a parameter set, which has the same things in the same months. */
    Replicate in(Blueprint drawn) {
        return new Replicate(drawn, new Touch(drawn), tables);
    }

    /** Forgets the rows of one that failed. */
    void drop(int number) throws IOException {
        tables.dropReplicate(number);
    }

    Blueprint blueprint() {
        return blueprint;
    }

    /** Closes the books of two finished worlds. */
    ReplicateOutcome conclude(TwinRecord record, int number) throws IOException {
        return finish(ClosedTwins.of(record, touch), number);
    }

    private ReplicateOutcome finish(ClosedTwins closed, int number) throws IOException {
        tables.finishReplicate(number);
        return new ReplicateOutcome(closed.readings(), Series.of(closed.record()));
    }
}
