package chokepoint.experiment;

import chokepoint.event.EventSink;
import chokepoint.table.RunTables;
import chokepoint.world.Blueprint;
import java.io.IOException;

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
        TwinRun.Detail detail = inDetail ? (world, directory) -> tables.sink(world, number, directory)
                : (world, directory) -> EventSink.NONE;
        return conclude(new TwinRun(blueprint, number, detail).run(), number, inDetail);
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
    ReplicateOutcome conclude(TwinRecord record, int number, boolean inDetail) throws IOException {
        ClosedTwins closed = ClosedTwins.of(record, touch);
        if (inDetail) {
            closed.ledger().detail(number, tables::add);
            closed.effects().rows(number, tables::add);
            new ComputeRows(record).of(number).forEach(tables::add);
        }
        tables.finishReplicate(number);
        return new ReplicateOutcome(closed.readings(), Series.of(record));
    }
}
