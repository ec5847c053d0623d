package chokepoint.experiment;

import chokepoint.event.Directory;
import chokepoint.event.WorldKind;
import chokepoint.ledger.DenialLedger;
import chokepoint.ledger.Disposition;
import chokepoint.ledger.EffectMeasure;
import chokepoint.ledger.Effects;
import chokepoint.ledger.Headlines;
import chokepoint.ledger.Window;
import chokepoint.world.Blueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the headline measures off one replicate, always the same ones in the same order. */
final class HeadlineReadings {

    private final Blueprint blueprint;
    private final Directory directory;
    private final TwinRecord record;
    private final DenialLedger ledger;
    private final Effects effects;
    private final Window window;
    private final Headlines ruled;
    private final Headlines twin;
    private final List<Reading> readings = new ArrayList<>();

    HeadlineReadings(TwinRecord record, DenialLedger ledger, Effects effects) {
        this.blueprint = record.blueprint();
        this.directory = blueprint.directory;
        this.record = record;
        this.ledger = ledger;
        this.effects = effects;
        this.window = Window.of(directory, blueprint.scenario.reportFrom(), directory.end());
        this.ruled = new Headlines(record.ruled().flows(), window);
        this.twin = new Headlines(record.twin().flows(), window);
        readMakers();
        readCountries();
        readLedger();
        readEffects();
        readCapacity();
        readService();
        readLicences();
    }

    List<Reading> list() {
        return readings;
    }

    private void readMakers() {
        double years = window.months() / 12.0;
        for (int maker = 0; maker < blueprint.makerCount(); maker++) {
            String id = directory.makers().get(maker);
            add("revenue_usd_per_year", id, "USD/year", ruled.revenueUsd(maker) / years,
                    twin.revenueUsd(maker) / years);
            add("target_share", id, "share of tool sales", ruled.targetShare(maker), twin.targetShare(maker));
        }
        add("target_spending_usd_per_year", "", "USD/year", ruled.targetSpendingUsd() / years,
                twin.targetSpendingUsd() / years);
    }

    private void readCountries() {
        SortedSet<Integer> homes = new TreeSet<>();
        for (int home : directory.makerCountry()) {
            homes.add(home);
        }
        for (int home : homes) {
            String id = directory.countries().get(home);
            add("world_share", id, "share of tool sales", ruled.worldShare(home), twin.worldShare(home));
            add("target_market_share", id, "share of tool sales", ruled.targetMarketShare(home),
                    twin.targetMarketShare(home));
        }
    }

    private void readLedger() {
        int last = blueprint.months - 1;
        for (Disposition code : Disposition.values()) {
            addRuled("denied_usd", code.label(), "USD", ledger.usd(last, code));
        }
        addRuled("denied_total_usd", "", "USD", ledger.usd(last));
        add("lots_delivered_here_only", "", "lots", ledger.oneWorldLots().lots(WorldKind.RULED, last),
                ledger.oneWorldLots().lots(WorldKind.COUNTERFACTUAL, last));
    }

    private void readEffects() {
        for (EffectMeasure measure : EffectMeasure.values()) {
            addRuled(measure.name().toLowerCase(Locale.ROOT) + "_usd", "", "USD", effects.usd(measure, window));
        }
        addRuled("most_brought_forward_usd", "", "USD", effects.mostBroughtForward(window));
        SortedSet<String> regions = new TreeSet<>();
        blueprint.scenario.world().buyers()
                .forEach(buyer -> regions.addAll(List.of(buyer.region(), buyer.subregion())));
        regions.remove("");
        for (String region : regions) {
            addRuled("offset_ratio", region, "deflected/destroyed", effects.offsetRatio(buyersIn(region), window));
        }
        addRuled("offset_ratio", "", "deflected/destroyed", effects.offsetRatio(elsewhere(), window));
    }

    private boolean[] buyersIn(String region) {
        boolean[] there = new boolean[blueprint.buyerCount()];
        for (int buyer = 0; buyer < there.length; buyer++) {
            var row = blueprint.scenario.world().buyers().get(buyer);
            there[buyer] = row.region().equals(region) || row.subregion().equals(region);
        }
        return there;
    }

    private boolean[] elsewhere() {
        boolean[] there = new boolean[blueprint.buyerCount()];
        for (int buyer = 0; buyer < there.length; buyer++) {
            there[buyer] = !blueprint.buyerInTarget[buyer];
        }
        return there;
    }

    private void readService() {
        double years = window.months() / 12.0;
        for (int maker = 0; maker < blueprint.makerCount(); maker++) {
            add("service_revenue_usd_per_year", directory.makers().get(maker), "USD/year",
                    ruled.serviceUsd(maker) / years, twin.serviceUsd(maker) / years);
        }
    }

    private void readCapacity() {
        int last = blueprint.months - 1;
        String target = String.join(";", new TreeSet<>(blueprint.scenario.target()));
        CapacityHistory here = record.ruled().capacity();
        CapacityHistory there = record.twin().capacity();
        add("advanced_capacity_kwpm", target, "kwpm", here.advancedKwpm(last), there.advancedKwpm(last));
        add("advanced_good_kwpm", target, "kwpm", here.advancedGoodKwpm(last), there.advancedGoodKwpm(last));
        int gap = CapacityHistory.gapMonths(here, there, last, blueprint.burnIn);
        addRuled("capability_gap_months", target, "months", gap < 0 ? Double.NaN : gap);
        addRuled("capability_gap_reached", target, "share of replicates", gap < 0 ? 0 : 1);
        ComputeIndex index = new ComputeIndex(blueprint, there);
        add("ai_compute_index", target, "index", index.at(here, last), index.at(there, last));
        add("ai_logic_index", target, "index", index.logicAt(here, last), index.logicAt(there, last));
    }

    private void readLicences() {
        add("licence_applications", "", "applications", record.ruled().licences().applied(),
                record.twin().licences().applied());
        add("licence_refusals", "", "applications", record.ruled().licences().refused(),
                record.twin().licences().refused());
    }

    private void add(String measure, String subject, String unit, double inRuled, double inTwin) {
        readings.add(new Reading(measure, subject, unit, inRuled, inTwin));
    }

    private void addRuled(String measure, String subject, String unit, double value) {
        readings.add(Reading.ofRuled(measure, subject, unit, value));
    }
}
