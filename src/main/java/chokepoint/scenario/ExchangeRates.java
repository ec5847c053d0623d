package chokepoint.scenario;

import java.time.LocalDate;

/** Mean exchange rates of a quarter. Row of {@code observed/fx.csv}. */
public record ExchangeRates(
        @Column(key = true) String periodStart,
        @Column(key = true) String periodEnd,
        @Column(unit = "USD per EUR", min = 0.1, max = 10) double usdPerEur,
        @Column(unit = "JPY per USD", min = 10, max = 1_000) double jpyPerUsd,
        @Column(unit = "CNY per USD", min = 1, max = 100) double cnyPerUsd) {

    /** The first day. */
    public LocalDate start() {
        return LocalDate.parse(periodStart);
    }

    /** The last day. */
    public LocalDate end() {
        return LocalDate.parse(periodEnd);
    }

    /** USD millions of one unit such as {@code JPY_billion}. */
    public double usdMillions(String unit) {
        return switch (unit) {
            case "USD_million" -> 1;
            case "EUR_million" -> usdPerEur;
            case "JPY_billion" -> 1000 / jpyPerUsd;
            case "RMB_billion" -> 1000 / cnyPerUsd;
            default -> throw new IllegalArgumentException(unit + " must be a unit of money.");
        };
    }
}
