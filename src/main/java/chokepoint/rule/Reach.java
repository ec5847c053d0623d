package chokepoint.rule;

/** What ties a foreign sale to the issuer's law: any one of a rule's reaches suffices (model.md M5). */
public sealed interface Reach {

    boolean covers(Transaction transaction);

    /** Why it does not cover a transaction, in words. */
    String whyNot(Transaction transaction);

    /** The same tie to another country's law, for a copy of the rule; a tie to a third country stays. */
    default Reach moved(String from, String to) {
        return this;
    }

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

        @Override
        public Reach moved(String from, String to) {
            return country.equals(from) ? new Origin(to) : this;
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

        @Override
        public Reach moved(String from, String to) {
            return country.equals(from) ? new Content(to, above) : this;
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

        @Override
        public Reach moved(String from, String to) {
            return country.equals(from) ? new ForeignDirectProduct(to) : this;
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

        @Override
        public Reach moved(String from, String to) {
            return country.equals(from) ? new Persons(to) : this;
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
