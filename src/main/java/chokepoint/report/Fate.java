package chokepoint.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of denied demand (model.md, section 6), in the order in which it is told. */
enum Fate {
    KEPT("kept", "bought all the same", "All the same", Group.SAME),
    LICENSED_LATE("licensed_late", "licensed late", "Licensed late", Group.SAME),
    BACKFILL_COALITION("backfill_coalition", "backfilled inside the coalition", "Coalition", Group.OTHERS),
    BACKFILL_OTHER("backfill_other", "backfilled by other foreign makers", "Other foreign", Group.OTHERS),
    BACKFILL_DOMESTIC("backfill_domestic", "backfilled by domestic makers", "Domestic", Group.OTHERS),
    STOCKPILED("stockpiled", "stockpiled before the rules", "Stockpiled", Group.DETOUR),
    DOWNGRADED("downgraded", "bought in a lower class", "Lower class", Group.DETOUR),
    USED("used", "bought second-hand", "Second-hand", Group.DETOUR),
    AFFILIATE("affiliate", "through affiliates", "Affiliates", Group.DETOUR),
    SMUGGLED("smuggled", "smuggled through hubs", "Smuggled", Group.DETOUR),
    INTERCEPTED("intercepted", "seized", "Seized", Group.STOPPED),
    DEFERRED("deferred", "still waiting", "Still waiting", Group.STOPPED),
    ABANDONED("abandoned", "given up", "Given up", Group.STOPPED);

    /** Fates that answer one question. */
    enum Group {
        SAME("same", "From the same maker"), OTHERS("others", "From other makers"),
        DETOUR("detour", "By a detour"), STOPPED("stopped", "Not delivered");

        private final String id;
        private final String words;

        Group(String id, String words) {
            this.id = id;
            this.words = words;
        }

        String id() {
            return id;
        }

        String words() {
            return words;
        }

        List<Fate> fates() {
            return Stream.of(Fate.values()).filter(fate -> fate.group == this).toList();
        }
    }

    private final String code;
    private final String words;
    private final String brief;
    private final Group group;

    Fate(String code, String words, String brief, Group group) {
        this.code = code;
        this.words = words;
        this.brief = brief;
        this.group = group;
    }

    static Optional<Fate> of(String code) {
        return Stream.of(values()).filter(fate -> fate.code.equals(code)).findFirst();
    }

    /** As in the tables. */
    String code() {
        return code;
    }

    String words() {
        return words;
    }

    /** The same as the beginning of a sentence. */
    String label() {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** For narrow screens. */
    String brief() {
        return brief;
    }

    Group group() {
        return group;
    }
}
