package chokepoint.rule;

/** What ties a foreign sale to the issuer's law: any one of a rule's reaches suffices (model.md M5). */
public sealed interface Reach {

    boolean covers(Transaction transaction);

    /** Why it does not cover a transaction, in words. */
    String whyNot(Transaction transaction);

    /** The maker's home is the country. */
    record Origin(String country) implements Reach {
        @Override
        public boolean covers(Transaction transaction) {
            return transaction.makerCountry().equals(country);
        }

        @Override
        public String whyNot(Transaction transaction) {
            return "the maker's home is " + transaction.makerCountry() + ", not " + country;
        }
    }

    /** The share of the issuer's content in the tool's value is above the de-minimis level. */
    record Content(String country, double above) implements Reach {
        @Override
        public boolean covers(Transaction transaction) {
            return transaction.contentOf(country) > above;
        }

        @Override
        public String whyNot(Transaction transaction) {
            return "the content of " + country + " is " + Words.number(transaction.contentOf(country)) + ", not above "
                    + Words.number(above);
        }
    }

    /** The tool holds any content of the issuer at all (foreign direct product). */
    record ForeignDirectProduct(String country) implements Reach {
        @Override
        public boolean covers(Transaction transaction) {
            return transaction.contentOf(country) > 0;
        }

        @Override
        public String whyNot(Transaction transaction) {
            return "the tool holds no content of " + country;
        }
    }

    /** The issuer's firms may not sell or support. */
    record Persons(String country) implements Reach {
        @Override
        public boolean covers(Transaction transaction) {
            return transaction.makerCountry().equals(country);
        }

        @Override
        public String whyNot(Transaction transaction) {
            return "the maker is not a firm of " + country;
        }
    }

    /** No tool is concerned; the row is kept as a record. */
    record None() implements Reach {
        @Override
        public boolean covers(Transaction transaction) {
            return false;
        }

        @Override
        public String whyNot(Transaction transaction) {
            return "the rule concerns no tools";
        }
    }
}
