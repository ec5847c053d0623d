package chokepoint.experiment.backtest;

import chokepoint.scenario.ExchangeRates;
import chokepoint.scenario.FrontEndFactor;
import chokepoint.scenario.MakerPeriod;
import chokepoint.scenario.ObservedTables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Turns what was recorded into the units of the model. What can not be turned is not a number. */
final class UnitsOfTheRecord {

    private final ObservedTables tables;

    UnitsOfTheRecord(ObservedTables tables) {
        this.tables = tables;
    }

    /** A company's revenue in billion USD, at the mean rate over the days of its period. */
    double usdBn(MakerPeriod row) {
        double sum = 0;
        long days = 0;
        for (ExchangeRates rates : tables.exchangeRates()) {
            long common = commonDays(row, rates);
            sum += common * rates.usdMillions(row.unit());
            days += common;
        }
        boolean whole = days == ChronoUnit.DAYS.between(row.start(), row.end()) + 1;
        return whole ? row.value().orElse(Double.NaN) * sum / days / 1000 : Double.NaN;
    }

    /** The year's, or the nearest year's of which there is one. */
    double frontEndFactor(int year) {
        FrontEndFactor nearest = null;
        for (FrontEndFactor row : tables.frontEndFactors()) {
            if (nearest == null || Math.abs(row.year() - year) < Math.abs(nearest.year() - year)) {
                nearest = row;
            }
        }
        return nearest == null ? Double.NaN : nearest.factor();
    }

    private static long commonDays(MakerPeriod row, ExchangeRates rates) {
        LocalDate from = row.start().isAfter(rates.start()) ? row.start() : rates.start();
        LocalDate to = row.end().isBefore(rates.end()) ? row.end() : rates.end();
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }
}
