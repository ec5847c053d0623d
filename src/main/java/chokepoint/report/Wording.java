package chokepoint.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists in sentences. */
final class Wording {

    private static final int LONGEST_ACRONYM = 4;

    private Wording() {
    }

    /** Such as "Japan, the Netherlands and Korea". */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last <= 0 ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** With the article that some countries have inside a sentence. */
    static String the(String country) {
        return country.startsWith("United ") || country.equals("Netherlands") ? "the " + country : country;
    }

    /** With a capital at the beginning. */
    static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * A name made of an id where no table tells names: {@code tokyo-electron} is Tokyo Electron, {@code kla} is KLA.
     */
    static String fromId(String id) {
        if (id.length() <= LONGEST_ACRONYM) {
            return id.toUpperCase(Locale.ROOT);
        }
        return Stream.of(id.split("-")).map(Wording::sentence).collect(Collectors.joining(" "));
    }
}
