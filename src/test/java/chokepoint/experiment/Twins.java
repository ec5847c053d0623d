package chokepoint.experiment;

import chokepoint.event.Directory;
import chokepoint.event.EventSink;
import chokepoint.event.ToolsDelivered;
import chokepoint.event.WorldKind;
import chokepoint.ledger.DenialLedger;
import chokepoint.ledger.EffectMeasure;
import chokepoint.ledger.Effects;
import chokepoint.ledger.LedgerTerms;
import chokepoint.ledger.Window;
import chokepoint.support.TestWorld;
import chokepoint.world.Blueprint;
import java.util.function.Predicate;

/** One replicate of a scenario, run to its end, with all that happened in both worlds. */
public final class Twins {

    final Blueprint blueprint;
    final TwinRecord record;
    final EventLog ruled = new EventLog();
    final EventLog twin = new EventLog();
    final Touch touch;
    final DenialLedger ledger;

    private Twins(Blueprint blueprint, int replicate) {
        this.blueprint = blueprint;
        this.record = new TwinRun(blueprint, replicate,
                (world, directory) -> world == WorldKind.RULED ? ruled : twin).run();
        this.touch = new Touch(blueprint);
        this.ledger = DenialLedger.close(new LedgerTerms(blueprint.directory, record.lots(), touch,
                blueprint.parameters.lateMonths()), record.ruled().lots(), record.twin().lots());
    }

    static Twins of(TestWorld world) {
        return new Twins(world.blueprint(), 1);
    }

    static Twins of(Blueprint blueprint, int replicate) {
        return new Twins(blueprint, replicate);
    }

    /** Tells sinks of both worlds what happens in the first replicate. */
    public static void tell(Blueprint blueprint, EventSink ofRuled, EventSink ofTwin) {
        new TwinRun(blueprint, 1, (WorldKind world, Directory directory) ->
                world == WorldKind.RULED ? ofRuled : ofTwin).run();
    }

    int lastMonth() {
        return blueprint.months - 1;
    }

    long effect(EffectMeasure measure) {
        Directory directory = blueprint.directory;
        LedgerTerms terms = new LedgerTerms(directory, record.lots(), touch, blueprint.parameters.lateMonths());
        return record.effects(terms, touch.restrictedMakers())
                .usd(measure, Window.of(directory, directory.start(), directory.end()));
    }

    /** Value delivered from the start on, of deliveries that are wanted. */
    long deliveredUsd(EventLog world, Predicate<ToolsDelivered> wanted) {
        return world.only(ToolsDelivered.class).stream().filter(sale -> sale.month() >= blueprint.burnIn)
                .filter(wanted).mapToLong(ToolsDelivered::paidUsd).sum();
    }

    String home(ToolsDelivered sale) {
        return blueprint.directory.countries()
                .get(blueprint.directory.makerCountry()[blueprint.directory.lineMaker()[sale.productLine()]]);
    }

    String location(ToolsDelivered sale) {
        return blueprint.directory.locationOfBuyer(blueprint.directory.fabBuyer()[sale.fabLine()]);
    }

    String toolClass(ToolsDelivered sale) {
        return blueprint.directory.toolClass(sale.productLine());
    }
}
