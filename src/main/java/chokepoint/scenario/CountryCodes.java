package chokepoint.scenario;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** ISO 3166 two-letter codes, and XX for "elsewhere". */
final class CountryCodes {

    static final Set<String> ALL = all();

    private CountryCodes() {
    }

    private static Set<String> all() {
        Set<String> codes = new TreeSet<>(Set.of(Locale.getISOCountries()));
        codes.add("XX");
        return codes;
    }
}
