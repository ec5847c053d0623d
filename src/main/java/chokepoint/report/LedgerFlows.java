package chokepoint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The denial ledger by month, home of the maker and fate, from {@code denials.csv}: stocks to date, in USD.
 *
 * @param byCountry values by month and fate, by code of the country
 */
record LedgerFlows(Map<String, double[][]> byCountry) {

    static LedgerFlows read(RunFolder run) throws IOException {
        Map<String, double[][]> flows = new TreeMap<>();
        Map<String, Integer> places = run.monthPlaces();
        run.eachOfFirstReplicate("denials", row -> {
            Integer month = places.get(row.text("month"));
            Optional<Fate> fate = Fate.of(row.text("code"));
            if (month != null && fate.isPresent()) {
                String home = run.entities().of("maker", row.text("counterfactual_maker")).country();
                flows.computeIfAbsent(home, code -> new double[places.size()][Fate.values().length])
                        [month][fate.get().ordinal()] += row.number("value_usd");
            }
        });
        return new LedgerFlows(flows);
    }

    /** Countries with something in the ledger, the one with most at the end first. */
    List<String> countries() {
        List<String> codes = new ArrayList<>(byCountry.keySet());
        codes.sort((a, b) -> Double.compare(atEnd(b), atEnd(a)));
        return codes;
    }

    boolean isEmpty() {
        return byCountry.values().stream().allMatch(flows -> sum(flows[flows.length - 1]) == 0);
    }

    /** All of a country at the end, USD. */
    double atEnd(String country) {
        double[][] flows = byCountry.get(country);
        return sum(flows[flows.length - 1]);
    }

    /** Of a country at the end, by fate, USD. */
    double atEnd(String country, Fate fate) {
        double[][] flows = byCountry.get(country);
        return flows[flows.length - 1][fate.ordinal()];
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
