package chokepoint.scenario;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What a company reported for a quarter of its fiscal year. Row of {@code observed/maker_periods.csv}.
 *
 * @param metric {@code revenue} of the whole company, or China's share of it ({@code china_share}) or of its tool sales
 *     alone ({@code china_share_systems})
 * @param fiscalPeriod as the company names it
 * @param value empty where nothing is known
 */
public record MakerPeriod(
        @Column(key = true, refersTo = Maker.class) String maker,
        @Column(key = true, oneOf = {REVENUE, CHINA_SHARE, CHINA_SHARE_SYSTEMS}) String metric,
        String fiscalPeriod,
        @Column(key = true) String periodStart,
        @Column(key = true) String periodEnd,
        @Column(min = 0, max = 1e9) OptionalDouble value,
        @Column(oneOf = {PERCENT, "USD_million", "EUR_million", "JPY_billion", "RMB_billion"}) String unit) {

    public static final String REVENUE = "revenue";
    public static final String CHINA_SHARE = "china_share";
    public static final String CHINA_SHARE_SYSTEMS = "china_share_systems";
    static final String PERCENT = "percent";

    /** The first day. */
    public LocalDate start() {
        return LocalDate.parse(periodStart);
    }

    /** The last day. */
    public LocalDate end() {
        return LocalDate.parse(periodEnd);
    }
}
