package chokepoint.rule;

import java.util.Set;

/** Who is let off a rule. */
public sealed interface Exemption {

    boolean lifts(Transaction transaction);

    /** In words, for a ruling. */
    String describe();

    record MakerCountry(Set<String> countries) implements Exemption {
        @Override
        public boolean lifts(Transaction transaction) {
            return countries.contains(transaction.makerCountry());
        }

        @Override
        public String describe() {
            return "makers of " + Words.list(countries) + " are exempt";
        }
    }

    record Destination(Set<String> countries) implements Exemption {
        @Override
        public boolean lifts(Transaction transaction) {
            return countries.contains(transaction.location());
        }

        @Override
        public String describe() {
            return "destinations " + Words.list(countries) + " are exempt";
        }
    }

    record EndUser(String id) implements Exemption {
        @Override
        public boolean lifts(Transaction transaction) {
            return transaction.endUser().equals(id);
        }

        @Override
        public String describe() {
            return "the end user " + id + " is exempt";
        }
    }
}
