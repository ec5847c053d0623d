package chokepoint.world;

import chokepoint.event.Directory;
import chokepoint.scenario.ForeignContent;

/**
 * Which product lines a location's buyers see at risk (model.md M4, kappa): the maker's home, or a country whose
 * content is in the tool, has issued or announced rules that reach sales to the location. Countries are bits.
 */
final class Exposure {

    private final KnownRules known;
    private final int locations;
    /** By version × locations + location. */
    private final long[] issuers;
    private final long[] dependsOn;

    Exposure(Blueprint blueprint, Rulings rulings, KnownRules known) {
        this.known = known;
        this.locations = blueprint.directory.countries().size();
        this.dependsOn = dependencies(blueprint);
        this.issuers = new long[known.versions() * locations];
        long[] reached = locationsReached(blueprint, rulings);
        for (int version = 0; version < known.versions(); version++) {
            for (int rule = 0; rule < reached.length; rule++) {
                boolean warns = known.isKnown(rule, known.firstMonth(version)) && known.severity(rule) > 0;
                int issuer = blueprint.directory.countries().indexOf(known.rules.get(rule).issuer());
                for (int location = 0; location < locations && warns && issuer >= 0; location++) {
                    issuers[version * locations + location] |=
                            (reached[rule] & 1L << location) != 0 ? 1L << issuer : 0;
                }
            }
        }
    }

    boolean isExposed(int productLine, int location, int month) {
        return (issuers[known.version(month) * locations + location] & dependsOn[productLine]) != 0;
    }

    /** Whether any line can be exposed there. */
    boolean any(int location, int month) {
        return issuers[known.version(month) * locations + location] != 0;
    }

    private static long[] locationsReached(Blueprint blueprint, Rulings rulings) {
        Directory directory = blueprint.directory;
        long[] reached = new long[rulings.rules().size()];
        for (int f = 0; f < blueprint.fabCount(); f++) {
            long location = 1L << directory.buyerLocation()[directory.fabBuyer()[f]];
            for (int j = 0; j < blueprint.lineCount(); j++) {
                if (blueprint.serves(j, directory.fabBuyer()[f])) {
                    rulings.covering(rulings.pattern(f, j)).stream().forEach(rule -> reached[rule] |= location);
                }
            }
        }
        return reached;
    }

    private static long[] dependencies(Blueprint blueprint) {
        Directory directory = blueprint.directory;
        long[] countries = new long[blueprint.lineCount()];
        for (int j = 0; j < countries.length; j++) {
            countries[j] = 1L << directory.makerCountry()[directory.lineMaker()[j]];
        }
        for (ForeignContent row : blueprint.scenario.world().foreignContent()) {
            int line = directory.productLines().indexOf(row.maker() + "." + row.toolClass());
            int country = directory.countries().indexOf(row.country());
            if (line >= 0 && country >= 0 && row.share() > 0) {
                countries[line] |= 1L << country;
            }
        }
        return countries;
    }
}
