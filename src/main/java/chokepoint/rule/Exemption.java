package chokepoint.rule;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is let off a rule. */
public sealed interface Exemption {

    boolean lifts(Transaction transaction);

    /** In words, for a ruling. */
    String describe();

    /** What is left of it when makers of a country are not let off; absent if nothing is. */
    default Optional<Exemption> withoutMakersOf(String country) {
        return Optional.of(this);
    }

    record MakerCountry(Set<String> countries) implements Exemption {
        @Override
        public boolean lifts(Transaction transaction) {
            return countries.contains(transaction.makerCountry());
        }

        @Override
        public String describe() {
            return "makers of " + Words.list(countries) + " are exempt";
        }

        @Override
        public Optional<Exemption> withoutMakersOf(String country) {
            Set<String> left = new TreeSet<>(countries);
            left.remove(country);
            return left.isEmpty() ? Optional.empty() : Optional.of(new MakerCountry(left));
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
