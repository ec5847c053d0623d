package chokepoint.report;

import java.util.List;

/** Lists in sentences. */
final class Wording {

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
}
