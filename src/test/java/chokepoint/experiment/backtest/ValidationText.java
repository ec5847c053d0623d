package chokepoint.experiment.backtest;

/** The prose of {@code docs/validation.md}: what does not change with the figures. */
final class ValidationText {

    static final String INTRODUCTION = """
            # The model beside the record

            Made by `ValidationPage`; do not edit. Regenerate it with
            `mvn test -Dtest=ValidationPageTest -Dregenerate=true`; a test holds it to the program. The same figures
            for any scenario, record and parameter sets: `chokepoint backtest scenarios/history.yaml
            [--observed DIR] [--draws CSV]`.

            What is tested is a *conditional hindcast*. Given are other regions' planned spending, to the end of the
            record as it came, and the dated rules. Everything else is simulated: what is ordered when and from whom,
            licences, slots, deliveries, service. The year 2022 may be fitted, 2023 is only scored.

            - **Ensemble.** Replicates differ in luck and, with a file of parameter sets, in parameters: replicate r
              takes set (r − 1) mod n, with its weight. Quantiles and scores are weighted.
            - **Periods.** Companies end their quarters near a month's end. A recorded period is held against the
              months whose middle day (the 16th) lies in it. It belongs to the year of its own middle day: Applied
              Materials' quarter to January 2023 counts in 2022, in which most of it lies.
            - **Units.** Revenue is turned into USD at the mean rates over the period's days (`fx.csv`) and taken
              times the part of the company that the model is about (`model_coverage.csv`). SEMI's billings are taken
              times the year's front-end factor (`front_end_factors.csv`), one for all regions. China's share is that
              of all sales with service, for ASML that of systems, as the companies report it by quarter. A tool
              that comes by way of a hub is no sale to China, a second-hand one no sale of its maker.
            - **Scanners.** Customs count lithography machines from the Netherlands; the model counts every
              lithography tool of the makers of that country delivered in China.
            - **CRPS** is the mean absolute error of the members less half their mean distance from each other, in
              the version that does not favour large ensembles (Ferro 2014); of a single forecast it is the absolute
              error. The *interval score* is the width of a band plus 2/(1 − level) times what lies outside it.
            - **Rivals.** *Twin*: the model's own world without the rules under study. *No change*: the record's mean
              over 2022. *Static sheet*: ten lines of arithmetic, [static-sheet.md](static-sheet.md).
            - The record's own error is not taken out. Quarters of Lam Research, KLA and Applied Materials are partly
              figures as remembered, 1 to 3 points to either side.
            """;

    static final String FITTED = """
            ## What was fitted

            - The constants of the choice of supplier, to class shares and makers' shares by country in 2022
              (`product_lines.csv`, `affinities.csv`). The affinities were themselves set so that makers' China shares
              of 2022 come out. The record of 2022 holds the first rules' effect on its last quarter.
            - The mix of tool classes and the tools per thousand wafer starts, to the classes' markets of 2022.
            - Service rates, so that each maker's service share of 2022 is the recorded one.
            - By `scenarios/experiments/fit-2022.yaml`, to revenues, China shares, regional deliveries, the domestic
              share and ASML's order book of 2022: `burn_in_slots`, `burn_in_overdue_share`, `order_horizon`, the
              queue handicap of Chinese buyers, the emphasis on scanners for China (1.3), the opening books of ASML
              and factors on the affinities of Applied Materials, Lam Research, KLA and Canon
              ([fit-2022.md](fit-2022.md)).
            - Revenue and China share of some aggregates (other Japanese and European makers, Lasertec), after a first
              comparison with 2022.
            """;

    static final String INFORMED = """
            ## Inputs that hold information from 2023

            - Other regions' planned spending of 2023, recorded (`plans.csv`): the condition of the hindcast.
            - The front-end factor of 2023, by which that spending was reckoned and the record is compared.
            - The fill of scanners, 0.475: ASML said in July and October 2023 that less than half of two years' demand
              was served. China's wishes of 2022 and the overdue orders at the opening rest on it; the fit to 2022
              shows it and does not count it.
            - China's own plan of 2023 is a trend of plans as known then, without stockpiling or reaction. Its level
              was chosen by people who knew what came.
            - Parameters whose source says TUNED (`parameters.csv`: the longest pre-purchase and others) were chosen
              on an earlier prototype with outcomes of 2022-23 in view. They are no clean forecast.
            - The approval rates of rules announced before 2024 are estimates made later.
            - Rules of 2023 are given with their dates, though nobody in the model knows of them before they are
              announced.
            """;

    static final String VERDICTS = """
            ## 2023: the model against its rivals

            CRPS, in the unit of the series; smaller is better. A tie counts against the model.
            """;

    static final String PROTOTYPE = """
            A hand-set prototype stood at 8.5 points here, its twin at 9.9 and no change at 13.6. Its rule for joining
            quarters is not known, and no change comes out higher by the rule above, so the figures compare only
            roughly.
            """;

    static final String BANDS = """
            ## 2023: error, bands, direction and peak

            *Direction* counts changes from period to period, the first from the last period of 2022, that the
            ensemble's mean has right; the *base rate* is what naming the commoner direction always would get. Bands
            of an ensemble that differs in luck alone leave out what is not known about parameters, so they are too
            narrow.
            """;

    static final String PATTERNS = """
            ## Patterns of the opening year

            Of the patterns that a good calibration reproduces, those that this record can tell. The others (what
            falls at once, lead times, leakage, backfill) have no series here and are held by tests.
            """;

    static final String EXPLAINED = """
            ## What the rules explain, and what the twin already has

            Change of the yearly mean from 2022 to 2023, in points, billings in bn USD. The twin has no new rule, so
            its rise comes from plans, books and slots: backlog that is worked off in China while others order less.
            What the rules add is the model's rise less the twin's. The rest is not explained.
            """;

    static final String WRONG = """
            ## Where the model is wrong, and by how much

            Largest bias first, as a part of the recorded mean of 2023.
            """;

    static final String FITTED_SCORES = """
            ## 2022, which may have been fitted

            No evidence of validity; shown so that the fit can be told from the forecast.
            """;

    static final String EVERY_PERIOD = """
            ## Every series, period by period
            """;

    private ValidationText() {
    }
}
