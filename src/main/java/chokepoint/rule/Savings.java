package chokepoint.rule;

import chokepoint.quantity.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a new rule leaves alone of the time before it. */
public sealed interface Savings {

    /** Whether the rule leaves alone what was ordered in one month and is shipped in another. */
    default boolean saves(Month ordered, Month month) {
        return false;
    }

    /** Why it leaves an order alone that it saves, in words. */
    default String whySaved(Month ordered) {
        return "the order of " + ordered + " is saved";
    }

    /** Whether licences of the time before may still be used in a month. */
    default boolean keepsLicences(Month month) {
        return false;
    }

    /** The months in which they save something for the first time no longer. */
    default List<Month> changes() {
        return List.of();
    }

    record None() implements Savings {
    }

    /** Goods already shipped. Shipments take less than a month here, so none is under way when a month begins. */
    record InTransit() implements Savings {
    }

    /** Orders placed before a month, if given only until another month (the first no longer saved). */
    record OrdersBefore(Month before, Optional<Month> until) implements Savings {
        @Override
        public boolean saves(Month ordered, Month month) {
            return ordered.isBefore(before) && until.map(month::isBefore).orElse(true);
        }

        @Override
        public String whySaved(Month ordered) {
            return "the order of " + ordered + " was placed before " + before + " and is saved"
                    + until.map(month -> " until " + month).orElse("");
        }

        @Override
        public List<Month> changes() {
            return Stream.concat(Stream.of(before), until.stream()).toList();
        }
    }

    /** Licences of the time before may be used until a month (the first no longer saved). */
    record LicencesUntil(Month until) implements Savings {
        @Override
        public boolean keepsLicences(Month month) {
            return month.isBefore(until);
        }

        @Override
        public List<Month> changes() {
            return List.of(until);
        }
    }
}
