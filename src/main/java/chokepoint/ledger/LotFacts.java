package chokepoint.ledger;

/** What is the same about a lot in both twins, whatever becomes of it. */
public interface LotFacts {

    /** Index of the class the lot was planned in. */
    int toolClass(int lot);

    /** Index of the fab line that needs it. */
    int fabLine(int lot);

    /** Tools of the lot's own class; a substitute may be delivered in another number. */
    int units(int lot);
}
