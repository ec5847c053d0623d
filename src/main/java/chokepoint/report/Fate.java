package chokepoint.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of denied demand (model.md, section 6), in the order in which it is told. */
enum Fate {
    KEPT("kept", "bought all the same", Group.SAME),
    LICENSED_LATE("licensed_late", "licensed late", Group.SAME),
    BACKFILL_COALITION("backfill_coalition", "backfilled inside the coalition", Group.OTHERS),
    BACKFILL_OTHER("backfill_other", "backfilled by other foreign makers", Group.OTHERS),
    BACKFILL_DOMESTIC("backfill_domestic", "backfilled by domestic makers", Group.OTHERS),
    STOCKPILED("stockpiled", "stockpiled before the rules", Group.DETOUR),
    DOWNGRADED("downgraded", "bought in a lower class", Group.DETOUR),
    USED("used", "bought second-hand", Group.DETOUR),
    AFFILIATE("affiliate", "through affiliates", Group.DETOUR),
    SMUGGLED("smuggled", "smuggled through hubs", Group.DETOUR),
    INTERCEPTED("intercepted", "seized", Group.STOPPED),
    DEFERRED("deferred", "still waiting", Group.STOPPED),
    ABANDONED("abandoned", "given up", Group.STOPPED);

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
    private final Group group;

    Fate(String code, String words, Group group) {
        this.code = code;
        this.words = words;
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

    Group group() {
        return group;
    }
}
