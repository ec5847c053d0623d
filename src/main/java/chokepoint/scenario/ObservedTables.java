package chokepoint.scenario;

import java.util.List;

/**
 * What was recorded of the world that a scenario is about, to hold a run against: no run reads it. Each table is in
 * order of key, and every maker and region is one of the scenario's.
 *
 * @param inputs the files that were read, by name
 */
public record ObservedTables(List<MakerPeriod> makerPeriods, List<RegionBillings> billings,
        List<DomesticShare> domesticShares, List<ScannerDeliveries> scanners, List<ExchangeRates> exchangeRates,
        List<FrontEndFactor> frontEndFactors, List<ModelCoverage> coverage, List<InputFile> inputs) {
}
